// What stands where, on small figures that can be reckoned in the head; and that it stands inside, on any figure.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FigureModel } from "@/lib/figures/model";
import { type Drawing, SIZES, type Size } from "./drawing";
import { drawingOf } from "./drawing-of";
import { overlaps } from "./shapes";
import {
  annotationAt,
  anyFigure,
  anyLogFigure,
  flagAt,
  modelOf,
  pointOf,
  seriesOf,
} from "./testing";
import { textWidth } from "./text-width";

const SIZE: Size = { name: "test", width: 400, height: 300, font: 10, ends: false };
const years = (values: readonly (number | null)[], first = 2000) =>
  values.map((value, index) => pointOf(first + index, value));
const draw = (model: FigureModel, size = SIZE) => drawingOf(model, size);
const placesIn = (path: string) =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe("a line", () => {
  const model = modelOf([seriesOf(years([0, 10, null, 5, null, 10, 10]))]);
  const { plot, series, base, zero } = draw(model);
  const [drawn] = series;
  const x = (year: number) => plot.x + ((year - 2000) / 6) * plot.width;

  it("goes straight from value to value and breaks at gaps: 0 lies on the base, 10 at the top", () => {
    const places = placesIn(drawn?.path ?? "");
    expect(drawn?.path.match(/M/g)).toHaveLength(2);
    expect(places.map(([, y]) => y)).toEqual([base, plot.y, plot.y, plot.y]);
    for (const [index, year] of [2000, 2001, 2005, 2006].entries()) {
      expect(places[index]?.[0]).toBeCloseTo(x(year), 0);
    }
    expect(zero).toBe(base);
  });

  it("marks a value between gaps, 2003, and the last, 2006", () => {
    expect(drawn?.dots.map(({ period, kind }) => [period, kind])).toEqual([
      ["2003", "full"],
      ["2006", "full"],
    ]);
  });

  it("is dashed from and to tentative values: 2001–2002 and 2002–2003 of 2000–2004", () => {
    const points = [10, 20, 30, 40, 50].map((value, index) =>
      pointOf(2000 + index, value, index === 2 ? "P" : "A"),
    );
    const [line] = draw(modelOf([seriesOf(points)])).series;
    expect(placesIn(line?.path ?? "")).toHaveLength(4);
    expect(line?.path.match(/M/g)).toHaveLength(2);
    expect(placesIn(line?.tentative ?? "")).toHaveLength(3);
  });
});

describe("bars", () => {
  const values = [4, -2, null, 0];
  const points = years(values).map((point) =>
    point.x === 2001 ? { ...point, obs_status: "E" as const } : point,
  );
  const { plot, series, zero } = draw(modelOf([seriesOf(points, { mark: "bars" })]));
  const [first, second, last, ...more] = series[0]?.bars ?? [];

  it("stand on zero: of 6 units 4 go up and 2 down; none where there is no value", () => {
    expect(zero).toBeCloseTo(plot.y + (plot.height * 4) / 6, 0);
    expect([first?.y, second?.y, last?.height]).toEqual([plot.y, zero, 0]);
    expect(first?.height).toBeCloseTo((plot.height * 4) / 6, 0);
    expect(second?.height).toBeCloseTo((plot.height * 2) / 6, 0);
    expect(more).toEqual([]);
  });

  it("leave a gap between two years and stand in the middle of their own", () => {
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThan(second?.x ?? 0);
    expect((first?.x ?? 0) + (first?.width ?? 0) / 2).toBeCloseTo(plot.x + plot.width / 8, 0);
  });

  it("are hatched where the value is an estimate", () => {
    expect(series[0]?.bars.map(({ hatched }) => hatched)).toEqual([false, true, false]);
  });

  it("of several series stand side by side", () => {
    const all = ["a", "b"].map((id) => seriesOf(years([1, 2]), { id, mark: "bars" }));
    const [one, other] = draw(modelOf(all)).series.map(({ bars }) => bars[0]);
    expect((one?.x ?? 0) + (one?.width ?? 0)).toBeCloseTo(other?.x ?? 0, 0);
  });
});

describe("a logarithmic axis", () => {
  it("has equal steps for equal ratios: 10 lies in the middle between 1 and 100", () => {
    const ticks = [1, 10, 100].map((value) => ({ value, text: String(value) }));
    const y = { label: "", scale: "log", domain: [1, 100], ticks } satisfies FigureModel["y"];
    const { grid, plot, zero, base } = draw(modelOf([seriesOf(years([1, 100]))], { y }));
    expect(grid).toEqual([base, Math.round((plot.y + plot.height / 2) * 10) / 10, plot.y]);
    expect(zero).toBeNull();
  });
});

describe("labels at the ends", () => {
  const ENDS = { ...SIZE, ends: true };
  const long = seriesOf(years([1, 5]), { id: "long", short: "Norway declares" });
  const short = seriesOf(years([3, 5, null]), { id: "short", short: "Sweden" });
  const further = seriesOf(years([2, 2, 5]), { id: "further", short: "Denmark" });

  it("stand to the right of the plot, apart, with the year where others go on", () => {
    const { ends, plot } = draw(modelOf([long, short, further]), ENDS);
    expect(ends.map(({ name, value }) => [name, value])).toEqual([
      ["Norway declares", "2001: $5"],
      ["Sweden", "2001: $5"],
      ["Denmark", "$5"],
    ]);
    expect(ends.every(({ x }) => x > plot.x + plot.width)).toBe(true);
    const heights = ends.map(({ y }) => y).sort((a, b) => a - b);
    expect(heights.every((y, i) => i === 0 || y - (heights[i - 1] ?? 0) >= 24)).toBe(true);
  });

  it("are joined to a mark that they had to leave, at the right edge only", () => {
    const { ends } = draw(modelOf([long, short, further]), ENDS);
    expect(ends.map(({ leader }) => leader !== "")).toEqual([false, false, true]);
    expect(draw(modelOf([further]), ENDS).ends[0]?.leader).toBe("");
  });

  it("have name and value on one line where there are twelve of them", () => {
    const twelve = Array.from({ length: 12 }, (_, i) => seriesOf(years([1, i]), { id: `s${i}` }));
    const { ends } = draw(modelOf(twelve), ENDS);
    expect(ends.map(({ drop }) => drop)).toEqual(Array(12).fill(0));
  });

  it("there are none in a narrow drawing, and its plot is the wider for it", () => {
    const model = modelOf([long]);
    expect(draw(model).ends).toEqual([]);
    expect(draw(model).plot.width).toBeGreaterThan(draw(model, ENDS).plot.width);
  });
});

describe("flags", () => {
  const model = modelOf([seriesOf(years([1, 2, 3, 4, 5]))]);

  it("stand at their time above the plot; those that would touch go up a row", () => {
    const flags = [flagAt(1, 2001), flagAt(2, 2003), flagAt(3, 2003.05), flagAt(4, 2004)];
    const { plot, flags: drawn } = draw({ ...model, flags });
    expect(drawn.every(({ y, r }) => y + r < plot.y && y - r >= 0)).toBe(true);
    expect(drawn[0]?.x).toBeCloseTo(plot.x + plot.width / 4, 0);
    expect(new Set(drawn.map(({ y }) => y)).size).toBe(2);
    expect(drawn[2]?.y).toBeLessThan(drawn[1]?.y ?? 0);
  });

  it("take their room from the plot only where there are any", () => {
    const { plot } = draw({ ...model, flags: [flagAt(1, 2001)] });
    expect(plot.height).toBeLessThan(draw(model).plot.height);
  });
});

describe("annotations and thresholds", () => {
  const rising = seriesOf(years([1, 2, 3, 4, 5]));

  it("a letter stands near its point and on neither the line nor another letter", () => {
    const [, , third] = rising.points;
    const annotations = third
      ? ["a", "b"].map((letter) => annotationAt(letter, "line", third))
      : [];
    const { annotations: drawn, plot } = draw(modelOf([rising], { annotations }));
    const [x, y] = [plot.x + plot.width / 2, plot.y + (plot.height * 2) / 5];
    expect(drawn.map(({ text }) => text)).toEqual(["a", "b"]);
    expect(drawn.every((one) => Math.hypot(one.x - x, one.y - y) < 30)).toBe(true);
    expect(
      Math.hypot((drawn[0]?.x ?? 0) - (drawn[1]?.x ?? 0), (drawn[0]?.y ?? 0) - (drawn[1]?.y ?? 0)),
    ).toBeGreaterThan(8);
  });

  it("the label of a threshold goes to the end where the line is not", () => {
    const label = (values: readonly number[]) =>
      draw(modelOf([seriesOf(years(values))], { thresholds: [{ value: 4.5, label: "$4.5" }] }))
        .thresholds[0];
    expect(label([1, 1, 1, 1, 4.7])?.x).toBeLessThan(60);
    expect(label([4.7, 4.7, 1, 1, 1])?.x).toBeGreaterThan(300);
  });
});

const numbersOf = (drawing: Drawing): number[] =>
  JSON.stringify({ ...drawing, zero: drawing.zero ?? 0 }, (_, value) =>
    typeof value === "string" ? undefined : value,
  )
    .match(/-?\d+(\.\d+)?(e[+-]\d+)?|null/g)
    ?.map(Number) ?? [];

/** All places of marks, ticks, flags and labels as points that must lie in the box. */
function cornersOf({ series, ticks, flags, annotations, thresholds, ends, size }: Drawing) {
  const text = ({ x, y, text: words, anchor }: Drawing["annotations"][number]) => {
    const width = textWidth(words, size.font);
    const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
    return [
      [left, y - 0.8 * size.font],
      [left + width, y],
    ];
  };
  return [
    ...series.flatMap(({ path, tentative }) => [...placesIn(path), ...placesIn(tentative)]),
    ...series.flatMap(({ dots }) => dots.map(({ x, y }) => [x, y])),
    ...series.flatMap(({ bars }) =>
      bars.flatMap((b) => [
        [b.x, b.y],
        [b.x + b.width, b.y + b.height],
      ]),
    ),
    ...flags.flatMap(({ x, y, r }) => [
      [x - r, y - r],
      [x + r, y + r],
    ]),
    ...[...ticks.x, ...ticks.y, ...annotations].flatMap(text),
    ...thresholds.map(({ x, y }) => [x, y]),
    ...ends.flatMap(({ x, y, drop, value }) => [
      [x, y - 0.7 * size.font],
      [x + textWidth(drop > 0 ? value : "", size.font), y + drop],
    ]),
  ];
}

describe.each([
  { axis: "linear", any: anyFigure },
  { axis: "logarithmic", any: anyLogFigure },
])("any figure with a $axis axis", ({ any }) => {
  const everywhere = (check: (drawing: Drawing, model: FigureModel) => void) =>
    fc.assert(
      fc.property(any, fc.constantFrom(...SIZES), (model, size) =>
        check(drawingOf(model, size), model),
      ),
      { numRuns: 150 },
    );

  it("is drawn in finite numbers and inside its box", () => {
    everywhere((drawing) => {
      const { width, height } = drawing.size;
      expect(numbersOf(drawing).filter((n) => !Number.isFinite(n))).toEqual([]);
      const outside = cornersOf(drawing).filter(
        ([x = 0, y = 0]) => x < -0.5 || x > width + 0.5 || y < -0.5 || y > height + 0.5,
      );
      expect(outside).toEqual([]);
      expect(drawing.plot.width).toBeGreaterThan(width / 4);
      expect(drawing.plot.height).toBeGreaterThan(height / 4);
    });
  });

  it("has labels at its ends that do not overlap and stay beside the plot", () => {
    everywhere(({ ends, size, plot }) => {
      const boxes = ends.map(({ x, y, drop }) => ({
        ...{ x, y: y - 0.75 * size.font, width: 10 },
        height: drop + 0.95 * size.font,
      }));
      const touching = boxes.flatMap((box, i) =>
        boxes.slice(i + 1).filter((b) => overlaps(box, b)),
      );
      expect(touching).toEqual([]);
      expect(
        boxes.filter((b) => b.y < plot.y - 1 || b.y + b.height > plot.y + plot.height + 1),
      ).toEqual([]);
    });
  });

  it("has a mark for each value: as many corners of lines, dots and bars as there are values", () => {
    everywhere(({ series }, model) => {
      for (const [index, { path, tentative, dots, bars }] of series.entries()) {
        const joined = [...placesIn(path), ...placesIn(tentative)].map(([x]) => x);
        const marks = new Set([...joined, ...dots.map(({ x }) => x), ...bars.map(({ x }) => x)]);
        const valued = model.series[index]?.points.filter(({ value }) => value !== null) ?? [];
        expect(marks.size).toBe(valued.length);
      }
    });
  });

  it("has at most ten gridlines, and first and last year among its ticks", () => {
    everywhere(({ grid, ticks }, model) => {
      expect(grid.length).toBeLessThanOrEqual(10);
      const all = model.x.ticks.map(({ text }) => text);
      expect([ticks.x[0]?.text, ticks.x.at(-1)?.text]).toEqual([all[0], all.at(-1)]);
    });
  });
});

it("draws 400 points as one path, without a mark for each", () => {
  const points = Array.from({ length: 400 }, (_, i) => pointOf(1600 + i, i % 7));
  const [drawn] = draw(modelOf([seriesOf(points)])).series;
  expect(placesIn(drawn?.path ?? "")).toHaveLength(400);
  expect(drawn?.dots).toHaveLength(1);
});

it("draws nothing of a figure without series but its box", () => {
  const { series, ends, ticks } = draw(modelOf([]));
  expect([series, ends, ticks.x]).toEqual([[], [], []]);
});
