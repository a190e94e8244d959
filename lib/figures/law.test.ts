// The law of the house, for every figure: drawing, table and rows are one set of numbers, and no sentence has another.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Snapshot } from "@/lib/store/snapshot";
import { both, exampleSnapshot, row } from "./example";
import { FIGURES } from "./index";
import { FigureModel } from "./model";
import { figureRows, figureTable } from "./table";

const flow = fc.constantFrom("X", "M", "T") as fc.Arbitrary<"X" | "M" | "T">;
const value = fc.oneof(
  fc.integer({ min: 0, max: 3_000_000 }).map((cents) => cents / 100),
  fc.constant(""),
);
const line = fc
  .record({
    pair: fc.constantFrom("NOR SWE", "SWE NOR"),
    flow,
    year: fc.integer({ min: 1995, max: 2024 }),
    value,
    source: fc.constantFrom("counts", "counts-on", "tally", "speech"),
    precision: fc.constantFrom("exact", "rounded", "about", "nearly", "at_least"),
    low: fc.boolean(),
  })
  .map(({ pair, flow: f, year, value: v, source, precision, low }) => ({
    key: [pair, f, year, source].join(),
    text: row(pair, f, year, v, source, {
      status: v === "" ? "O" : low ? "U" : "A",
      precision,
    }),
  }));
const lines = fc
  .uniqueArray(line, { selector: (l) => l.key, minLength: 1, maxLength: 40 })
  .map((all) => all.map((l) => l.text));

async function everyFigure(snapshot: Snapshot, check: (model: FigureModel) => void) {
  for (const figure of FIGURES) check(await figure.build(snapshot, "en"));
}

const triples = (all: readonly (readonly unknown[])[]) => all.map((t) => t.join("|")).sort();

const drawnIn = (model: FigureModel) =>
  triples(model.series.flatMap((s) => s.points.map((p) => [s.id, p.period, p.value])));

const numbersIn = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** Years, values as printed, bounds and counts of a series' values: all that a sentence may name. */
function sayable(model: FigureModel): Set<string> {
  const points = model.series.flatMap((s) => s.points);
  const counts = model.series.map((s) => String(s.points.filter((p) => p.value !== null).length));
  const texts = [
    ...points.flatMap((p) => [p.period, p.text]),
    ...model.thresholds.map((t) => t.label),
  ];
  return new Set([...texts.flatMap(numbersIn), ...counts]);
}

describe("every figure", () => {
  it("is plain JSON of the agreed shape, drawn inside its axes", async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (rows) => {
        await everyFigure(exampleSnapshot(rows), (model) => {
          expect(FigureModel.parse(JSON.parse(JSON.stringify(model)))).toEqual(model);
          expect(new Set(model.series.map((s) => s.id)).size).toBe(model.series.length);
          for (const p of model.series.flatMap((s) => s.points)) {
            expect(p.x >= model.x.domain[0] && p.x <= model.x.domain[1]).toBe(true);
            const y = p.value ?? 0;
            expect(y >= model.y.domain[0] && y <= model.y.domain[1]).toBe(true);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it("has one set of series, period and value in drawing, rows and table", async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (rows) => {
        await everyFigure(exampleSnapshot(rows), (model) => {
          const long = figureRows(model);
          const wide = figureTable(model);
          const inTable = wide.rows.flatMap(({ period, cells }) =>
            cells.flatMap((cell, i) => (cell ? [[wide.columns[i]?.id, period, cell.value]] : [])),
          );
          expect(triples(long.rows.map((r) => r.slice(0, 3)))).toEqual(drawnIn(model));
          expect(triples(inTable)).toEqual(drawnIn(model));
        });
      }),
      { numRuns: 40 },
    );
  });

  it("says no number that is not in its table, but a multiple or a change of two of its values", async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (rows) => {
        await everyFigure(exampleSnapshot(rows), (model) => {
          const known = sayable(model);
          const derived = /by \d+\u00a0%|\d+-fold/g;
          const said = `${model.title.replace(derived, "")} ${model.subtitle} ${model.summary}`;
          expect(numbersIn(said).filter((number) => !known.has(number))).toEqual([]);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("without a row is a figure without series that says so", async () => {
    const snapshot = exampleSnapshot([row("NOR DNK", "X", 2020, 1)]);
    await everyFigure(snapshot, (model) => {
      expect(FigureModel.parse(model).series).toEqual([]);
      expect(model.summary).toBe("There are no figures to show.");
      expect(figureRows(model).rows).toEqual([]);
    });
  });

  it("stands under its own id", async () => {
    const snapshot = exampleSnapshot(both("NOR SWE", 2020, 1, 2));
    const built = await Promise.all(FIGURES.map((figure) => figure.build(snapshot, "en")));
    expect(built.map((model) => model.id)).toEqual(FIGURES.map((figure) => figure.id));
  });
});

describe("the table twin", () => {
  const snapshot = exampleSnapshot([
    ...both("NOR SWE", 2019, 1.5, 2),
    ...both("NOR SWE", 2021, 3, 4),
    row("SWE NOR", "T", 2020, 9, "speech", { precision: "rounded" }),
  ]);
  const build = async () => FIGURES[0]?.build(snapshot, "en");

  it("long: a row for every point, 1.5 + 2 = 3.5, gaps with their status", async () => {
    const model = await build();
    expect(model && figureRows(model)).toEqual({
      columns: [
        ...["series", "period", "value_usd_million", "lower", "upper"],
        ...["obs_status", "precision", "source"],
      ],
      rows: [
        ["NOR", "2019", 3.5, 2.95, 4.05, "A", "exact", "counts"],
        ["NOR", "2020", null, null, null, "O", "exact", ""],
        ["NOR", "2021", 7, 6, 8, "A", "exact", "counts"],
        ["SWE-stated", "2020", 9, 8.5, 9.5, "A", "rounded", "speech"],
      ],
    });
  });

  it("wide: the newest period first, nothing where a series has no point", async () => {
    const model = await build();
    const table = model && figureTable(model);
    expect(table?.columns.map((c) => c.label)).toEqual(["Norway declares", "Sweden, stated"]);
    expect(table?.rows.map((r) => [r.period, ...r.cells.map((c) => c?.text ?? null)])).toEqual([
      ["2021", "$7\u00a0million", null],
      ["2020", "no figure", "$9\u00a0million, stated"],
      ["2019", "$3.5\u00a0million", null],
    ]);
  });

  it("keeps the cells of the folder that each value was made of", async () => {
    const model = await build();
    const [newest] = (model && figureTable(model).rows) ?? [];
    expect(newest?.cells[0]?.cells.map((cell) => [cell.file, cell.line])).toEqual([
      ["trade.csv", 4],
      ["trade.csv", 5],
    ]);
  });
});
