import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ABSENT } from "./declaration";
import { ANY, intervalOf, type Precision } from "./precision";
import { combine, minus, plus, type Quantity } from "./quantity";
import type { ObsStatus } from "./status";

function quantity(text: string, precision: Precision = "exact", status: ObsStatus = "A"): Quantity {
  const value = Number(text);
  const decimals = text.split(".")[1]?.length ?? 0;
  return {
    value,
    decimals,
    ...intervalOf({ value, text }, precision),
    obs_status: status,
    precision,
  };
}

const blank: Quantity = { ...ABSENT, obs_status: "Q" };

describe("plus", () => {
  it("5839.411705 + 2620.184402 = 8459.596107, without binary noise, ± 2 × 0.0000005", () => {
    expect(plus(quantity("5839.411705"), quantity("2620.184402"))).toEqual({
      value: 8459.596107,
      decimals: 6,
      lower: 8459.596106,
      upper: 8459.596108,
      obs_status: "A",
      precision: "exact",
    });
  });

  it("0.1 + 0.2 = 0.3, ± 2 × 0.05", () => {
    expect(plus(quantity("0.1"), quantity("0.2"))).toMatchObject({
      value: 0.3,
      lower: 0.2,
      upper: 0.4,
    });
  });

  it("rounded 1610 ± 5 + rounded 4180 ± 5 = 5790 ± 10", () => {
    expect(plus(quantity("1610", "rounded"), quantity("4180", "rounded"))).toMatchObject({
      value: 5790,
      lower: 5780,
      upper: 5800,
      precision: "rounded",
    });
  });

  it("exact 100 ± 0.5 + about 1000 ± 100 = 1100, 999.5 to 1200.5, about and estimated", () => {
    expect(plus(quantity("100"), quantity("1000", "about", "E"))).toMatchObject({
      value: 1100,
      lower: 999.5,
      upper: 1200.5,
      precision: "about",
      obs_status: "E",
    });
  });

  it("1700 ± 50 + a suppressed flow of at least 0 = missing, but 1650 or more", () => {
    expect(plus(quantity("1700", "rounded"), blank)).toMatchObject({
      value: null,
      lower: 1650,
      upper: Number.POSITIVE_INFINITY,
      obs_status: "Q",
    });
  });

  it("never rounds an end into the interval: a lower end of 7999.96 stays below 8000", () => {
    const given = { ...quantity("8000"), lower: 7999.96, upper: 8000.04 };
    expect(plus(given, quantity("0", "at_least"))).toMatchObject({ lower: 7999.96 });
  });
});

describe("minus", () => {
  it("2620.184402 − 5839.411705 = −3219.227303", () => {
    expect(minus(quantity("2620.184402"), quantity("5839.411705"))).toMatchObject({
      value: -3219.227303,
      lower: -3219.227304,
      upper: -3219.227302,
    });
  });

  it("at least 100 − (50 ± 0.5) is 49.5 or more; the other way round 50.5 − 100 or less", () => {
    const open = quantity("100", "at_least");
    expect(minus(open, quantity("50"))).toMatchObject({
      lower: 49.5,
      upper: Number.POSITIVE_INFINITY,
    });
    expect(minus(quantity("50"), open)).toMatchObject({
      lower: Number.NEGATIVE_INFINITY,
      upper: -49.5,
    });
  });

  it("of two flows that are both absent nothing is known", () => {
    expect(minus(ABSENT, ABSENT)).toMatchObject({ value: null, ...ANY });
  });
});

it("the sum of nothing is missing, not nought", () => {
  expect(combine([])).toMatchObject({ value: null, ...ANY, obs_status: "O" });
});

it("the true sum lies in the sum's interval wherever the parts lie in theirs", () => {
  const part = fc.record({
    text: fc.stringMatching(/^(0|[1-9]\d{0,5})(\.\d{1,4})?$/),
    precision: fc.constantFrom<Precision>("exact", "rounded", "about", "nearly"),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    sign: fc.constantFrom<1 | -1>(1, -1),
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const made = parts.map(({ text, precision, sign }) => ({
        of: quantity(text, precision),
        sign,
      }));
      const truth = made.reduce((sum, { of, sign }, index) => {
        const share = parts[index]?.at ?? 0;
        return sum + sign * (of.lower + share * (of.upper - of.lower));
      }, 0);
      const { lower, upper } = combine(made);
      expect(truth).toBeGreaterThanOrEqual(lower - 1e-6);
      expect(truth).toBeLessThanOrEqual(upper + 1e-6);
    }),
  );
});
