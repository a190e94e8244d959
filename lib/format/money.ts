// Values in USD million as a reader reads them in their language: $8.40 billion, about $8.5 billion, −$33.95 million.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { MINUS, number } from "./number";
import { decimalsIn, type Scale, scaleFor, type Written } from "./scale";

export interface MoneyParts {
  readonly figure: string;
  readonly unit: string;
}

/** Digits in the scale, without sign; and the sign, which a value that rounds to zero has not. */
function digitsOf(value: number, scale: Scale, locale: Locale, written: Written) {
  const decimals = decimalsIn(scale, value, written);
  const inScale = value / scale.step;
  const signed = number(inScale, locale, { least: decimals });
  return {
    sign: signed.startsWith(MINUS) ? MINUS : "",
    figure: number(Math.abs(inScale), locale, { least: decimals }),
  };
}

/** With the source's own caution in words: `about …`, `nearly …`, `at least …`. */
function hedged(value: string, written: Written, locale: Locale): string {
  const { precision = "exact" } = written;
  if (precision === "exact" || precision === "rounded") return value;
  return wordsOf(locale)(`format.precision.${precision}`, { value });
}

/**
 * A value in a sentence. Billions have two decimals, millions up to two but no more than were written; what is not
 * `exact` has no digit that the source did not give (8500 rounded → `$8.5 billion`) and says how it was put.
 * @param value USD million
 */
export function usdMillion(value: number, locale: Locale, written: Written = {}): string {
  const scale = scaleFor(value, locale, written);
  const { sign, figure } = digitsOf(value, scale, locale, written);
  const text = wordsOf(locale)(`format.money.${scale.name}`, { figure });
  return hedged(`${sign}${text}`, written, locale);
}

/** The same with number and unit apart, for large type: `$8.40` and `billion`, `≈ $8.5` and `billion`. */
export function usdMillionParts(value: number, locale: Locale, written: Written = {}): MoneyParts {
  const words = wordsOf(locale);
  const scale = scaleFor(value, locale, written);
  const { sign, figure } = digitsOf(value, scale, locale, written);
  const text = `${sign}${words("format.money.figure", { figure })}`;
  const { precision = "exact" } = written;
  return {
    figure:
      precision === "exact" || precision === "rounded"
        ? text
        : words(`format.precision.${precision}.figure`, { value: text }),
    unit: words(`format.money.unit.${scale.name}`),
  };
}

/** A tick in the axis's own scale, without unit: 8000 in billions → `8`. */
export function usdMillionAxis(
  value: number,
  locale: Locale,
  scale: Scale,
  decimals: number,
): string {
  return number(value / scale.step, locale, { least: value === 0 ? 0 : decimals });
}

/** What an axis of the scale counts: `billion US dollars`. */
export function usdMillionUnit(scale: Scale, locale: Locale): string {
  return wordsOf(locale)(`format.money.axis.${scale.name}`);
}
