import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  combinePrecisions,
  decimalsOf,
  intervalOf,
  PRECISIONS,
  type Precision,
  roundTo,
} from "./precision";

const written = (text: string) => ({ value: Number(text), text });

describe("intervalOf", () => {
  it.each<[string, string, Precision, number, number]>([
    ["six decimals: ± 0.0000005", "6590.291674", "exact", 6590.2916735, 6590.2916745],
    ["no decimals: ± 0.5", "34", "exact", 33.5, 34.5],
    ["a written nought counts: 4.50 ± 0.005", "4.50", "exact", 4.495, 4.505],
    ["whole, though it ends in noughts: 8500 ± 0.5", "8500", "exact", 8499.5, 8500.5],
    ["last non-zero place hundreds: 8500 ± 50", "8500", "rounded", 8450, 8550],
    ["last non-zero place thousands: 12000 ± 500", "12000", "rounded", 11500, 12500],
    ["last non-zero place tens: 1990 ± 5", "1990", "rounded", 1985, 1995],
    ["last non-zero place ones: 914 ± 0.5", "914", "rounded", 913.5, 914.5],
    ["last non-zero place tenths: 8.40 ± 0.05", "8.40", "rounded", 8.35, 8.45],
    ["only noughts behind the point: 100.0 ± 50", "100.0", "rounded", 50, 150],
    ["nought has only its last digit: 0 ± 0.5", "0", "rounded", -0.5, 0.5],
    ["below nought: −3220 ± 5", "-3220", "rounded", -3225, -3215],
    ["about 4617 ± 10 %: ± 461.7", "4617", "about", 4155.3, 5078.7],
    ["about −100 ± 10 %: the ends stay in order", "-100", "about", -110, -90],
    ["nearly 8500: 0.9 × 8500 = 7650", "8500", "nearly", 7650, 8500],
    ["nearly −100: 0.9 × −100 = −90", "-100", "nearly", -100, -90],
    ["at least 2000 has no upper end", "2000", "at_least", 2000, Number.POSITIVE_INFINITY],
  ])("%s", (_, text, precision, lower, upper) => {
    expect(intervalOf(written(text), precision)).toEqual({ lower, upper });
  });

  it("holds the written value, whatever the precision", () => {
    const number = fc.stringMatching(/^-?(0|[1-9]\d{0,7})(\.\d{1,6})?$/);
    fc.assert(
      fc.property(number, fc.constantFrom(...PRECISIONS), (text, precision) => {
        const { lower, upper } = intervalOf(written(text), precision);
        expect(lower).toBeLessThanOrEqual(Number(text));
        expect(upper).toBeGreaterThanOrEqual(Number(text));
      }),
    );
  });

  it("rounded is never tighter than exact", () => {
    const number = fc.stringMatching(/^(0|[1-9]\d{0,7})(\.\d{1,6})?$/);
    fc.assert(
      fc.property(number, (text) => {
        const exact = intervalOf(written(text), "exact");
        const rounded = intervalOf(written(text), "rounded");
        expect(rounded.lower).toBeLessThanOrEqual(exact.lower);
        expect(rounded.upper).toBeGreaterThanOrEqual(exact.upper);
      }),
    );
  });
});

it.each<[Precision[], Precision]>([
  [["exact", "rounded"], "rounded"],
  [["nearly", "rounded"], "nearly"],
  [["nearly", "about"], "about"],
  [["at_least", "about", "exact"], "at_least"],
  [["exact"], "exact"],
  [[], "exact"],
])("a figure of %j is %s: as firm as its loosest part", (parts, expected) => {
  expect(combinePrecisions(parts)).toBe(expected);
});

it.each([
  ["6590.291674", 6],
  ["34", 0],
  ["8.40", 2],
  ["-0.5", 1],
])("%s has %i decimals", (text, decimals) => {
  expect(decimalsOf(text)).toBe(decimals);
});

it.each([
  [0.1 + 0.2, 1, 0.3],
  [8402.130226000001, 6, 8402.130226],
  [Number.POSITIVE_INFINITY, 2, Number.POSITIVE_INFINITY],
  [Number.NEGATIVE_INFINITY, 2, Number.NEGATIVE_INFINITY],
])("roundTo(%d, %i) is %d", (value, decimals, expected) => {
  expect(roundTo(value, decimals)).toBe(expected);
});
