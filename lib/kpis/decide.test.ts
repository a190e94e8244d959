import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BoundTest, decide, decideAll } from "./decide";
import type { KpiStatus } from "./kpi";

const OPEN = Number.POSITIVE_INFINITY;

describe("decide", () => {
  it.each<[string, BoundTest, number, number, KpiStatus]>([
    ["8402.1 ± 0.05 is at least 8000", { at_least: 8000 }, 8402.05, 8402.15, "met"],
    ["the bound itself is enough: [8000, 8100]", { at_least: 8000 }, 8000, 8100, "met"],
    ["7900 ± 50 is not", { at_least: 8000 }, 7850, 7950, "not_met"],
    ["8000 ± 0.5 may be either", { at_least: 8000 }, 7999.5, 8000.5, "unknown"],
    ["8850 or more is at least 8000", { at_least: 8000 }, 8850, OPEN, "met"],
    ["1650 or more may be anything above it", { at_least: 8000 }, 1650, OPEN, "unknown"],
    ["1650 or more is not at most 1000", { at_most: 1000 }, 1650, OPEN, "not_met"],
    ["1650 or more may be at most 2000", { at_most: 2000 }, 1650, OPEN, "unknown"],
    ["90 ± 5 is at most 95", { at_most: 95 }, 85, 95, "met"],
    ["5.2 lies between 5 and 6", { between: [5, 6] }, 5.15, 5.25, "met"],
    ["6.2 does not", { between: [5, 6] }, 6.15, 6.25, "not_met"],
    ["4.9 does not", { between: [5, 6] }, 4.85, 4.95, "not_met"],
    ["6.0 ± 0.05 may", { between: [5, 6] }, 5.95, 6.05, "unknown"],
    ["what is wider than the bounds may", { between: [5, 6] }, 4, 7, "unknown"],
    ["of nothing known, nothing is decided", { at_least: 0 }, -OPEN, OPEN, "unknown"],
  ])("%s", (_, test, lower, upper, expected) => {
    expect(decide(test, { lower, upper })).toBe(expected);
  });

  const number = fc.integer({ min: -50, max: 50 });
  const test = fc.oneof(
    number.map((at_least): BoundTest => ({ at_least })),
    number.map((at_most): BoundTest => ({ at_most })),
    fc
      .tuple(number, number)
      .map(([a, b]): BoundTest => ({ between: [Math.min(a, b), Math.max(a, b)] })),
  );
  const nested = fc
    .tuple(number, number, number, number)
    .map((ends) => [...ends].sort((a, b) => a - b))
    .map(([a = 0, b = 0, c = 0, d = 0]) => ({
      outer: { lower: a, upper: d },
      inner: { lower: b, upper: c },
    }));

  it("knowing more never turns a decision round: what the wide interval decides, the narrow one decides alike", () => {
    fc.assert(
      fc.property(test, nested, (of, { outer, inner }) => {
        const before = decide(of, outer);
        expect(before === "unknown" || decide(of, inner) === before).toBe(true);
      }),
    );
  });

  it("a single point is never unknown, and is met exactly when it lies inside the bounds", () => {
    fc.assert(
      fc.property(number, number, (bound, at) => {
        const point = { lower: at, upper: at };
        expect(decide({ at_least: bound }, point)).toBe(at >= bound ? "met" : "not_met");
        expect(decide({ at_most: bound }, point)).toBe(at <= bound ? "met" : "not_met");
      }),
    );
  });

  it("between is at least the one and at most the other", () => {
    fc.assert(
      fc.property(fc.tuple(number, number), nested, ([a, b], { outer }) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const apart = decideAll([
          decide({ at_least: low }, outer),
          decide({ at_most: high }, outer),
        ]);
        expect(decide({ between: [low, high] }, outer)).toBe(apart);
      }),
    );
  });
});

describe("decideAll", () => {
  it.each<[KpiStatus[], KpiStatus]>([
    [["met", "met"], "met"],
    [["met", "unknown"], "unknown"],
    [["unknown", "not_met"], "not_met"],
    [["not_met", "met"], "not_met"],
  ])("%j is %s", (statuses, expected) => {
    expect(decideAll(statuses)).toBe(expected);
  });
});
