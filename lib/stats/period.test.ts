import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparePeriods,
  isDay,
  type Period,
  parsePeriod,
  partOfYear,
  wholeYear,
  within,
} from "./period";

const read = (text: string): Period => {
  const p = parsePeriod(text);
  if (p === null) throw new Error(`${text} is no period`);
  return p;
};

describe("parsePeriod", () => {
  it.each([
    ["2024", "year", "2024-01-01", "2024-12-31"],
    ["2024-Q1", "quarter", "2024-01-01", "2024-03-31"],
    ["2024-Q4", "quarter", "2024-10-01", "2024-12-31"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["2023-02", "month", "2023-02-01", "2023-02-28"],
    ["2024-01/2024-11", "months", "2024-01-01", "2024-11-30"],
    ["2023-01-01/2023-02-14", "days", "2023-01-01", "2023-02-14"],
    ["2024/2025", "academic_year", "2024-09-01", "2025-08-31"],
  ])("%s is a %s from %s to %s", (text, kind, start, end) => {
    expect(read(text)).toEqual({ text, kind, start, end });
  });

  it.each([
    "",
    "24",
    "2024-13",
    "2024-Q5",
    "2024-1",
    "2024/2026",
    "2024-11/2024-01",
    "2023-02-30/2023-03-01",
    "2024-01/2024",
    "2024-01-01",
    "2024-01/2024-02/2024-03",
    " 2024",
    "2024 ",
    "year",
    "2024-00",
  ])("%j is no period", (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it("an academic year begins when the relation says so", () => {
    expect(parsePeriod("2024/2025", "10-15")).toMatchObject({
      start: "2024-10-15",
      end: "2025-10-14",
    });
  });

  it("keeps the text it was given, whatever it reads", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 4 }), (y, q) => {
        expect(read(`${y}-Q${q}`).text).toBe(`${y}-Q${q}`);
        expect(read(`${y}`).text).toBe(`${y}`);
      }),
    );
  });

  it("never throws, and a period never ends before it begins", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9Q/-]{0,21}$/), (text) => {
        const p = parsePeriod(text);
        expect(p === null || p.start <= p.end).toBe(true);
      }),
    );
  });
});

describe("whole and part", () => {
  it.each([
    ["2024", 2024, null],
    ["2024-01/2024-12", 2024, null],
    ["2024-01/2024-11", null, 2024],
    ["2024-Q4", null, 2024],
    ["2024/2025", null, null],
    ["2023-07/2024-06", null, null],
  ])("%s: whole year %s, part of %s", (text, whole, part) => {
    expect(wholeYear(read(text))).toBe(whole);
    expect(partOfYear(read(text))).toBe(part);
  });

  it("a period that only begins in the range is outside it", () => {
    expect(within(read("2024"), read("2024"), read("2024"))).toBe(true);
    expect(within(read("2024-Q4"), read("2024"), read("2024"))).toBe(true);
    expect(within(read("2024/2025"), read("2024"), read("2024"))).toBe(false);
    expect(within(read("2001"), null, read("2024"))).toBe(true);
    expect(within(read("2000"), read("2001"), null)).toBe(false);
  });

  it("orders by first day, then by last", () => {
    const ordered = ["2023", "2024-01", "2024-Q1", "2024", "2024-02", "2025"];
    const shuffled = [...ordered].reverse().map(read).sort(comparePeriods);
    expect(shuffled.map((p) => p.text)).toEqual(ordered);
  });
});

it.each([
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2024-2-1", false],
  ["", false],
])("isDay(%j) is %s", (text, is) => {
  expect(isDay(text)).toBe(is);
});
