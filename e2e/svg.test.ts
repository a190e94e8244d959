// The law of the house on what a reader gets: marks in the SVG, points of the live chart, rows of the table twin, of the
// CSV and of the JSON are one set of numbers, for every figure, selection and width. And every drawing kept as text.
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { chartRows } from "@/components/figure/points";
import { ChartSvg } from "@/components/figure/svg/chart-svg";
import { SIZES, type Size } from "@/lib/draw/drawing";
import { drawingOf } from "@/lib/draw/drawing-of";
import { cssInk } from "@/lib/draw/palette";
import { FIGURES, type Figure } from "@/lib/figures";
import { both, exampleSnapshot } from "@/lib/figures/example";
import { EXAMPLE_FIGURES } from "@/lib/figures/example-figures";
import { modelOf } from "@/lib/figures/made";
import { type FigureModel, type FigurePoint, FigureSpan } from "@/lib/figures/model";
import { DEFAULT_SELECTION, queryOf, type Selection } from "@/lib/figures/selection";
import { type FigureTable, figureRows, figureTable } from "@/lib/figures/table";
import { figureContent } from "@/lib/http/figures";
import { parsePeriod } from "@/lib/stats/period";
import { currentState } from "@/lib/store/store";
import { readRows } from "./support/read-rows";
import { readSvg } from "./support/read-svg";

async function bundled() {
  const { snapshot: found } = await currentState();
  if (!found) throw new Error("the bundled data are not served");
  return found;
}
const snapshot = await bundled();

const svgOf = (model: FigureModel, size: Size) =>
  renderToStaticMarkup(createElement(ChartSvg, { drawing: drawingOf(model, size), ink: cssInk }));

/** A made-up folder with many events, and a figure of each kind. */
const example = exampleSnapshot(
  both("NOR SWE", 2019, 1.5, 2),
  [],
  Array.from({ length: 30 }, (_, nth) => {
    const date = `${2011 + Math.floor(nth / 2)}-0${1 + (nth % 9)}`;
    return `event-${nth},${date},visit,${1 + (nth % 3)},Visit ${nth},counts,`;
  }),
);

/** Every figure with the folder that it is drawn from. */
const ALL = [
  ...FIGURES.map((figure) => ({ id: figure.id, figure, from: snapshot })),
  ...EXAMPLE_FIGURES.map((figure) => ({ id: figure.id, figure, from: example })),
];

/** The selections of a figure that differ most: each value of each control once. */
function selectionsOf(figure: Figure, from: typeof snapshot): Selection[] {
  const { axis, show, reporter, partners, events } = figure.controls(from);
  const choices: Partial<Selection>[] = [
    {},
    { from: parsePeriod("2005"), to: parsePeriod("2015") },
    { from: parsePeriod("2020"), to: parsePeriod("2020") },
    ...axis.map((one) => ({ axis: one })),
    ...show.map((one) => ({ show: one, base: one === "index" ? 2010 : null })),
    ...reporter.map((one) => ({ reporter: one })),
    ...(partners.length > 1 ? [{ partners: partners.slice(0, 3) }] : []),
    ...(events ? [{ events: false }] : []),
  ];
  const all = choices.map((choice) => ({ ...DEFAULT_SELECTION, ...choice }));
  return all.filter(
    (one, index) => all.findIndex((other) => queryOf(other) === queryOf(one)) === index,
  );
}

const CASES = ALL.flatMap(({ figure, from }) =>
  selectionsOf(figure, from).map((selection) => ({
    ...{ figure, from, selection },
    of: `${figure.id}?${queryOf(selection)}`,
  })),
);

const WIRE = z.object({
  series: z.array(
    z.object({
      id: z.string(),
      points: z.array(
        z.object({
          ...{ period: z.string(), value: z.number().nullable() },
          category: z.string().optional(),
          span: FigureSpan.optional(),
        }),
      ),
    }),
  ),
});

/** What a point is a value of: a category, or a period. */
const placeOf = ({ category, period }: Pick<FigurePoint, "category" | "period">) =>
  category ?? period;

/** `series|period|value` of every value, in order. */
type Triple = readonly [series: string, place: string, value: number | null];
const told = (triples: readonly Triple[]) =>
  triples
    .filter(([, , value]) => value !== null)
    .map((triple) => triple.join("|"))
    .sort();

const valuesOf = (model: FigureModel) =>
  told(
    model.series.flatMap(({ id, points }) => points.map((p): Triple => [id, placeOf(p), p.value])),
  );

/** Marks of a drawing over time that are not where their values are. */
function apartOverTime(model: FigureModel, svg: string): unknown[] {
  const { series, near, nearX } = readSvg(svg);
  return model.series.flatMap(({ id, points }) => {
    const valued = points.filter(({ value }) => value !== null);
    const read = series[id] ?? [];
    if (read.length !== valued.length) return [[id, read.length, valued.length]];
    return valued.flatMap(({ x, value, period }, i) => {
      const { x: at = Number.NaN, value: of = Number.NaN } = read[i] ?? {};
      return near(of, value ?? 0) && nearX(at, x) ? [] : [[id, period, value, at, of]];
    });
  });
}

/** The same of a drawing in rows: dots at their value, bars from zero, spans from date to date. */
function apartInRows(model: FigureModel, svg: string): unknown[] {
  const { series, near } = readRows(svg);
  return model.series.flatMap(({ id, points }) => {
    const valued = points.filter(({ value }) => value !== null);
    const read = series[id] ?? [];
    if (read.length !== valued.length) return [[id, read.length, valued.length]];
    return valued.flatMap(({ x, value, text, span }, i) => {
      const mark = read[i];
      const told = mark?.title.endsWith(text) && mark.row === x;
      const ends = mark?.ends ?? [];
      const { start, opened, end, open } = span ?? {};
      const first = start ?? (open === "ongoing" ? opened : null);
      const isThere = span
        ? (opened === null || near(mark?.opened, opened?.x)) &&
          (first && (end || open === "ongoing")
            ? near(ends[0], first.x) && (!end || near(ends[1], end.x))
            : !(first ?? end) || near(mark?.known, (first ?? end)?.x))
        : ends.some((at) => near(at, value)) && (ends.length === 1 || near(ends[0], 0));
      return told && isThere ? [] : [[id, x, text, mark]];
    });
  });
}

type Spans = readonly {
  readonly id: string;
  readonly points: readonly Pick<FigurePoint, "category" | "span">[];
}[];

const sorted = (all: readonly (readonly unknown[])[]) => all.map((one) => one.join("|")).sort();

/** Series, category and the three dates of every span, as they are written. */
const spansOf = (series: Spans) =>
  sorted(
    series.flatMap(({ id, points }) =>
      points.map(({ category, span }) => [
        ...[id, category, span?.start?.date, span?.opened?.date, span?.end?.date, span?.open],
      ]),
    ),
  );

function writtenSpans(columns: readonly string[], rows: readonly (readonly string[])[]) {
  const at = ["series", "category", "start", "opened", "end", "open"].map((name) =>
    columns.indexOf(name),
  );
  return sorted(rows.map((row) => at.map((column) => row[column])));
}

/** The same as the table has them: label of the series, and days as places. */
const tabledSpans = (rows: FigureTable["rows"]) =>
  sorted(
    rows.map(({ period, cells: [of, ...dates] }) => [
      ...[period, of?.text, ...dates.map((cell) => cell?.value)],
    ]),
  );

const daysOf = ({ series }: FigureModel) =>
  sorted(
    series.flatMap(({ label, points }) =>
      points.map(({ category, span }) => [
        ...[category, label, span?.start?.x, span?.opened?.x, span?.end?.x],
      ]),
    ),
  );

describe.each(CASES)("$of", ({ figure, from, selection }) => {
  const made = modelOf(figure, from, "en", selection);

  it.each(SIZES)(
    "its $name drawing has a mark for each value, and each mark is where its value is",
    async (size) => {
      const model = await made;
      const svg = svgOf(model, size);
      const apart = model.layout === "years" ? apartOverTime : apartInRows;
      expect(apart(model, svg)).toEqual([]);
    },
  );

  it("the live chart, the table, the CSV and the JSON have the same values", async () => {
    const model = await made;
    const live = chartRows(model).flatMap(({ points }) =>
      Object.entries(points).map(([id, p]): Triple => [id, placeOf(p), p.value]),
    );
    const { columns, rows } = figureTable(model);
    const table = rows.flatMap(({ period, cells }) =>
      cells.map((cell, i): Triple => [columns[i]?.id ?? "", period, cell?.value ?? null]),
    );
    const long = figureRows(model);
    const key = model.layout === "years" ? "period" : "category";
    const [id, place, value] = ["series", key, `value_${model.measure}`].map((name) =>
      long.columns.indexOf(name),
    );
    const { csv, json } = figureContent(model, from);
    const written = csv?.().rows.map((row): Triple => {
      const cell = row[value ?? 0];
      return [row[id ?? 0] ?? "", row[place ?? 0] ?? "", cell === "" ? null : Number(cell)];
    });
    const wire = WIRE.parse(JSON.parse(JSON.stringify(json())));
    const sent = wire.series.flatMap((one) =>
      one.points.map((p): Triple => [one.id, placeOf(p), p.value]),
    );
    if (model.layout === "spans") {
      expect(told(sent)).toEqual(valuesOf(model));
      expect(spansOf(wire.series)).toEqual(spansOf(model.series));
      expect(writtenSpans(long.columns, csv?.().rows ?? [])).toEqual(spansOf(model.series));
      expect(tabledSpans(rows)).toEqual(daysOf(model));
      return;
    }
    const expected = valuesOf(model);
    // A range may lie between sparse counts; without one there is always something.
    const isBare = model.series.length === 0 && queryOf(selection) !== "";
    expect(isBare || expected.length > 0).toBe(true);
    expect({
      live: told(live),
      table: told(table),
      csv: told(written ?? []),
      json: told(sent),
    }).toEqual({
      live: expected,
      table: expected,
      csv: expected,
      json: expected,
    });
  });
});

describe("readSvg", () => {
  it("sees a mark that stands a pixel too low", async () => {
    const [figure] = FIGURES;
    const [size] = SIZES;
    if (!figure || !size) throw new Error("there is no figure");
    const model = await modelOf(figure, snapshot, "en");
    const svg = svgOf(model, size);
    const low = svg.replace(
      /(data-marks=""[\s\S]*?<path d="M[-\d.]+,)([\d.]+)/,
      (_, start, y) => `${start}${Number(y) - 1}`,
    );
    expect(low).not.toBe(svg);
    const [good, bad] = [readSvg(svg), readSvg(low)];
    const id = Object.keys(good.series).find((one) => (good.series[one]?.length ?? 0) > 5) ?? "";
    const all = good.series[id]?.map(({ value }, i) =>
      good.near(value, bad.series[id]?.[i]?.value ?? 0),
    );
    expect(all?.includes(false)).toBe(true);
  });
});

describe("readRows", () => {
  const [size] = SIZES;
  const drawn = async (id: string) => {
    const figure = EXAMPLE_FIGURES.find((one) => one.id === id);
    if (!figure || !size) throw new Error(id);
    const model = await modelOf(figure, example, "en");
    return { model, svg: svgOf(model, size) };
  };

  it("sees a dot that stands a pixel too far to the right", async () => {
    const { model, svg } = await drawn("example-rows");
    const moved = svg.replace(
      /(data-marks=""[\s\S]*?translate\()([\d.]+)/,
      (_, start, x) => `${start}${Number(x) + 1}`,
    );
    expect(apartInRows(model, svg)).toEqual([]);
    expect(apartInRows(model, moved)).toHaveLength(1);
  });

  it("sees a span that begins a pixel too early, and one in another row", async () => {
    const { model, svg } = await drawn("example-spans");
    const moved = (dx: number, dy: number) =>
      svg.replace(
        /(data-marks=""[\s\S]*?<path d="M)([\d.]+),([\d.]+)h/,
        (_, start, x, y) => `${start}${Number(x) - dx},${Number(y) + dy}h`,
      );
    expect(apartInRows(model, moved(0, 0))).toEqual([]);
    expect(apartInRows(model, moved(1, 0))).toHaveLength(1);
    expect(apartInRows(model, moved(0, 60))).toHaveLength(1);
  });
});

describe.each(ALL)("$id is drawn as it was", ({ figure, from }) => {
  it.each(SIZES)("$name", async (size) => {
    const svg = svgOf(await modelOf(figure, from, "en"), size);
    const lines = svg
      .replaceAll("><", ">\n<")
      .replace(/<(path|circle)([^<>]*)>\n<\/\1>/g, "<$1$2/>");
    await expect(`${lines}\n`).toMatchFileSnapshot(`svg/${figure.id}-${size.name}.svg`);
  });
});
