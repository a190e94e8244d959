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
import { modelOf } from "@/lib/figures/made";
import type { FigureModel } from "@/lib/figures/model";
import { DEFAULT_SELECTION, queryOf, type Selection } from "@/lib/figures/selection";
import { figureRows, figureTable } from "@/lib/figures/table";
import { figureContent } from "@/lib/http/figures";
import { parsePeriod } from "@/lib/stats/period";
import { currentState } from "@/lib/store/store";
import { readSvg } from "./support/read-svg";

async function bundled() {
  const { snapshot: found } = await currentState();
  if (!found) throw new Error("the bundled data are not served");
  return found;
}
const snapshot = await bundled();

const svgOf = (model: FigureModel, size: Size) =>
  renderToStaticMarkup(createElement(ChartSvg, { drawing: drawingOf(model, size), ink: cssInk }));

/** The selections of a figure that differ most: each value of each control once. */
function selectionsOf(figure: Figure): Selection[] {
  const { axis, show, reporter, partners, events } = figure.controls(snapshot);
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

const CASES = FIGURES.flatMap((figure) =>
  selectionsOf(figure).map((selection) => ({
    figure,
    selection,
    of: `${figure.id}?${queryOf(selection)}`,
  })),
);

const WIRE = z.object({
  series: z.array(
    z.object({
      id: z.string(),
      points: z.array(z.object({ period: z.string(), value: z.number().nullable() })),
    }),
  ),
});

/** `series|period|value` of every value, in order. */
type Triple = readonly [series: string, period: string, value: number | null];
const told = (triples: readonly Triple[]) =>
  triples
    .filter(([, , value]) => value !== null)
    .map((triple) => triple.join("|"))
    .sort();

const valuesOf = (model: FigureModel) =>
  told(
    model.series.flatMap(({ id, points }) => points.map((p): Triple => [id, p.period, p.value])),
  );

describe.each(CASES)("$of", ({ figure, selection }) => {
  const made = modelOf(figure, snapshot, "en", selection);

  it.each(SIZES)(
    "its $name drawing has a mark for each value, and each mark is where its value is",
    async (size) => {
      const model = await made;
      const { series, near } = readSvg(svgOf(model, size));
      for (const { id, points } of model.series) {
        const valued = points.filter(({ value }) => value !== null);
        const read = series[id] ?? [];
        expect(read.map(({ x }) => x)).toEqual(valued.map(({ x }) => x));
        const apart = valued.filter(
          ({ value }, i) => !near(read[i]?.value ?? Number.NaN, value ?? 0),
        );
        expect(apart.map(({ period, value }) => [id, period, value])).toEqual([]);
      }
    },
  );

  it("the live chart, the table, the CSV and the JSON have the same values", async () => {
    const model = await made;
    const live = chartRows(model).flatMap(({ points }) =>
      Object.entries(points).map(([id, p]): Triple => [id, p.period, p.value]),
    );
    const { columns, rows } = figureTable(model);
    const table = rows.flatMap(({ period, cells }) =>
      cells.map((cell, i): Triple => [columns[i]?.id ?? "", period, cell?.value ?? null]),
    );
    const long = figureRows(model);
    const [id, period, value] = ["series", "period", long.columns[2] ?? ""].map((name) =>
      long.columns.indexOf(name),
    );
    const { csv, json } = figureContent(model, snapshot);
    const written = csv?.().rows.map((row): Triple => {
      const cell = row[value ?? 0];
      return [row[id ?? 0] ?? "", row[period ?? 0] ?? "", cell === "" ? null : Number(cell)];
    });
    const wire = WIRE.parse(JSON.parse(JSON.stringify(json())));
    const sent = wire.series.flatMap((one) =>
      one.points.map((p): Triple => [one.id, p.period, p.value]),
    );
    const expected = valuesOf(model);
    expect(expected.length).toBeGreaterThan(0);
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

describe.each(FIGURES)("$id is drawn as it was", (figure) => {
  it.each(SIZES)("$name", async (size) => {
    const svg = svgOf(await modelOf(figure, snapshot, "en"), size);
    const lines = svg.replaceAll("><", ">\n<").replace(/>\n<\/(path|circle)>/g, "/>");
    await expect(`${lines}\n`).toMatchFileSnapshot(`svg/${figure.id}-${size.name}.svg`);
  });
});
