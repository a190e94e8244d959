import { describe, expect, it } from "vitest";
import type { Written } from "@/lib/format";
import { type UnitDescription, unitOf } from "./unit-of";
import { axisIn } from "./value-axis";

const STUDENTS = { measure: "students", kind: "count" } as const;
const SHARE = { measure: "percent", kind: "percent" } as const;
const RANK = { measure: "rank", kind: "ordinal" } as const;
const EUROS = { measure: "eur_billion", kind: "count", decimals: 2, name: "EUR billion" } as const;

describe("a value in its unit", () => {
  it.each<[string, UnitDescription, number, Written, string]>([
    ["a count", STUDENTS, 12_345, { decimals: 0 }, "12,345"],
    ["about", STUDENTS, 12_000, { decimals: 0, precision: "about" }, "about 12,000"],
    ["nearly", STUDENTS, 3300, { decimals: 0, precision: "nearly" }, "nearly 3,300"],
    ["at least", STUDENTS, 900, { precision: "at_least", lower: 900, upper: null }, "at least 900"],
    ["a share of one decimal", SHARE, 7.163, { decimals: 3 }, "7.2\u00a0%"],
    ["a share as coarse as it was written", SHARE, 17, { decimals: 0 }, "17\u00a0%"],
    ["a place", RANK, 3, { decimals: 0 }, "3rd"],
    ["25.07 has two decimals", EUROS, 25.07, { decimals: 2 }, "25.07"],
    [
      "money, USD million",
      { measure: "usd_million", kind: "money" },
      8402.13,
      {},
      "$8.40\u00a0billion",
    ],
  ])("%s", (_, description, value, written, text) => {
    expect(unitOf(description, "en").text(value, written)).toBe(text);
  });
});

describe("the axis of a count", () => {
  const texts = (values: number[], description: UnitDescription = STUDENTS) =>
    axisIn(unitOf(description, "en"), values, "linear").ticks.map(({ text }) => text);

  it.each([
    [
      "12,000 students",
      [722, 12_000],
      ["0", "2,000", "4,000", "6,000", "8,000", "10,000", "12,000"],
    ],
    ["13,200 by 5,000s", [13_200], ["0", "5,000", "10,000", "15,000"]],
    ["two: whole numbers only", [2], ["0", "1", "2"]],
    ["one", [1], ["0", "1"]],
  ])("%s", (_, values, expected) => {
    expect(texts(values)).toEqual(expected);
  });

  it("of what has decimals has them, too", () => {
    expect(texts([1], EUROS)).toContain("0.2");
  });

  it("is called by its message, by the name given, or by its code with blanks", () => {
    const named = [STUDENTS, EUROS, { measure: "square_metres", kind: "count" } as const];
    expect(named.map((one) => unitOf(one, "en").name)).toEqual([
      "students",
      "EUR billion",
      "square metres",
    ]);
  });

  it("a code is in lower case, as the CSV names its column after it", () => {
    expect(() => unitOf({ measure: "EUR billion", kind: "count" }, "en")).toThrow();
  });
});
