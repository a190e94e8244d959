import type { FigurePoint, FigureSeries } from "@/lib/figures/model";
import { inkOf } from "./ink";
import { lastPoint } from "./points";

/**
 * The mark of one value. Statements and estimates are hollow; a dotted ring is a year or scope of our own reading;
 * on a line only the last value is marked, and one that stands alone between gaps.
 */
export function Dot({
  cx,
  cy,
  series,
  point,
}: {
  cx: number | undefined;
  cy: number | undefined;
  series: FigureSeries;
  point: FigurePoint | undefined;
}) {
  if (point === undefined || point.value === null || cx === undefined || cy === undefined) {
    return null;
  }
  const hollow = series.mark === "marks" || point.obs_status === "E" || point.obs_status === "P";
  if (!hollow && !standsOut(series, point)) return null;
  return (
    <circle
      cx={cx}
      cy={cy}
      r={hollow ? 5 : 4}
      fill={fillOf(series, point, hollow)}
      stroke={inkOf(series)}
      strokeWidth={2}
      strokeDasharray={point.obs_status === "U" ? "2 2" : undefined}
    />
  );
}

/** A dotted ring lets what lies under it be seen. */
function fillOf(series: FigureSeries, point: FigurePoint, hollow: boolean): string {
  if (!hollow) return inkOf(series);
  return point.obs_status === "U" ? "none" : "var(--paper)";
}

function standsOut(series: FigureSeries, point: FigurePoint): boolean {
  const at = series.points.indexOf(point);
  const alone = [series.points[at - 1], series.points[at + 1]].every((next) => !next?.value);
  return alone || lastPoint(series) === point;
}
