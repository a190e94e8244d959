// A line measured against itself: against a base year (index), or each year against the one before (change).
import { wholeYear } from "./period";
import { over, rescale } from "./quotient";
import { type SeriesPoint, withoutValue } from "./series";
import { statusWithout } from "./share";

const DECIMALS = 1;

/** A break lies before its point: what is measured from there on is of one kind with it. */
function asBase(point: SeriesPoint): SeriesPoint {
  return point.obs_status === "B" ? { ...point, obs_status: "A" } : point;
}

/** `now` over `base`, times a hundred, with the rows of both. */
function against(now: SeriesPoint, base: SeriesPoint, less: number): SeriesPoint {
  const q = rescale(over(now, asBase(base)), 100, less, DECIMALS);
  if (q.value === null) return withoutValue(now, statusWithout(q.obs_status, base.value === 0));
  const source = [...new Set([...now.source, ...base.source])];
  return { ...now, ...q, source, cells: [...now.cells, ...base.cells] };
}

/** Whether a point can be 100: it has a value above zero. */
export function canBeBase(point: SeriesPoint): boolean {
  return point.value !== null && point.value > 0;
}

/**
 * A line as percent of its value in a base year, which is 100 for certain, as it is measured against itself.
 * @returns null when the line has no value above zero in that year
 */
export function indexed(points: readonly SeriesPoint[], year: number): SeriesPoint[] | null {
  const base = points.find((p) => wholeYear(p.period) === year);
  if (!base || !canBeBase(base)) return null;
  const itself = { ...base, value: 100, decimals: DECIMALS, lower: 100, upper: 100 };
  return points.map((point) => (point === base ? itself : against(point, base, 0)));
}

/** Why a year has no change on the year before, although both have a value. */
export type NoChange = "break" | "over_zero";

/**
 * What forbids to measure the second of two years of a line against the first; null when nothing does, or one has no
 * value. That the line goes on in another source does not: it does so only where that one carries on the other.
 */
export function whyNoChange(before: SeriesPoint, now: SeriesPoint): NoChange | null {
  if (before.value === null || now.value === null) return null;
  if (now.obs_status === "B" || now.obs_status === "D" || before.obs_status === "D") return "break";
  return before.value === 0 ? "over_zero" : null;
}

function changeOn(before: SeriesPoint, now: SeriesPoint): SeriesPoint {
  return whyNoChange(before, now) === "break" ? withoutValue(now, "O") : against(now, before, 100);
}

/**
 * Percent change on the year before, not over zero and not across a break; else without a value.
 * @param points of consecutive years of one line; the first has no year before it and is left out
 */
export function changes(points: readonly SeriesPoint[]): SeriesPoint[] {
  return points.slice(1).flatMap((now, index) => {
    const before = points[index];
    return before ? [changeOn(before, now)] : [];
  });
}
