// What a point is to its line. Nothing here needs a library, so that the drawing in the browser asks the same questions.
import type { FigurePoint, FigureSeries } from "@/lib/figures/model";
import type { DrawnDot } from "./drawing";

/** The last point that has a value. */
export function lastPoint(series: FigureSeries): FigurePoint | undefined {
  return series.points.findLast((point) => point.value !== null);
}

/** The last value in words; with its period where other series go on. */
export function endText(last: FigurePoint | undefined, all: readonly FigureSeries[]): string {
  if (last === undefined) return "";
  const end = Math.max(...all.map((one) => lastPoint(one)?.x ?? last.x));
  return last.x < end ? `${last.period}: ${last.short}` : last.short;
}

/** Whether a line joins the point at `index` with the next: both have a value, and no year lies between. */
export function joinsNext({ mark, points }: FigureSeries, index: number): boolean {
  const [point, next] = [points[index], points[index + 1]];
  if (mark !== "line" || !point || !next) return false;
  return point.value !== null && next.value !== null && next.x - point.x <= 1;
}

/** Estimated or provisional: hollow on a line, dashed on the way there and on, hatched as a bar. */
export function isTentative({ obs_status }: FigurePoint): boolean {
  return obs_status === "E" || obs_status === "P";
}

/**
 * The mark of one value. A dotted ring is a year or scope of our own reading; statements and tentative values are
 * hollow; of the others on a line only the last is marked, and those that stand alone between gaps.
 * @returns null where the value bears no mark of its own
 */
export function dotOf(series: FigureSeries, index: number): DrawnDot["kind"] | null {
  const point = series.points[index];
  if (!point || point.value === null || series.mark === "bars") return null;
  if (point.obs_status === "U") return "ring";
  if (series.mark === "marks" || isTentative(point)) return "hollow";
  const alone = !joinsNext(series, index - 1) && !joinsNext(series, index);
  return alone || lastPoint(series) === point ? "full" : null;
}

/** The radius of a mark in a drawing whose texts are `font` high. */
export function dotRadius(kind: DrawnDot["kind"], font: number): number {
  return Math.round(font * (kind === "full" ? 2.9 : 3.2)) / 10;
}
