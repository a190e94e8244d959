// The table twin: exactly the points that are drawn, as long rows for CSV and JSON and as a wide table for the page.
import type { FigureModel, FigurePoint } from "./model";

/** The column of values is named after what they count: `value_usd_million`, `value_percent`, `value_index`. */
function columnsOf({ measure }: FigureModel): string[] {
  const value = `value_${measure}`;
  return ["series", "period", value, "lower", "upper", "obs_status", "precision", "source"];
}

/** Long form, one row a point. */
export interface FigureRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A value of the wide table; null where the series has no point in that period. */
export type TableCell = Pick<FigurePoint, "text" | "value" | "obs_status" | "cells">;

/** Wide form: a column a series, a row a period, the newest first. */
export interface FigureTable {
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly {
    readonly period: string;
    readonly cells: readonly (TableCell | null)[];
  }[];
}

function row(series: string, p: FigurePoint): (string | number | null)[] {
  const { period, value, lower, upper, obs_status, precision, source } = p;
  return [series, period, value, lower, upper, obs_status, precision, source.join(" ")];
}

/** Every point of every series, gaps among them as missing values with their status. */
export function figureRows(model: FigureModel): FigureRows {
  return {
    columns: columnsOf(model),
    rows: model.series.flatMap(({ id, points }) => points.map((point) => row(id, point))),
  };
}

/** The same points, a period to a row. */
export function figureTable(model: FigureModel): FigureTable {
  const years = new Map(model.series.flatMap((s) => s.points.map((p) => [p.period, p.x])));
  const periods = [...years].sort((a, b) => b[1] - a[1]).map(([period]) => period);
  const found = model.series.map((s) => new Map(s.points.map((p) => [p.period, p])));
  const cellOf = (point: FigurePoint | undefined): TableCell | null => {
    if (!point) return null;
    const { text, value, obs_status, cells } = point;
    return { text, value, obs_status, cells };
  };
  return {
    columns: model.series.map(({ id, label }) => ({ id, label })),
    rows: periods.map((period) => ({
      period,
      cells: found.map((points) => cellOf(points.get(period))),
    })),
  };
}
