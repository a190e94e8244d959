// What stands where in a figure in rows, on small ones that can be reckoned in the head; and that all of any stands inside.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FigureModel } from "@/lib/figures/model";
import { type Drawing, SIZES, type Size } from "../drawing";
import { drawingOf } from "../drawing-of";
import { round } from "../round";
import { overlaps } from "../shapes";
import { seriesOf } from "../testing";
import { textWidth } from "../text-width";
import type { DrawnRows } from "./drawn";
import { withRowsThatFit } from "./fit";
import { anyRows, anySpans, rowPoint, rowsModel, spanPoint } from "./testing";

const SIZE: Size = { name: "test", width: 600, height: 300, font: 10, ends: false };
const NARROW: Size = { ...SIZE, width: 300 };

function draw(model: FigureModel, size = SIZE): Drawing & { rows: DrawnRows } {
  const { rows, ...drawing } = drawingOf(model, size);
  if (!rows) throw new Error("there are no rows");
  return { ...drawing, rows };
}

const LABELS = ["Food", "Machinery and transport equipment", "Fuels"];
const values = (all: readonly (number | null)[], face = {}) =>
  seriesOf(
    all.map((value, row) => rowPoint(row, value)),
    { mark: "bars", ...face },
  );

describe("bars in rows", () => {
  const { plot, rows } = draw(rowsModel("rows", LABELS, [values([10, 5, null])], [0, 10]));
  const [bars = []] = rows.series.map((one) => one.bars);

  it("go from zero to their value: 10 of 10 fill the plot, 5 half of it", () => {
    expect(bars.map(({ x }) => x)).toEqual([plot.x, plot.x]);
    expect(bars[0]?.width).toBeCloseTo(plot.width, 0);
    expect(bars[1]?.width).toBeCloseTo(plot.width / 2, 0);
  });

  it("stand in their rows, have their value beside, and say what they are", () => {
    for (const [row, { y, height }] of bars.entries()) {
      expect(y).toBeGreaterThan(rows.bands[row] ?? 0);
      expect(y + height).toBeLessThan(rows.bands[row + 1] ?? 0);
    }
    expect(rows.values.map(({ text }) => text)).toEqual(["$10", "$5"]);
    expect(bars.map(({ title }) => title)).toEqual([
      "Food · $10",
      "Machinery and transport equipment · $5",
    ]);
  });

  it("a row without a value says why", () => {
    expect(rows.absent.map(({ text }) => text)).toEqual(["no figure"]);
  });

  it("of several series stand below one another, each with its name in its title", () => {
    const two = ["a", "b"].map((id) => values([4, 4, 4], { id }));
    const [one, other] = draw(rowsModel("rows", LABELS, two, [0, 10])).rows.series;
    expect(one?.bars[0]?.title).toBe("Food · a · $4");
    expect((one?.bars[0]?.y ?? 0) + (one?.bars[0]?.height ?? 0)).toBeLessThan(
      other?.bars[0]?.y ?? 0,
    );
  });
});

describe("names of rows", () => {
  const model = rowsModel("rows", LABELS, [values([1, 2, 3])], [0, 10]);

  it("stand beside the plot where there is width, whole", () => {
    const { rows, plot } = draw(model);
    expect(rows.labels[1]?.lines.map(({ text }) => text).join(" ")).toBe(LABELS[1]);
    expect(plot.x).toBeGreaterThan(textWidth("Food", 10));
  });

  it("stand above their marks in a narrow drawing, which is as high as that asks for", () => {
    const { rows, plot, size } = draw(model, NARROW);
    expect(plot.x).toBeLessThan(20);
    for (const [row, { lines }] of rows.labels.entries()) {
      expect(lines[0]?.y).toBeLessThan(rows.series[0]?.bars[row]?.y ?? 0);
    }
    const many = rowsModel("rows", Array(50).fill("A row"), [values(Array(50).fill(1))], [0, 10]);
    expect(draw(many, NARROW).size.height).toBeGreaterThan(2 * size.height);
  });
});

it("dots that would lie on each other are moved apart, each series in a form of its own", () => {
  const dots = ["a", "b"].map((id) => values([5, 1, 9], { id, mark: "dots" }));
  const { rows } = draw(rowsModel("rows", LABELS, dots, [0, 10]));
  const [one, other] = rows.series;
  expect(one?.dots[0]?.x).toBe(other?.dots[0]?.x);
  expect(one?.dots[0]?.y).toBeLessThan(other?.dots[0]?.y ?? 0);
  expect([one?.form, other?.form]).toEqual([0, 1]);
});

describe("spans over 2000–2020", () => {
  const spans = [
    spanPoint(0, [2000, 2005, 2010]),
    spanPoint(1, [2010, null, null], "ongoing"),
    spanPoint(2, [2005, null, null]),
    spanPoint(3, [null, null, 2015]),
    spanPoint(4, [null, 2012, null]),
    spanPoint(5, [null, null, null]),
  ];
  const labels = spans.map((_, row) => `Row ${row}`);
  const model = rowsModel("spans", labels, [seriesOf(spans, { mark: "bars" })], [2000, 2020]);
  const { rows, plot } = draw(model);
  const [drawn = []] = rows.series.map((one) => one.spans);
  const at = (year: number) => plot.x + ((year - 2000) / 20) * plot.width;

  it("from 2000 to 2010 fill half of the plot, with the opening in their middle", () => {
    expect(drawn[0]?.bar?.x).toBe(plot.x);
    expect(drawn[0]?.bar?.width).toBeCloseTo(plot.width / 2, 0);
    expect(drawn[0]?.opened).toBeCloseTo(at(2005), 0);
  });

  it("that go on end in an arrow at the edge", () => {
    expect(drawn[1]?.bar?.x).toBeCloseTo(at(2010), 0);
    expect(drawn[1]?.arrow).toContain(`L${round(plot.x + plot.width)},`);
  });

  it("with one end known are hatched after it, or before it", () => {
    expect([drawn[2]?.bar, drawn[3]?.bar]).toEqual([null, null]);
    expect(drawn[2]?.stub?.x).toBeCloseTo(at(2005), 0);
    expect((drawn[3]?.stub?.x ?? 0) + (drawn[3]?.stub?.width ?? 0)).toBeCloseTo(at(2015), 0);
    expect([drawn[2]?.stroke, drawn[3]?.stroke].map((x) => Math.round(x ?? 0))).toEqual(
      [at(2005), at(2015)].map(Math.round),
    );
  });

  it("of which only the opening is known are its mark alone; without any date there is none", () => {
    expect([drawn[4]?.bar, drawn[4]?.stub, drawn[4]?.stroke]).toEqual([null, null, null]);
    expect(drawn[4]?.opened).toBeCloseTo(at(2012), 0);
    expect(drawn).toHaveLength(5);
    expect(rows.absent).toHaveLength(1);
  });
});

describe("what a picture has no room for", () => {
  const model = rowsModel("rows", Array(40).fill("A row"), [values(Array(40).fill(1))], [0, 10]);

  it("is left out from below, and it says how many of 40 rows there are", () => {
    const kept = withRowsThatFit(model, SIZE);
    const { length } = kept.categories;
    expect(length).toBeGreaterThan(5);
    expect(length).toBeLessThan(40);
    expect(kept.notes).toEqual([`First ${length} of 40`]);
    expect(kept.series[0]?.points).toHaveLength(length);
    expect(draw(kept).size.height).toBeLessThanOrEqual(SIZE.height);
  });

  it("is nothing where all fit", () => {
    const few = rowsModel("rows", LABELS, [values([1, 2, 3])], [0, 10]);
    expect(withRowsThatFit(few, SIZE)).toBe(few);
  });
});

/** Boxes of all texts. */
function textsOf({ rows, size: { font } }: Drawing & { rows: DrawnRows }) {
  const names = rows.labels.flatMap(({ lines }) => lines);
  return [...names, ...rows.ticks, ...rows.values, ...rows.absent].map(({ x, y, text, anchor }) => {
    const width = textWidth(text, font);
    return { x: anchor === "middle" ? x - width / 2 : x, y: y - 0.8 * font, width, height: font };
  });
}

function marksOf({ series }: DrawnRows) {
  return series.flatMap(({ dots, bars, spans, r }) => [
    ...dots.map(({ x, y }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })),
    ...bars,
    ...spans.flatMap(({ bar, stub }) => [bar, stub].filter((box) => box !== null)),
  ]);
}

describe.each([
  { of: "values", any: anyRows },
  { of: "spans", any: anySpans },
])("any figure of $of in rows", ({ any }) => {
  const everywhere = (
    check: (drawing: Drawing & { rows: DrawnRows }, model: FigureModel) => void,
  ) =>
    fc.assert(
      fc.property(any, fc.constantFrom(...SIZES), (model, size) => check(draw(model, size), model)),
      { numRuns: 60 },
    );

  it("has rows one below another, and a mark for each value", () => {
    everywhere(({ rows, size }, model) => {
      expect(rows.bands).toHaveLength(model.categories.length + 1);
      expect(rows.bands.every((edge, i) => i === 0 || edge > (rows.bands[i - 1] ?? 0))).toBe(true);
      expect(rows.bands.at(-1)).toBeLessThan(size.height);
      const marks = rows.series.map((s) => s.dots.length + s.bars.length + s.spans.length);
      const valued = model.series.map((s) => s.points.filter((p) => p.value !== null).length);
      expect(marks).toEqual(valued);
    });
  });

  it("has its marks and names inside the box, and no name on another", () => {
    everywhere((drawing) => {
      const { width, height } = drawing.size;
      const outside = [...textsOf(drawing), ...marksOf(drawing.rows)].filter(
        (box) =>
          box.x < -6 || box.x + box.width > width + 6 || box.y < 0 || box.y + box.height > height,
      );
      expect(outside).toEqual([]);
      const names = textsOf(drawing).slice(0, drawing.rows.labels.flatMap((l) => l.lines).length);
      expect(names.some((box, i) => names.slice(i + 1).some((b) => overlaps(box, b)))).toBe(false);
    });
  });
});
