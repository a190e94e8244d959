import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matrix, pairsOf } from "./matrix";

const AXES = {
  page: ["overview", "missing"],
  theme: ["light", "dark"],
  width: [390, 1280, 1920],
} as const;

describe("matrix", () => {
  it("full: 2 pages × 2 themes × 3 widths = 12 cases", () => {
    expect(new Set(matrix(AXES, true).map((one) => JSON.stringify(one))).size).toBe(12);
  });

  it("pairwise: 6 cases hold all 2·2 + 2·3 + 2·3 = 16 pairs", () => {
    const cases = matrix(AXES, false);
    expect(new Set(cases.flatMap(pairsOf)).size).toBe(16);
    expect(cases).toHaveLength(6);
  });

  it("one axis has no pairs: each of its values is a case", () => {
    expect(matrix({ width: [390, 1280] }, false)).toEqual([{ width: 390 }, { width: 1280 }]);
  });

  it("pairwise holds every pair that the full matrix holds, in no more cases", () => {
    const axis = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), axis, { maxKeys: 4 }), (axes) => {
        const full = matrix(axes, true);
        const some = matrix(axes, false);
        expect(new Set(some.flatMap(pairsOf))).toEqual(new Set(full.flatMap(pairsOf)));
        expect(some.length).toBeLessThanOrEqual(full.length);
      }),
    );
  });
});
