// What a point is to its line. Nothing here needs a library, so that the drawing in the browser asks the same questions.
import type { FigureModel, FigurePoint, FigureSeries } from "@/lib/figures/model";
import type { DrawnDot } from "./drawing";

/** The last point that has a value. */
export function lastPoint(series: FigureSeries): FigurePoint | undefined {
  return series.points.findLast((point) => point.value !== null);
}

/** How a value stands with its period, where a model says nothing else. */
export const DATED = "{period}: {value}";

/** The last value in words; with its period where other series go on. */
export function endText(
  last: FigurePoint | undefined,
  { series, dated = DATED }: Pick<FigureModel, "series" | "dated">,
): string {
  if (last === undefined) return "";
  const end = Math.max(...series.map((one) => lastPoint(one)?.x ?? last.x));
  if (last.x >= end) return last.short;
  const said = { "{period}": last.when ?? last.period, "{value}": last.short };
  return dated.replace(/\{period\}|\{value\}/g, (name) => said[name as keyof typeof said]);
}

/** A little more than a year, for places between years are not exact. */
const NEXT = 1.0001;

/**
 * Whether a line joins the point at `index` with the next: both have a value, no year lies between, and neither is a
 * part of a year.
 */
export function joinsNext({ mark, points }: FigureSeries, index: number): boolean {
  const [point, next] = [points[index], points[index + 1]];
  if (mark !== "line" || !point || !next) return false;
  if (point.during || next.during) return false;
  return point.value !== null && next.value !== null && next.x - point.x <= NEXT;
}

/**
 * Estimated or provisional: hollow on a line, dashed on the way there and on, hatched as a bar. As a bar a part of a
 * year is hatched, too.
 */
export function isTentative({ obs_status, during }: FigurePoint): boolean {
  return obs_status === "E" || obs_status === "P" || during !== undefined;
}

/**
 * The mark of one value. A part of a year is half full; a dotted ring is a year or scope of our own reading; statements and tentative values are
 * hollow; sparse counts are full; of the others on a line only the last is marked, and those alone between gaps.
 * @returns null where the value bears no mark of its own
 */
export function dotOf(series: FigureSeries, index: number): DrawnDot["kind"] | null {
  const point = series.points[index];
  if (!point || point.value === null || series.mark === "bars") return null;
  if (point.during) return "part";
  if (point.obs_status === "U") return "ring";
  if (series.mark === "marks" || isTentative(point)) return "hollow";
  if (series.mark === "dots") return "full";
  const alone = !joinsNext(series, index - 1) && !joinsNext(series, index);
  return alone || lastPoint(series) === point ? "full" : null;
}

/** The radius of a mark in a drawing whose texts are `font` high. */
export function dotRadius(kind: DrawnDot["kind"], font: number): number {
  return Math.round(font * (kind === "full" ? 2.9 : 3.2)) / 10;
}
