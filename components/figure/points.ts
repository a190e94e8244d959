import type { FigureModel, FigurePoint } from "@/lib/figures/model";

/** What a reader walks over: one row a period, with the point of each series that has one. */
export interface ChartRow {
  readonly x: number;
  /** As the reader writes it. */
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
      const row = rows.get(point.x) ?? {
        x: point.x,
        period: point.when ?? point.period,
        points: {},
      };
      row.points[series.id] = point;
      rows.set(point.x, row);
    }
  }
  return [...rows.values()].sort((a, b) => a.x - b.x);
}
