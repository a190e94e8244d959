// What a selection shows of a figure's series: value, share, index or change, of the years asked for. Numbers only.
import { wholeYear, within } from "@/lib/stats/period";
import type { SeriesPoint } from "@/lib/stats/series";
import type { SortedSeries } from "@/lib/stats/sorted";
import type { SourceRef } from "@/lib/stats/source";
import { baseOf, changedOf, indexedOn, type Omission, omittedIn } from "./compared";
import { positiveOnly } from "./positive";
import type { Selection } from "./selection";
import { lastCountedYear, leadingPoints } from "./sides";
import { type Subject, sortedOf } from "./subject";

export type { Subject } from "./subject";

/** The most points of a series that are drawn: more are never thinned, but the years are narrowed to the last. */
export const MOST_POINTS = 400;

export interface Shown {
  readonly selection: Selection;
  /** In the order of the subjects. A line of which nothing is shown keeps its place, without points. */
  readonly series: readonly SortedSeries[];
  /** The subject whose counted line reaches furthest, the first where several do: findings are made of it. */
  readonly lead: number | null;
  /** First and last year that there are without `from` and `to`; null without any. */
  readonly available: readonly [number, number] | null;
  /** The last year that is counted without `from` and `to`. */
  readonly reach: number | null;
  /** Whether years were left out because there are more than can be drawn. */
  readonly narrowed: boolean;
  /** The year that is 100; null when an index is not shown or has no base. */
  readonly base: number | null;
  /** Whether statements were left out, as only values are stated. */
  readonly unstated: boolean;
  readonly omissions: readonly Omission[];
}

type All = readonly SortedSeries[];

const yearsOf = (points: readonly SeriesPoint[]) =>
  points.flatMap((p) => wholeYear(p.period) ?? []);

const isValued = (points: readonly SeriesPoint[]) => points.some((p) => p.value !== null);

/** Every run of points: lines and statements. */
const runsIn = (all: All) =>
  all.flatMap(({ lines, stated }) => [...lines.map((line) => line.points), stated]);

/** First and last year of all runs that have a value. */
function extentOf(all: All): readonly [number, number] | null {
  const years = runsIn(all).filter(isValued).flatMap(yearsOf);
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : null;
}

/** The points inside; none of a line that has no value there. */
function cut(all: All, inside: (point: SeriesPoint) => boolean): SortedSeries[] {
  return all.map(({ lines, stated }) => ({
    lines: lines.map(({ lineage, points }) => {
      const kept = points.filter(inside);
      return { lineage, points: isValued(kept) ? kept : [] };
    }),
    stated: stated.filter(inside),
  }));
}

/** The years asked for; where these are more than can be drawn, the last of them. */
function inRange(all: All, { from, to }: Selection) {
  const asked = cut(all, ({ period }) => within(period, from, to));
  const narrowed = runsIn(asked).some((points) => points.length > MOST_POINTS);
  if (!narrowed) return { series: asked, narrowed };
  const after = (extentOf(asked)?.[1] ?? 0) - MOST_POINTS;
  return { series: cut(asked, (p) => (wholeYear(p.period) ?? after) > after), narrowed };
}

/** The subject that reaches furthest, the first where several do. */
function leadIn(all: All): number | null {
  const reach = all.map((series) => lastCountedYear(series) ?? Number.NEGATIVE_INFINITY);
  const furthest = Math.max(Number.NEGATIVE_INFINITY, ...reach);
  return Number.isFinite(furthest) ? reach.indexOf(furthest) : null;
}

function leadingIn(all: All): readonly SeriesPoint[] {
  const lead = all[leadIn(all) ?? -1];
  return lead ? leadingPoints(lead) : [];
}

/** What may be shown of the subjects in any year. */
function possible(all: All, { show }: Selection) {
  if (show === "value") return { series: all, omissions: [] };
  if (show === "change") return changedOf(all);
  return { series: all.map(({ lines }) => ({ lines, stated: [] })), omissions: [] };
}

/**
 * Applies a selection to series of whole years.
 * Statements are shown as values only: none has a world or a year before of its own.
 * @param sources in order of preference
 * @returns USD million for `value`, else percent (an index is 100 in its base year)
 */
export function shown(
  subjects: readonly Subject[],
  selection: Selection,
  sources: readonly SourceRef[],
): Shown {
  const sorted = subjects.map((subject) => sortedOf(subject, sources, selection.show));
  const all = possible(sorted, selection);
  const range = inRange(all.series, selection);
  const isIndex = selection.show === "index";
  const base = isIndex ? baseOf(selection, leadingIn(range.series)) : null;
  const drawn = isIndex ? indexedOn(all.series, range.series, base) : { ...range, omissions: [] };
  return {
    selection,
    series: cut(drawn.series, () => true),
    lead: leadIn(drawn.series),
    available: extentOf(all.series),
    reach: Math.max(...all.series.map((one) => lastCountedYear(one) ?? 0)) || null,
    narrowed: range.narrowed,
    base,
    unstated: selection.show !== "value" && sorted.some(({ stated }) => stated.length > 0),
    omissions: [...omittedIn(drawn.series, all.omissions), ...drawn.omissions],
  };
}

/** The leading counted line as it is drawn; empty when there is none. */
export function leadOf({ series, selection }: Shown): readonly SeriesPoint[] {
  const points = leadingIn(series);
  return selection.axis === "log" ? positiveOnly(points) : points;
}
