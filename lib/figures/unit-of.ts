// A unit from a small description: what is counted need not be money.
import { number, ordinal, percent, type Written } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { looseWordsOf, wordsOf } from "@/lib/i18n/words";
import { Measure } from "./model";
import { hedged, inNumbers, moneyUnit, type Unit } from "./units";

/**
 * `money` is in USD million; `count` is counted one by one, or with decimals where it has some; `percent` is out of a
 * hundred; `ordinal` is a place in an order.
 */
export interface UnitDescription {
  /** The code, in lower case: `students`, `teu`, `percent`. */
  readonly measure: string;
  readonly kind: "money" | "count" | "percent" | "ordinal";
  /** The most decimals of a value: 0 unless told, 1 of percent. A value has no more than it was written with. */
  readonly decimals?: number;
  /** In words, for the axis; unless told the message `figures.unit.<measure>`, else the code with blanks. */
  readonly name?: string;
  /** In words, for the subtitle; the name unless told. */
  readonly long?: string;
}

function nameOf({ measure, name }: UnitDescription, locale: Locale): string {
  const known = looseWordsOf(locale)(`figures.unit.${measure}`, {});
  return name ?? known ?? measure.replaceAll("_", " ");
}

/** A value that a source has put like that, not one that was made of others: its own caution. */
function cautious(text: string, written: Written, locale: Locale): string {
  const isNearly = written.precision === "nearly";
  return isNearly
    ? wordsOf(locale)("format.precision.nearly", { value: text })
    : hedged(text, written, locale);
}

/** @throws ZodError when the code is not in lower case */
export function unitOf(description: UnitDescription, locale: Locale): Unit {
  const { kind } = description;
  const measure = Measure.parse(description.measure);
  if (kind === "money") return { ...moneyUnit(locale), measure };
  const most = description.decimals ?? (kind === "percent" ? 1 : 0);
  const name = nameOf(description, locale);
  const least = ({ decimals = most }: Written) => Math.min(most, decimals);
  const write = (value: number, written: Written): string => {
    if (kind === "ordinal") return ordinal(value, locale);
    return kind === "percent"
      ? percent(value, locale, least(written))
      : number(value, locale, { least: least(written) });
  };
  return {
    ...{ measure, name, inWords: () => description.long ?? name },
    text: (value, written) => cautious(write(value, written), written, locale),
    counting: inNumbers(name, locale, kind !== "percent" && most === 0),
  };
}
