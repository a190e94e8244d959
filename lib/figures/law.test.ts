// The law of the house, for every figure: drawing, table and rows are one set of numbers, and no sentence has another.
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { parsePeriod, within } from "@/lib/stats/period";
import { hasValue } from "@/lib/stats/status";
import type { Snapshot } from "@/lib/store/snapshot";
import { both, exampleSnapshot, row } from "./example";
import { EXAMPLE_FIGURES } from "./example-figures";
import { FIGURES, type Figure } from "./index";
import { FigureModel } from "./model";
import { AXES, DEFAULT_SELECTION, fitting, queryOf, type Selection, SHOWS } from "./selection";
import { figureRows, figureTable } from "./table";

// Every figure for every folder: the more figures, the longer.
vi.setConfig({ testTimeout: 60_000 });

const flow = fc.constantFrom("X", "M", "T") as fc.Arbitrary<"X" | "M" | "T">;
const value = fc.oneof(
  fc.integer({ min: 0, max: 3_000_000 }).map((cents) => cents / 100),
  fc.constant(""),
);
const line = fc
  .record({
    pair: fc.constantFrom("NOR SWE", "SWE NOR", "NOR WLD", "SWE WLD", "NOR DNK"),
    flow,
    year: fc.integer({ min: 1995, max: 2024 }),
    value,
    source: fc.constantFrom("counts", "counts-on", "tally", "speech"),
    precision: fc.constantFrom("exact", "rounded", "about", "nearly", "at_least"),
    status: fc.constantFrom("A", "A", "A", "U", "E", "P", "B", "D"),
  })
  .map(({ pair, flow: f, year, value: v, source, precision, status }) => ({
    key: [pair, f, year, source].join(),
    text: row(pair, f, year, v, source, {
      status: v === "" ? "O" : status,
      precision,
    }),
  }));
const lines = fc
  .uniqueArray(line, { selector: (l) => l.key, minLength: 1, maxLength: 40 })
  .map((all) => all.map((l) => l.text));

const year = fc.integer({ min: 1990, max: 2026 });
const end = fc.option(year.map((one) => parsePeriod(String(one))));
const selection: fc.Arbitrary<Selection> = fc.record({
  from: end,
  to: end,
  axis: fc.constantFrom(...AXES),
  show: fc.constantFrom(...SHOWS),
  base: fc.option(year),
  reporter: fc.option(fc.constantFrom("NOR", "SWE", "FIN")),
  partners: fc.option(fc.subarray(["DNK", "FIN"])),
  events: fc.boolean(),
});

/** Half of the time what nobody has chosen, so that both are tried enough. */
const chosen = fc.oneof(fc.constant(DEFAULT_SELECTION), selection);

/** Those of every kind among them, whatever kinds there are. */
const ALL = [...FIGURES, ...EXAMPLE_FIGURES];

async function everyFigure(
  snapshot: Snapshot,
  of: Selection,
  check: (model: FigureModel, plain: FigureModel) => void,
  figures: readonly Figure[] = ALL,
) {
  for (const figure of figures) {
    const plain = await figure.build(snapshot, "en", { ...of, axis: "linear" });
    check(await figure.build(snapshot, "en", of), plain);
  }
}

const never = () => {
  throw new Error("no year");
};

const triples = (all: readonly (readonly unknown[])[]) => all.map((t) => t.join("|")).sort();

/** What a point is a value of: a category, or a period. */
const placeOf = (p: FigureModel["series"][number]["points"][number]) => p.category ?? p.period;

const drawnIn = (model: FigureModel) =>
  triples(model.series.flatMap((s) => s.points.map((p) => [s.id, placeOf(p), p.value])));

/** Of spans the three dates stand for the value. */
const datesIn = (model: FigureModel) =>
  triples(
    model.series.flatMap((s) =>
      s.points.map(({ category, span }) => [
        ...[s.label, category],
        ...[span?.start?.x, span?.opened?.x, span?.end?.x],
      ]),
    ),
  );

const numbersIn = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/**
 * Years, values as printed, bounds, ticks and counts of a series' values, and what was chosen: all that a sentence
 * may name. What a logarithmic axis has no place for is told as well, and stands in the plain table.
 */
function sayable(model: FigureModel, plain: FigureModel): Set<string> {
  const points = model.series.flatMap((s) => s.points);
  const counts = model.series.map((s) => String(s.points.filter((p) => p.value !== null).length));
  const texts = [
    ...points.flatMap((p) => [p.period, p.when ?? "", p.text]),
    ...model.categories.map(({ label }) => label),
    ...plain.series.flatMap((s) => s.points.map((p) => p.period)),
    ...model.thresholds.map((t) => t.label),
    ...[...model.x.ticks, ...model.y.ticks].map((t) => t.text),
    ...Object.values(model.selection),
    ...(model.available ?? []).map(String),
  ];
  return new Set([...texts.flatMap(numbersIn), ...counts]);
}

/** A multiple or a change of two values, a place and how it was counted, and what an index is: made, not read. */
const DERIVED =
  /by \d+\u00a0%|\d+-fold|= 100|\d+(?:st|nd|rd|th) partner|of \d+ countries \d+ ha(?:s|ve)/g;

describe("every figure", () => {
  it("is plain JSON of the agreed shape, drawn inside its axes", async () => {
    await fc.assert(
      fc.asyncProperty(lines, chosen, async (rows, of) => {
        await everyFigure(exampleSnapshot(rows), of, (model) => {
          expect(FigureModel.parse(JSON.parse(JSON.stringify(model)))).toEqual(model);
          expect(new Set(model.series.map((s) => s.id)).size).toBe(model.series.length);
          const [low, high] = model.y.domain;
          const isTime = model.layout === "spans";
          expect(isTime || (model.y.scale === "log" ? low > 0 : low <= 0)).toBe(true);
          for (const p of model.series.flatMap((s) => s.points)) {
            const [first, last] = model.x.domain;
            expect([p.x, ...(p.during ?? [])].every((x) => x >= first && x <= last)).toBe(true);
            const ys = [p.value, p.span?.opened?.x, p.span?.end?.x].filter((y) => y != null);
            expect(ys.every((y) => y >= low && y <= high)).toBe(true);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it("has no series without a value, and no value without a status that allows it", async () => {
    await fc.assert(
      fc.asyncProperty(lines, selection, async (rows, of) => {
        await everyFigure(exampleSnapshot(rows), of, ({ series }) => {
          for (const { points } of series) {
            // What has no date is still a row.
            const isSpans = points.some((p) => p.span);
            expect(isSpans || points.some((p) => p.value !== null)).toBe(true);
            for (const p of points) expect(p.value === null || hasValue(p.obs_status)).toBe(true);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it("shows only years that were asked for and that there are, and says which they are", async () => {
    await fc.assert(
      fc.asyncProperty(lines, selection, async (rows, of) => {
        await everyFigure(exampleSnapshot(rows), of, ({ series, available, layout }) => {
          const periods = series.flatMap(({ points }) => points.map((p) => p.period));
          const [first, last] = available ?? [Number.NaN, Number.NaN];
          if (layout === "spans") return;
          for (const text of periods) {
            const period = parsePeriod(text) ?? never();
            const years = [period.start, period.end].map((day) => Number(day.slice(0, 4)));
            expect(years.every((year) => year >= first && year <= last)).toBe(true);
            expect(within(period, of.from, of.to)).toBe(true);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it("has one set of series, period and value in drawing, rows and table", async () => {
    await fc.assert(
      fc.asyncProperty(lines, chosen, async (rows, of) => {
        await everyFigure(exampleSnapshot(rows), of, (model) => {
          const long = figureRows(model);
          const wide = figureTable(model);
          const at = (name: string) => long.columns.indexOf(name);
          if (model.layout === "spans") {
            const dates = wide.rows.map(({ period, cells: [of, ...three] }) => [
              ...[of?.text, period, ...three.map((cell) => cell?.value ?? undefined)],
            ]);
            expect(triples(dates)).toEqual(datesIn(model));
            const written = model.series.flatMap(({ id, points }) =>
              points.map(({ category, span }) => [
                ...[id, category, span?.start?.date, span?.opened?.date, span?.end?.date],
              ]),
            );
            const columns = ["series", "category", "start", "opened", "end"].map(at);
            expect(triples(long.rows.map((r) => columns.map((c) => r[c])))).toEqual(
              triples(written),
            );
            return;
          }
          const inTable = wide.rows.flatMap(({ period, cells }) =>
            cells.flatMap((cell, i) => (cell ? [[wide.columns[i]?.id, period, cell.value]] : [])),
          );
          const key = model.layout === "rows" ? "category" : "period";
          const columns = ["series", key, `value_${model.measure}`].map(at);
          expect(columns).not.toContain(-1);
          expect(triples(long.rows.map((r) => columns.map((c) => r[c])))).toEqual(drawnIn(model));
          expect(triples(inTable)).toEqual(drawnIn(model));
        });
      }),
      { numRuns: 60 },
    );
  });

  it("says no number that is not in its table, on its axes or chosen", async () => {
    await fc.assert(
      fc.asyncProperty(lines, chosen, async (rows, of) => {
        await everyFigure(exampleSnapshot(rows), of, (model, plain) => {
          const known = sayable(model, plain);
          const { title, subtitle, summary, notes } = model;
          const said = [title, subtitle, summary, ...notes].join(" ").replace(DERIVED, "");
          const unknown = numbersIn(said).filter((number) => !known.has(number));
          expect([model.id, ...unknown]).toEqual([model.id]);
        });
      }),
      { numRuns: 100 },
    );
  });

  it("is made the same of the query that it gives", async () => {
    await fc.assert(
      fc.asyncProperty(lines, selection, async (rows, of) => {
        const snapshot = exampleSnapshot(rows);
        for (const figure of ALL) {
          const { query } = await figure.build(snapshot, "en", of);
          const fit = fitting(of, figure.controls(snapshot));
          expect(query).toBe(queryOf(fit));
          const [one, other] = [
            await figure.build(snapshot, "en", fit),
            await figure.build(snapshot, "en", of),
          ];
          expect(one.series).toEqual(other.series);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("without a row is a figure without series that says so", async () => {
    const snapshot = exampleSnapshot([row("NOR DNK", "X", 2020, 1)]);
    const isEmpty = (model: FigureModel) => {
      expect(FigureModel.parse(model).series).toEqual([]);
      expect(model.summary).toBe("There are no figures to show.");
      expect(figureRows(model).rows).toEqual([]);
    };
    await everyFigure(snapshot, DEFAULT_SELECTION, isEmpty, FIGURES);
    const never = { ...DEFAULT_SELECTION, from: parsePeriod("1901"), to: parsePeriod("1902") };
    await everyFigure(snapshot, never, isEmpty);
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
