// The finding of a line that shows no values but shares, an index or changes: the texts that its title is made of.
import type { Locale } from "@/lib/i18n/locales";
import { wholeYear } from "@/lib/stats/period";
import type { SeriesPoint } from "@/lib/stats/series";
import { leadOf, type Shown } from "./shown";
import { comparable, type Valued } from "./trend";
import { valueText } from "./units";

/** What the last year certainly says of the one before; `open` where the interval holds zero. */
type Turn = "rise" | "fall" | "open";

/** Ends the keys of titles; `values` are the texts that any of them takes. */
export interface Finding {
  readonly key: "share" | "index" | `change.${Turn}`;
  readonly values: {
    readonly first: string;
    readonly from: string;
    readonly last: string;
    readonly to: string;
    /** How many years have a value. */
    readonly years: number;
    readonly base: string;
    /** The size of the last value, without sign. */
    readonly size: string;
  };
}

function turnOf({ lower, upper }: SeriesPoint): Turn {
  if (lower > 0) return "rise";
  return upper < 0 ? "fall" : "open";
}

function keyOf({ selection }: Shown, last: Valued): Finding["key"] | null {
  const { show } = selection;
  if (show === "value") return null;
  return show === "change" ? `change.${turnOf(last)}` : show;
}

/** The first and the last year shown that are not merely our reading; null for values, or where there is none. */
export function findingOf(shown: Shown, locale: Locale): Finding | null {
  const points = leadOf(shown).filter(comparable);
  const [first, last] = [points[0], points.at(-1)];
  const key = last && keyOf(shown, last);
  if (!first || !last || !key) return null;
  const { show } = shown.selection;
  const year = (point: SeriesPoint) => String(wholeYear(point.period));
  return {
    key,
    values: {
      first: valueText(first.value, first, show, locale),
      from: year(first),
      last: valueText(last.value, last, show, locale),
      to: year(last),
      years: points.length,
      base: String(shown.base),
      size: valueText(Math.abs(last.value), last, "share", locale),
    },
  };
}
