// Lines of a figure measured against themselves: in a base year, or in the year before. What cannot be is told.
import { wholeYear } from "@/lib/stats/period";
import { canBeBase, changes, indexed, type NoChange, whyNoChange } from "@/lib/stats/relative";
import type { SeriesPoint } from "@/lib/stats/series";
import type { SortedSeries } from "@/lib/stats/sorted";
import type { Selection } from "./selection";

/**
 * What is not drawn, so that a note can say so. `line` is its place among all counted lines of the figure.
 * `without_base`: the whole line · `break`, `over_zero`: years that have a value, as has the year before, but no change.
 */
export interface Omission {
  readonly kind: "without_base" | NoChange;
  readonly line: number;
  readonly years: readonly number[];
}

export interface Compared {
  readonly series: readonly SortedSeries[];
  readonly omissions: readonly Omission[];
}

type Points = readonly SeriesPoint[];

/** Each counted line made into another, with its place among all lines; statements have none of the kind. */
function eachLine(
  all: readonly SortedSeries[],
  make: (points: Points, line: number) => Points,
): SortedSeries[] {
  const places = new Map(all.flatMap(({ lines }) => lines).map((line, place) => [line, place]));
  return all.map(({ lines }) => ({
    lines: lines.map((line) => ({ ...line, points: make(line.points, places.get(line) ?? 0) })),
    stated: [],
  }));
}

/** The year that is 100: the one chosen, else the first in which the line has a value that is not our reading. */
export function baseOf({ base }: Selection, lead: Points): number | null {
  if (base !== null) return base;
  const possible = lead.filter(canBeBase);
  const first = possible.find((p) => p.obs_status !== "U") ?? possible[0];
  return first ? wholeYear(first.period) : null;
}

/**
 * The lines as an index; those that have no value in the base year are left out.
 * @param whole the lines with all their years, for the base may lie outside of those shown
 * @param range the same lines in the years shown
 */
export function indexedOn(
  whole: readonly SortedSeries[],
  range: readonly SortedSeries[],
  base: number | null,
): Compared {
  const all = whole.flatMap(({ lines }) => lines);
  const omissions: Omission[] = [];
  const series = eachLine(range, (points, line) => {
    if (points.length === 0) return [];
    const index = base === null ? null : indexed(all[line]?.points ?? [], base);
    if (index === null) omissions.push({ kind: "without_base", line, years: [base ?? []].flat() });
    const shown = new Set(points.map((p) => p.period.text));
    return (index ?? []).filter((p) => shown.has(p.period.text));
  });
  return { series, omissions };
}

/** The years of a line that have no change for one of the reasons. */
function forbidden(points: Points, line: number): Omission[] {
  const found = points.slice(1).flatMap((now, index) => {
    const before = points[index];
    const kind = before ? whyNoChange(before, now) : null;
    return kind ? [{ kind, year: wholeYear(now.period) ?? 0 }] : [];
  });
  return (["break", "over_zero"] as const).flatMap((kind) => {
    const years = found.filter((one) => one.kind === kind).map((one) => one.year);
    return years.length > 0 ? [{ kind, line, years }] : [];
  });
}

/** The lines as changes on the year before. */
export function changedOf(all: readonly SortedSeries[]): Compared {
  const omissions: Omission[] = [];
  const series = eachLine(all, (points, line) => {
    omissions.push(...forbidden(points, line));
    return changes(points);
  });
  return { series, omissions };
}

/** Only what is left out of the years that are drawn. */
export function omittedIn(
  series: readonly SortedSeries[],
  omissions: readonly Omission[],
): Omission[] {
  const drawn = series
    .flatMap(({ lines }) => lines)
    .map(({ points }) => new Set(points.map((p) => wholeYear(p.period))));
  return omissions.flatMap((omission) => {
    if (omission.kind === "without_base") return [omission];
    const years = omission.years.filter((year) => drawn[omission.line]?.has(year));
    return years.length > 0 ? [{ ...omission, years }] : [];
  });
}
