// What a figure counts, in words and as a code, and how its values and the ticks of its axis are written.
import {
  number,
  percent,
  scaleFor,
  usdMillion,
  usdMillionAxis,
  usdMillionUnit,
  type Written,
} from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Selection, Show } from "./selection";

/** What values are divided by before they are written on an axis, and how a tick is written. */
export interface Counting {
  readonly step: number;
  readonly label: string;
  /** Whether only whole numbers are ticks, as of what is counted one by one. */
  readonly whole: boolean;
  readonly write: (value: number, decimals: number) => string;
}

export interface Unit {
  /** The code: the CSV names its column after it. */
  readonly measure: string;
  /** What is counted, in a word or two: `students`, `USD million`. */
  readonly name: string;
  /** What a subtitle says of it. @param largest of the values' sizes */
  readonly inWords: (largest: number) => string;
  /** A value with its unit and its caution: `$8.40 billion`, `7.2 %`, `about 12,000`. */
  readonly text: (value: number, written: Written) => string;
  readonly counting: (largest: number) => Counting;
}

/** With the caution of what it was made of. An end that is open tells which way. */
export function hedged(value: string, written: Written, locale: Locale): string {
  const { precision = "exact", lower, upper } = written;
  const words = wordsOf(locale);
  if (precision === "exact" || precision === "rounded") return value;
  if (precision !== "at_least") return words("format.precision.about", { value });
  if (Number.isFinite(upper)) return words("figures.precision.at_most", { value });
  return (lower ?? 1) > 0
    ? words("format.precision.at_least", { value })
    : words("format.precision.about", { value });
}

/** Plain numbers on an axis. */
export const inNumbers =
  (label: string, locale: Locale, whole = false) =>
  (): Counting => ({
    ...{ step: 1, label, whole },
    write: (value, decimals) => number(value, locale, { least: decimals }),
  });

/** Money in USD million, in the reader's own steps. */
export function moneyUnit(locale: Locale): Unit {
  return {
    measure: "usd_million",
    name: wordsOf(locale)("figures.unit"),
    inWords: (largest) => usdMillionUnit(scaleFor(largest, locale), locale),
    text: (value, written) => usdMillion(value, locale, written),
    counting: (largest) => {
      const scale = scaleFor(largest, locale);
      return {
        ...{ step: scale.step, label: usdMillionUnit(scale, locale), whole: false },
        write: (value, decimals) => usdMillionAxis(value, locale, scale, decimals),
      };
    },
  };
}

/** Points of an index: `index, 2010 = 100`; without a base just what it is. */
function indexUnit(base: number | null, locale: Locale): Unit {
  const words = wordsOf(locale);
  const name =
    base === null
      ? words("figures.unit.index.none")
      : words("figures.unit.index", { base: String(base) });
  return {
    ...{ measure: "index", name, inWords: () => name, counting: inNumbers(name, locale) },
    text: (value, written) =>
      hedged(number(value, locale, { least: written.decimals ?? 0 }), written, locale),
  };
}

function percentUnit(show: "share" | "change", locale: Locale): Unit {
  const words = wordsOf(locale);
  const name = words("figures.unit.percent");
  const sign = show === "change";
  return {
    ...{ measure: "percent", name, counting: inNumbers(name, locale) },
    inWords: () => words(`figures.unit.${show}.long`),
    text: (value, written) =>
      hedged(percent(value, locale, written.decimals, { sign }), written, locale),
  };
}

/** The unit of what is shown of values in USD million. @param base the year that is 100, for an index */
export function unitShown(show: Show, base: number | null, locale: Locale): Unit {
  switch (show) {
    case "value":
      return moneyUnit(locale);
    case "index":
      return indexUnit(base, locale);
    default:
      return percentUnit(show, locale);
  }
}

/** A value of what is shown: `$8.40 billion`, `7.2 %`, `+7.2 %` (a change), `226.3` (an index). */
export function valueText(
  value: number,
  written: Written,
  show: Selection["show"],
  locale: Locale,
): string {
  return unitShown(show, null, locale).text(value, written);
}
