// Which declarations make a line and which are single marks: the rule "one line, one series" in one place.
import { group } from "d3-array";
import { byPreference, type Declaration, type Derived, hasBothFlows } from "./declaration";
import { wholeYear } from "./period";
import { pointOf, type SeriesPoint, yearly } from "./series";
import { counts, lineages, type SourceRef } from "./source";

/** Counted lines, one per lineage of sources, and what was only stated, at most one point a year. */
export interface SortedSeries {
  /** Preferred line first; gaps are points without a value. */
  readonly lines: readonly { readonly lineage: string; readonly points: readonly SeriesPoint[] }[];
  /** Never joined; no gaps, as a statement is missing from no series. */
  readonly stated: readonly SeriesPoint[];
}

/** Turnover as stated is charted only in years for which no source gives both flows. */
function charted(all: readonly Declaration[]): Declaration[] {
  const split = new Set(all.filter(hasBothFlows).map((d) => wholeYear(d.period)));
  return all
    .map((d) => (split.has(wholeYear(d.period)) ? { ...d, T: null } : d))
    .filter((d) => d.X !== null || d.M !== null || d.T !== null);
}

/** Where two sources of one line give the same year, a value stands before a blank. */
function valuedFirst(points: readonly SeriesPoint[]): SeriesPoint[] {
  return [...points.filter((p) => p.value !== null), ...points.filter((p) => p.value === null)];
}

/**
 * Sorts the declarations of one reporter, partner and product into series of whole years.
 * @param all in any order; parts of years are left out
 * @param sources in order of preference
 * @param derive turnover, balance or one flow of a declaration
 */
export function sortIntoSeries(
  all: readonly Declaration[],
  sources: readonly SourceRef[],
  derive: (d: Declaration) => Derived,
): SortedSeries {
  const kinds = new Map(sources.map((s) => [s.source, s.kind]));
  const roots = lineages(sources);
  const whole = charted(
    byPreference(
      all.filter((d) => wholeYear(d.period) !== null),
      sources,
    ),
  );
  const isCounted = (d: Declaration) => counts(kinds.get(d.source) ?? "news");
  const toPoint = (d: Declaration) => {
    const { quantity, rows } = derive(d);
    return pointOf(d.period, quantity, rows);
  };
  const lines = group(whole.filter(isCounted), (d) => roots.get(d.source) ?? d.source);
  const stated = whole.filter((d) => !isCounted(d)).map(toPoint);
  return {
    lines: [...lines].map(([lineage, of]) => ({
      lineage,
      points: yearly(valuedFirst(of.map(toPoint))),
    })),
    stated: yearly(stated.filter((p) => p.value !== null)).filter((p) => p.value !== null),
  };
}
