import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ABSENT } from "./declaration";
import { ANY, intervalOf } from "./precision";
import type { Quantity } from "./quantity";
import { over, overInterval, rescale } from "./quotient";

const OPEN = Number.POSITIVE_INFINITY;

function quantity(text: string): Quantity {
  const written = { value: Number(text), text };
  return {
    value: written.value,
    decimals: 0,
    ...intervalOf(written, "exact"),
    obs_status: "A",
    precision: "exact",
  };
}

describe("overInterval", () => {
  it.each([
    ["[90, 110] / [45, 55]: 90 / 55 to 110 / 45", [90, 110], [45, 55], [90 / 55, 110 / 45]],
    ["[90, ∞) / [45, 50] is 1.8 or more", [90, OPEN], [45, 50], [1.8, OPEN]],
    ["[90, 110] / [45, ∞) is above nought, at most 110 / 45", [90, 110], [45, OPEN], [0, 110 / 45]],
    ["[90, 110] / [0, 10] is 9 or more", [90, 110], [0, 10], [9, OPEN]],
    [
      "[−0.5, 0.5] / [45, 50]: what is below nought is cut off",
      [-0.5, 0.5],
      [45, 50],
      [0, 0.5 / 45],
    ],
    ["over nought there is nothing", [90, 110], [-0.5, 0], [ANY.lower, ANY.upper]],
    ["[0, ∞) / [0, ∞) is [0, ∞)", [0, OPEN], [0, OPEN], [0, OPEN]],
  ])("%s", (_, [al = 0, au = 0], [bl = 0, bu = 0], [lower, upper]) => {
    expect(overInterval({ lower: al, upper: au }, { lower: bl, upper: bu })).toEqual({
      lower,
      upper,
    });
  });

  it("the true quotient lies in it wherever the parts lie in theirs", () => {
    const part = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(part, part, ([a, at], [b, bt]) => {
        const [top, bottom] = [quantity(String(a)), quantity(String(b))];
        const inside = (q: Quantity, t: number) => q.lower + t * (q.upper - q.lower);
        const { lower, upper } = overInterval(top, bottom);
        const truth = inside(top, at) / inside(bottom, bt);
        expect(truth).toBeGreaterThanOrEqual(lower * (1 - 1e-12));
        expect(truth).toBeLessThanOrEqual(upper * (1 + 1e-12));
      }),
    );
  });
});

describe("over", () => {
  it("3 / 4 = 0.75", () => {
    expect(over(quantity("3"), quantity("4")).value).toBe(0.75);
  });

  it("over nought, over what is missing, and of what is missing there is no value", () => {
    expect(over(quantity("3"), quantity("0")).value).toBeNull();
    expect(over(quantity("3"), ABSENT)).toMatchObject({ value: null, obs_status: "O" });
    expect(over(ABSENT, quantity("3")).value).toBeNull();
  });
});

it("rescale: a ratio of 1.25 is a growth of 1.25 × 100 − 100 = 25, its open end stays open", () => {
  const ratio = { ...quantity("1.25"), lower: 1, upper: OPEN };
  expect(rescale(ratio, 100, 100, 1)).toMatchObject({
    value: 25,
    lower: 0,
    upper: OPEN,
    decimals: 1,
  });
  expect(rescale({ ...ratio, value: null }, 100, 100, 1).value).toBeNull();
});
