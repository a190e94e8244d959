// Values of goods in USD million and their shares: what is small never passes for nothing.
import { percent, usdMillion, type Written } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { unitOf } from "./unit-of";
import { moneyUnit, type Unit } from "./units";

/** Below a tenth of a million two decimals say too little. */
const SMALL = 0.1;

/** A value as a reader reads it: `$1.50 billion`, `$0.00016 million`. @param value USD million */
export function goodsValue(value: number, written: Written, locale: Locale): string {
  const size = Math.abs(value);
  if (size === 0 || size >= SMALL) return usdMillion(value, locale, written);
  const digits = Math.min(written.decimals ?? 2, 1 - Math.floor(Math.log10(size)));
  return usdMillion(value, locale, { ...written, digits });
}

/** USD million. */
export function goodsUnit(locale: Locale): Unit {
  return { ...moneyUnit(locale), text: (value, written) => goodsValue(value, written, locale) };
}

/** Decimals of a share at most, and the least that they can tell from nothing. */
const DECIMALS = 2;
const LEAST = 10 ** -DECIMALS;

/** Percent: `92.7 %`, `0.48 %`, `less than 0.01 %`. */
export function sharesUnit(locale: Locale): Unit {
  const unit = unitOf({ measure: "percent", kind: "percent", decimals: DECIMALS }, locale);
  const least = percent(LEAST, locale, DECIMALS);
  return {
    ...unit,
    text: (value, written) =>
      value > 0 && value < LEAST / 2
        ? wordsOf(locale)("goods.share.least", { value: least })
        : unit.text(value, written),
  };
}
