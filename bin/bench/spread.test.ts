import { describe, expect, it } from "vitest";
import { spreadOf } from "./spread";

describe("spreadOf", () => {
  it("of 3, 1 and 9 the middle is 3, whatever the slowest is", () => {
    expect(spreadOf([3, 1, 9])).toEqual({ median: 3, least: 1, most: 9, runs: 3 });
  });

  it("of an even number: (2 + 4) / 2 = 3", () => {
    expect(spreadOf([4, 1, 2, 100])?.median).toBe(3);
  });

  it("a run without a value is no run: of 5 and nothing 1 run", () => {
    expect(spreadOf([5, null])).toEqual({ median: 5, least: 5, most: 5, runs: 1 });
  });

  it("an answer that never came (−∞) is no value", () => {
    expect(spreadOf([Number.NEGATIVE_INFINITY])).toBeNull();
  });

  it("is null when nothing was measured", () => {
    expect(spreadOf([])).toBeNull();
  });
});
