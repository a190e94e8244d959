import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { usdMillion, usdMillionAxis, usdMillionParts, usdMillionUnit } from "./money";
import { type Scale, scaleFor, type Written } from "./scale";

const exact = (decimals: number): Written => ({ decimals });
const rounded = (decimals = 0, half?: [number, number]): Written => ({
  decimals,
  precision: "rounded",
  ...(half ? { lower: half[0], upper: half[1] } : {}),
});

describe("usdMillion", () => {
  const table: [string, number, Written, string][] = [
    ["8402.130226 / 1000 = 8.402130226", 8402.130226, exact(6), "$8.40\u00a0billion"],
    ["two decimals even where they are noughts", 9000, exact(0), "$9.00\u00a0billion"],
    ["4617 has three decimals in billions, two are given", 4617, exact(0), "$4.62\u00a0billion"],
    ["33.953 to two decimals", 33.953, exact(3), "$33.95\u00a0million"],
    ["34 was written without decimals", 34, exact(0), "$34\u00a0million"],
    ["34.5 was written with one", 34.5, exact(1), "$34.5\u00a0million"],
    ["999.99 is below a billion", 999.99, exact(2), "$999.99\u00a0million"],
    ["999.996 rounds to 1000.00 million", 999.996, exact(3), "$1.00\u00a0billion"],
    ["2 500 000 / 1000 = 2500", 2_500_000, exact(0), "$2,500.00\u00a0billion"],
    ["nought", 0, exact(0), "$0\u00a0million"],
    ["1811.8 − 6590.3 = −4778.5", -4778.453122, exact(6), "−$4.78\u00a0billion"],
    ["−0.004 rounds to nought, which has no sign", -0.004, exact(3), "$0.00\u00a0million"],
    [
      "8500 rounded: last digit at 100, half 50",
      8500,
      rounded(0, [8450, 8550]),
      "$8.5\u00a0billion",
    ],
    ["5790 rounded: last digit at 10", 5790, rounded(), "$5.79\u00a0billion"],
    ["8000 rounded has no decimal", 8000, rounded(), "$8\u00a0billion"],
    ["570 rounded", 570, rounded(), "$570\u00a0million"],
    ["911.9 + 4190 ± 5 = 5101.9", 5101.9, rounded(1, [5096.85, 5106.95]), "$5.10\u00a0billion"],
    ["95.2 + 540 ± 5: no tenths", 635.2, rounded(1, [630.15, 640.25]), "$635\u00a0million"],
    [
      "an open interval says nothing of digits",
      635.2,
      rounded(1, [635, Infinity]),
      "$635.2\u00a0million",
    ],
    ["about 8500", 8500, { decimals: 0, precision: "about" }, "about $8.5\u00a0billion"],
    ["nearly 6000", 6000, { decimals: 0, precision: "nearly" }, "nearly $6\u00a0billion"],
    ["at least 100", 100, { decimals: 0, precision: "at_least" }, "at least $100\u00a0million"],
    ["digits asked for", 8402.13, { decimals: 2, digits: 1 }, "$8.4\u00a0billion"],
  ];
  it.each(table)("%s", (_, value, written, text) => {
    expect(usdMillion(value, "en", written)).toBe(text);
  });

  it("never prints a hyphen for a minus, nor an exponent", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        expect(usdMillion(value, "en")).toMatch(/^−?\$[\d,]+(\.\d\d)?\u00a0(m|b)illion$/);
      }),
    );
  });

  it("figure and unit together are the text", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e7, max: 1e7, noNaN: true }), (value) => {
        const { figure, unit } = usdMillionParts(value, "en");
        expect(`${figure}\u00a0${unit}`).toBe(usdMillion(value, "en"));
      }),
    );
  });
});

describe("usdMillionParts", () => {
  it.each([
    [8402.13, exact(2), "$8.40", "billion"],
    [33.953, exact(3), "$33.95", "million"],
    [8500, { decimals: 0, precision: "about" }, "≈\u00a0$8.5", "billion"],
    [8500, { decimals: 0, precision: "nearly" }, "nearly $8.5", "billion"],
    [8500, { decimals: 0, precision: "at_least" }, "≥\u00a0$8.5", "billion"],
  ] as [number, Written, string, string][])("%s %j is %s %s", (value, written, figure, unit) => {
    expect(usdMillionParts(value, "en", written)).toEqual({ figure, unit });
  });
});

describe("the axis", () => {
  const billion: Scale = scaleFor(8402, "en");
  it.each([
    [8000, 0, "8"],
    [500, 1, "0.5"],
    [-2000, 0, "−2"],
    [0, 1, "0"],
  ])("%s in billions with %s decimals is %s", (value, decimals, text) => {
    expect(usdMillionAxis(value, "en", billion, decimals)).toBe(text);
  });

  it("says what it counts", () => {
    expect(usdMillionUnit(billion, "en")).toBe("billion US dollars");
    expect(usdMillionUnit(scaleFor(33, "en"), "en")).toBe("million US dollars");
  });
});

describe("money in the other languages", () => {
  it.each([
    [8402.130226, "84.02亿美元", "8,40 млрд долл.", "8,40 млрд дол."],
    [90.477, "9,047.7万美元", "90,48 млн долл.", "90,48 млн дол."],
    [-4778.453122, "−47.78亿美元", "−4,78 млрд долл.", "−4,78 млрд дол."],
  ])("%s: %s, %s, %s", (value, ...texts) => {
    const written = exact(3);
    const plain = (locale: "zh" | "ru" | "be") =>
      usdMillion(value, locale, written).replaceAll("\u00a0", " ");
    expect([plain("zh"), plain("ru"), plain("be")]).toEqual(texts);
  });

  it("has ticks in 亿 in Chinese, and in milliards in Russian", () => {
    expect(usdMillionAxis(8000, "zh", scaleFor(8000, "zh"), 0)).toBe("80");
    expect(usdMillionUnit(scaleFor(8000, "zh"), "zh")).toBe("亿美元");
    expect(usdMillionAxis(8000, "ru", scaleFor(8000, "ru"), 0)).toBe("8");
    expect(usdMillionUnit(scaleFor(8000, "ru"), "ru")).toBe("млрд долл. США");
  });
});
