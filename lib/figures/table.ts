// The table twin: exactly the points that are drawn, as long rows for CSV and JSON and as a wide table for the page.
import type { FigureModel, FigurePoint, FigureSeries, SpanDate } from "./model";

/** Long form, one row a point. */
export interface FigureRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A value of the wide table; null where the series has no point there. */
export type TableCell = Pick<FigurePoint, "text" | "value" | "obs_status" | "cells">;

/** Wide form: over time a column a series, a row a period, the newest first; in rows a row a category. */
export interface FigureTable {
  /** What stands in the first column; null of periods. */
  readonly head: string | null;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly {
    /** The period, or the id of the category: each once. */
    readonly period: string;
    /** The same in the reader's words. */
    readonly head: string;
    readonly cells: readonly (TableCell | null)[];
  }[];
}

const LAST = ["obs_status", "precision", "source"];

const lastOf = ({ obs_status, precision, source }: FigurePoint) => [
  obs_status,
  precision,
  source.join(" "),
];

/** How each layout writes its points. The column of values is named after what they count: `value_usd_million`. */
function writingOf({ layout, measure, categories }: FigureModel) {
  const labels = new Map(categories.map(({ id, label }) => [id, label]));
  const named = ({ category = "" }: FigurePoint) => [category, labels.get(category) ?? ""];
  const values = [`value_${measure}`, "lower", "upper"];
  const valuesOf = ({ value, lower, upper }: FigurePoint) => [value, lower, upper];
  const dates = ({ span }: FigurePoint) =>
    [span?.start, span?.opened, span?.end].map((date) => date?.date ?? null);
  type Write = (point: FigurePoint) => (string | number | null)[];
  const ways: Record<FigureModel["layout"], { columns: string[]; write: Write }> = {
    years: {
      columns: ["period", ...values, ...LAST],
      write: (p) => [p.period, ...valuesOf(p), ...lastOf(p)],
    },
    rows: {
      columns: ["category", "label", "period", ...values, ...LAST],
      write: (p) => [...named(p), p.period, ...valuesOf(p), ...lastOf(p)],
    },
    spans: {
      columns: ["category", "label", "start", "opened", "end", "open", ...LAST],
      write: (p) => [...named(p), ...dates(p), p.span?.open ?? null, ...lastOf(p)],
    },
  };
  return ways[layout];
}

/** Every point of every series, gaps among them as missing values with their status. */
export function figureRows(model: FigureModel): FigureRows {
  const { columns, write } = writingOf(model);
  return {
    columns: ["series", ...columns],
    rows: model.series.flatMap(({ id, points }) => points.map((point) => [id, ...write(point)])),
  };
}

function cellOf(point: FigurePoint | undefined): TableCell | null {
  if (!point) return null;
  const { text, value, obs_status, cells } = point;
  return { text, value, obs_status, cells };
}

const columnsOf = ({ series }: FigureModel) => series.map(({ id, label }) => ({ id, label }));

function overTime(model: FigureModel): FigureTable {
  const points = model.series.flatMap((s) => s.points);
  const places = new Map(points.map((p) => [p.period, p]));
  const periods = [...places.values()].sort((a, b) => b.x - a.x);
  const found = model.series.map((s) => new Map(s.points.map((p) => [p.period, p])));
  return {
    head: null,
    columns: columnsOf(model),
    rows: periods.map(({ period, when }) => ({
      ...{ period, head: when ?? period },
      cells: found.map((of) => cellOf(of.get(period))),
    })),
  };
}

function inRows(model: FigureModel): FigureTable {
  const found = model.series.map((s) => new Map(s.points.map((p) => [p.category, p])));
  return {
    head: model.x.label,
    columns: columnsOf(model),
    rows: model.categories.map(({ id, label }) => ({
      ...{ period: id, head: label },
      cells: found.map((of) => cellOf(of.get(id))),
    })),
  };
}

/** Of each span whose it is, and its three dates. */
function spanCells({ label }: FigureSeries, point: FigurePoint): (TableCell | null)[] {
  const { span, obs_status, cells, value } = point;
  const dateCell = (date: SpanDate | null | undefined, text = date?.day) =>
    text ? { text, value: date?.x ?? null, obs_status, cells } : null;
  const ending = value === null ? undefined : span?.ending;
  return [
    { text: label, value: null, obs_status, cells },
    ...[dateCell(span?.start), dateCell(span?.opened), dateCell(span?.end, ending)],
  ];
}

function inSpans(model: FigureModel): FigureTable {
  const { heads, series, categories, x } = model;
  const of = (id: string) =>
    series.flatMap((one) =>
      one.points.filter(({ category }) => category === id).map((point) => ({ one, point })),
    );
  return {
    head: x.label,
    columns: (["series", "start", "opened", "end"] as const).map((id) => ({
      id,
      label: heads?.[id] ?? id,
    })),
    rows: categories.flatMap(({ id, label }) => {
      const [first] = of(id);
      return first ? [{ period: id, head: label, cells: spanCells(first.one, first.point) }] : [];
    }),
  };
}

/** The same points as a wide table. */
export function figureTable(model: FigureModel): FigureTable {
  return { years: overTime, rows: inRows, spans: inSpans }[model.layout](model);
}
