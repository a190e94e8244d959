import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDecimal } from "./decimal";

describe("plainDecimal", () => {
  it.each([
    [6590.291674, "6590.291674"],
    [-3219, "-3219"],
    [1e-7, "0.0000001"],
    [-1.25e-9, "-0.00000000125"],
    [1e21, "1000000000000000000000"],
    [-0, "0"],
  ])("%d is %s", (value, text) => {
    expect(plainDecimal(value)).toBe(text);
  });

  it("is a plain decimal of the same number, down to 1e-80", () => {
    const number = fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .filter((n) => n === 0 || Math.abs(n) > 1e-80);
    fc.assert(
      fc.property(number, (n) => {
        expect(plainDecimal(n)).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(plainDecimal(n))).toBe(n === 0 ? 0 : n);
      }),
    );
  });
});
