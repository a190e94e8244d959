import type { FigureModel, FigurePoint, FigureSeries } from "@/lib/figures/model";

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

/** What Recharts walks over: one row a period, with the point of each series that has one. */
export interface ChartRow {
  readonly x: number;
  readonly period: string;
  readonly points: Readonly<Record<string, FigurePoint>>;
}

/** The points of all series by period, in order; a period that no series has is left out. */
export function chartRows(model: Pick<FigureModel, "series">): ChartRow[] {
  const rows = new Map<
    number,
    { x: number; period: string; points: Record<string, FigurePoint> }
  >();
  for (const series of model.series) {
    for (const point of series.points) {
      const row = rows.get(point.x) ?? { x: point.x, period: point.period, points: {} };
      row.points[series.id] = point;
      rows.set(point.x, row);
    }
  }
  return [...rows.values()].sort((a, b) => a.x - b.x);
}
