import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "./spread";

describe("spread", () => {
  it.each([
    { name: "far apart: stay", wanted: [10, 50, 90], expected: [10, 50, 90] },
    {
      name: "10 and 12 with a gap of 20: the second goes to 10 + 20",
      wanted: [10, 12],
      expected: [10, 30],
    },
    {
      name: "the order of the input stays: 12 wants below 10",
      wanted: [12, 10],
      expected: [30, 10],
    },
    {
      name: "at the lower edge both go up: 100 and 100 − 20",
      wanted: [99, 110],
      expected: [80, 100],
    },
    { name: "none", wanted: [], expected: [] },
  ])("$name", ({ wanted, expected }) => {
    expect(spread(wanted, 20, 0, 100)).toEqual(expected);
  });

  it("keeps the gap and the bounds wherever there is room", () => {
    const places = fc.array(fc.integer({ min: -50, max: 450 }), { maxLength: 8 });
    fc.assert(
      fc.property(places, (wanted) => {
        const found = spread(wanted, 36, 0, 400).sort((a, b) => a - b);
        expect(found.every((at) => at >= 0 && at <= 400)).toBe(true);
        expect(found.every((at, i) => i === 0 || at - (found[i - 1] ?? 0) >= 36)).toBe(true);
      }),
    );
  });
});
