// Made-up figures in rows for tests: only what a drawing looks at.
import fc from "fast-check";
import type { FigureModel, FigurePoint, FigureSeries, FigureSpan } from "@/lib/figures/model";
import { modelOf, pointOf, seriesOf } from "../testing";

export const categoriesOf = (labels: readonly string[]): FigureModel["categories"] =>
  labels.map((label, index) => ({ id: `c${index}`, label }));

/** A point of a category by its place in the list. */
export const rowPoint = (
  row: number,
  value: number | null,
  more: Partial<FigurePoint> = {},
): FigurePoint => ({ ...pointOf(2020, value), x: row, category: `c${row}`, ...more });

const dateAt = (x: number) => ({ date: String(x), day: String(x), x });

/** A span from year to year; null for an end that is not known. */
export function spanPoint(
  row: number,
  [from, opened, to]: readonly (number | null)[],
  open: "ongoing" | "unknown" = "unknown",
): FigurePoint {
  const [start, opening, end] = [from, opened, to].map((x) => (x == null ? null : dateAt(x)));
  const span: FigureSpan = {
    ...{ start: start ?? null, opened: opening ?? null, end: end ?? null },
    ...{ open: end ? null : open, ending: open },
  };
  return rowPoint(row, from ?? opened ?? to ?? null, { span });
}

/** A figure in rows of these series; its axis across is the one given, with ticks at its ends and at zero. */
export function rowsModel(
  layout: "rows" | "spans",
  labels: readonly string[],
  series: readonly FigureSeries[],
  [low, high]: readonly [number, number],
): FigureModel {
  const ticks = [low, 0, high].filter((at, i, all) => at >= low && all.indexOf(at) === i);
  const text = (value: number) => ({ value, text: String(Math.round(value)) });
  return modelOf([], {
    ...{ layout, categories: categoriesOf(labels), series: [...series] },
    cut: `First {shown} of ${labels.length}`,
    x: {
      ...{ label: "Row", domain: [-0.5, labels.length - 0.5] },
      ticks: labels.map((label, value) => ({ value, text: label })),
    },
    y: { label: "", scale: "linear", domain: [low, high], ticks: ticks.map(text) },
  });
}

const label = fc.oneof(
  fc.string({ maxLength: 90 }),
  fc.constantFrom("机械及运输设备", "Машины и транспортное оборудование", "Машыны і абсталяванне"),
);
const value = fc.option(fc.double({ min: -100, max: 100, noNaN: true }), { freq: 8 });
const face = fc.record({
  short: fc.string({ maxLength: 30 }),
  mark: fc.constantFrom("bars", "dots", "marks" as const),
  role: fc.constantFrom("home", "partner", "third" as const),
  dash: fc.constantFrom("solid", "dashed" as const),
});
const rows = fc.array(label, { minLength: 1, maxLength: 60 });

/** Any figure of values in rows. */
export const anyRows: fc.Arbitrary<FigureModel> = rows.chain((labels) =>
  fc
    .array(
      fc.tuple(fc.array(value, { minLength: labels.length, maxLength: labels.length }), face),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((all) =>
      rowsModel(
        "rows",
        labels,
        all.map(([values, look], nth) =>
          seriesOf(
            values.map((one, row) => rowPoint(row, one)),
            { ...look, id: `series-${nth}` },
          ),
        ),
        [-100, 100],
      ),
    ),
);

const year = fc.option(fc.double({ min: 1990, max: 2030, noNaN: true }));
const span = fc
  .tuple(year, year, year, fc.constantFrom("ongoing", "unknown" as const))
  .map(([from, opened, to, open]) => {
    const [first, last] =
      from !== null && to !== null ? [from, to].sort((a, b) => a - b) : [from, to];
    return { dates: [first ?? null, opened, last ?? null], open };
  });

/** Any figure of spans, all of one series. */
export const anySpans: fc.Arbitrary<FigureModel> = rows.chain((labels) =>
  fc
    .tuple(fc.array(span, { minLength: labels.length, maxLength: labels.length }), face)
    .map(([spans, look]) => {
      const points = spans.map(({ dates, open }, row) => spanPoint(row, dates, open));
      return rowsModel(
        "spans",
        labels,
        [seriesOf(points, { ...look, mark: "bars" })],
        [1990, 2030],
      );
    }),
);
