import { describe, expect, it } from "vitest";
import { chartRows } from "@/components/figure/points";
import { pointOf, seriesOf } from "@/lib/draw/testing";
import type { Geometry } from "./geometry";
import { rowAt, rowByKey } from "./row-at";

const rows = chartRows({
  series: [seriesOf([pointOf(2000, 1), pointOf(2001, 1), pointOf(2010, 1)])],
});

/** A plot of 100 × 50 at (20, 10): ten units a year, drawn twice as large, 5 px from the corner of its box. */
const geometry: Geometry = {
  ...{ size: "medium", width: 140, height: 80, font: 14, scale: "linear" },
  ...{ plot: { x: 20, y: 10, width: 100, height: 50 }, x: [2000, 2010], y: [0, 1] },
  ...{ zoom: 2, left: 5, top: 0 },
};
const corner = { left: 100, top: 200 };
const at = (x: number, y = 30) => ({ clientX: 105 + 2 * x, clientY: 200 + 2 * y });

describe("rowAt", () => {
  it.each([
    { name: "2000 stands at 20", spot: at(20), expected: 0 },
    { name: "24 is nearer to 2000 at 20 than to 2001 at 30", spot: at(24), expected: 0 },
    { name: "26 is nearer to 2001", spot: at(26), expected: 1 },
    {
      name: "no row of 2007 at 90: 2010 at 120 is nearer than 2001 at 30",
      spot: at(90),
      expected: 2,
    },
    { name: "a little beside the plot", spot: at(129), expected: 2 },
    { name: "far beside the plot", spot: at(134), expected: null },
    { name: "above the drawing", spot: at(30, -1), expected: null },
    { name: "below the drawing", spot: at(30, 81), expected: null },
  ])("$name", ({ spot, expected }) => {
    expect(rowAt(spot, corner, rows, geometry)).toBe(expected);
  });

  it("finds nothing among no rows", () => {
    expect(rowAt(at(20), corner, [], geometry)).toBeNull();
  });
});

describe("rowByKey, of three rows", () => {
  it.each([
    ["ArrowRight", null, 0],
    ["ArrowLeft", null, 2],
    ["ArrowRight", 1, 2],
    ["ArrowRight", 2, 2],
    ["ArrowLeft", 1, 0],
    ["ArrowLeft", 0, 0],
    ["Home", 2, 0],
    ["End", null, 2],
    ["a", 1, undefined],
  ])("%s from %s leads to %s", (key, from, expected) => {
    expect(rowByKey(key, from, 3)).toBe(expected);
  });
});
