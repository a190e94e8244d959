// What a figure counts, in words and as a code, and how one of its values is written.
import { number, percent, scaleFor, usdMillion, usdMillionUnit } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { SeriesPoint } from "@/lib/stats/series";
import type { FigureModel } from "./model";
import type { Show } from "./selection";

/** The code of the unit of what is shown. */
export const MEASURES: Readonly<Record<Show, FigureModel["measure"]>> = {
  value: "usd_million",
  share: "percent",
  index: "index",
  change: "percent",
};

/** `index, 2010 = 100`; without a base just what it is. */
function indexUnit(base: number | null, locale: Locale): string {
  const words = wordsOf(locale);
  return base === null
    ? words("figures.unit.index.none")
    : words("figures.unit.index", { base: String(base) });
}

/** The unit of the values themselves. */
export function unitOf(show: Show, base: number | null, locale: Locale): string {
  const words = wordsOf(locale);
  if (show === "value") return words("figures.unit");
  return show === "index" ? indexUnit(base, locale) : words("figures.unit.percent");
}

/** What a subtitle says of the values. @param largest of their sizes, in USD million for `value` */
export function unitInWords(
  show: Show,
  base: number | null,
  largest: number,
  locale: Locale,
): string {
  const words = wordsOf(locale);
  switch (show) {
    case "value":
      return usdMillionUnit(scaleFor(largest, locale), locale);
    case "index":
      return indexUnit(base, locale);
    default:
      return words(`figures.unit.${show}.long`);
  }
}

/** With the caution of what it was made of. An end that is open tells which way. */
function hedged(value: string, { precision, lower, upper }: SeriesPoint, locale: Locale): string {
  const words = wordsOf(locale);
  if (precision === "exact" || precision === "rounded") return value;
  if (precision !== "at_least") return words("format.precision.about", { value });
  if (Number.isFinite(upper)) return words("figures.precision.at_most", { value });
  return lower > 0
    ? words("format.precision.at_least", { value })
    : words("format.precision.about", { value });
}

/** A value with its unit: `$8.40 billion`, `7.2 %`, `+7.2 %` (a change), `226.3` (an index). */
export function valueText(value: number, point: SeriesPoint, show: Show, locale: Locale): string {
  const { decimals } = point;
  switch (show) {
    case "value":
      return usdMillion(value, locale, point);
    case "index":
      return hedged(number(value, locale, { least: decimals }), point, locale);
    default:
      return hedged(percent(value, locale, decimals, { sign: show === "change" }), point, locale);
  }
}
