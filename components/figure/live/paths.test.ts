import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marksOf } from "@/lib/draw/marks";
import { pointOf, seriesOf } from "@/lib/draw/testing";
import { pathsOf } from "./paths";

const at = (year: number) => ({ x: year - 2000, y: 9 });

describe("pathsOf", () => {
  it("lifts the pen over a gap and over a year that is not there", () => {
    const years = [pointOf(2000, 1), pointOf(2001, 1), pointOf(2002, null), pointOf(2003, 1)];
    const later = [pointOf(2004, 1), pointOf(2006, 1), pointOf(2007, 1)];
    expect(pathsOf(seriesOf([...years, ...later]), at)).toEqual({
      settled: "M0,9L1,9M3,9L4,9M6,9L7,9",
      tentative: "",
    });
  });

  it("the way to a provisional value and on is the other path", () => {
    const points = [pointOf(2000, 1), pointOf(2001, 1), pointOf(2002, 1, "P"), pointOf(2003, 1)];
    expect(pathsOf(seriesOf(points), at)).toEqual({
      settled: "M0,9L1,9",
      tentative: "M1,9L2,9L3,9",
    });
  });

  it("marks and bars are not joined", () => {
    const points = [pointOf(2000, 1), pointOf(2001, 1)];
    for (const mark of ["marks", "bars"] as const) {
      expect(pathsOf(seriesOf(points, { mark }), at)).toEqual({ settled: "", tentative: "" });
    }
  });

  it("is the same as in the drawing below, whatever the points", () => {
    const point = fc.record({
      step: fc.integer({ min: 1, max: 2 }),
      value: fc.option(fc.integer({ min: 0, max: 99 })),
      status: fc.constantFrom("A", "E", "P", "U"),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 20 }), (given) => {
        let year = 2000;
        const points = given.map(({ step, value, status }) => {
          year += step;
          return pointOf(year, value, value === null ? "O" : status);
        });
        const series = seriesOf(points);
        const values = new Map(points.map(({ x, value }) => [x, value ?? 0]));
        const x = (of: number) => of - 2000;
        const drawn = marksOf(series, { x, y: (value) => value }, 14);
        const found = pathsOf(series, (of) => ({ x: x(of), y: values.get(of) ?? 0 }));
        expect(found).toEqual({ settled: drawn.path, tentative: drawn.tentative });
      }),
    );
  });
});
