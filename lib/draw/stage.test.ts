import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SHAPES, stageLayout, titleOn } from "./stage";
import { anyFigure, modelOf, pointOf, seriesOf } from "./testing";

const WORDS = {
  title: "As Norway declares it, trade has grown more than fivefold since 2016",
  subtitle: "Trade in goods, turnover as each side declares it, billion US dollars",
  lang: "en",
};

describe("a slide on a screen", () => {
  it.each(SHAPES)(
    "$name: the least text is 3.28 %, and 5.8 % of the width of an upright one",
    (shape) => {
      const [width, height] = {
        portrait: [9, 16],
        classic: [5, 4],
        wide: [16, 10],
        ultra: [21, 10],
      }[shape.name] as [number, number];
      const unit = Math.min(0.0328 * height, 0.058 * width);
      expect(unit / height).toBeGreaterThanOrEqual(0.032);
      expect(shape.height * unit).toBeLessThanOrEqual(height * 1.001);
      expect(shape.width * unit).toBeLessThanOrEqual(width * 1.001);
    },
  );

  it.each([
    ["Trade grew", 2.5, 1],
    [WORDS.title, 2.1, 2],
    [
      `${WORDS.title}, and the last count of it is of 2019, three years before the last statement`,
      1.6,
      3,
    ],
  ])("a title is as large as its lines allow: %s", (title, font, lines) => {
    const [, , wide] = SHAPES;
    expect(wide && titleOn(wide, { title, lang: "en" })).toEqual({ font, lines, fits: true });
  });

  it("whatever the figure, its drawing is no wider than its place, and no higher where it can be lower", () => {
    fc.assert(
      fc.property(anyFigure, fc.constantFrom(...SHAPES), fc.boolean(), (model, shape, column) => {
        const { chart } = stageLayout(model, shape, WORDS, column && shape.column > 0);
        const inside = shape.width - 2 * shape.margin - (column ? shape.column : 0);
        expect(chart.width).toBeCloseTo(inside);
        expect(chart.drawing.size.width).toBeLessThanOrEqual(Math.round(inside * 14 * 10) / 10);
        expect(chart.height).toBeLessThan(shape.height);
        expect(chart.drawing.size.font).toBe(14);
      }),
      { numRuns: 30 },
    );
  });

  it("series that look alike have one name in the key", () => {
    const years = (first: number) => [pointOf(2000, first), pointOf(2001, first + 1)];
    const long = (id: string) =>
      seriesOf(years(1), { id, short: `A name that is far too long, ${id}` });
    const model = modelOf([long("a"), long("b"), seriesOf(years(5), { id: "c", role: "partner" })]);
    const [portrait] = SHAPES;
    const chart = portrait && stageLayout(model, portrait, WORDS, false).chart;
    expect(chart?.key.map(({ id }) => id)).toEqual(["a", "c"]);
  });
});
