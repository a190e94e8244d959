import { describe, expect, it } from "vitest";
import { type Period, parsePeriod } from "@/lib/stats/period";
import { comparable, plainly, sameDays, wholeYears, yearPeriod } from "./years";

const read = (text: string): Period => {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`${text} is no period`);
  return period;
};

it.each([
  ["2024", "2024-01/2024-12", true],
  ["2024-Q1", "2024-01/2024-03", true],
  ["2024", "2024-01/2024-11", false],
  ["2024", "2023", false],
])("%s and %s are the same days: %s", (a, b, expected) => {
  expect(sameDays(read(a), read(b))).toBe(expected);
});

it("a whole year is named by its number, a part as it was written", () => {
  expect(plainly(read("2024-01/2024-12")).text).toBe("2024");
  expect(plainly(read("2024-Q1")).text).toBe("2024-Q1");
});

it("whole years come once each, in order, without parts", () => {
  const periods = ["2024", "2022", "2024-01/2024-12", "2025-Q1", "2023/2024"].map(read);
  expect(wholeYears(periods)).toEqual([2022, 2024]);
});

it("years have four digits", () => {
  expect(yearPeriod(2024)?.text).toBe("2024");
  expect(yearPeriod(905)?.text).toBe("0905");
  expect(yearPeriod(-1)).toBeNull();
  expect(yearPeriod(10000)).toBeNull();
});

describe("comparable", () => {
  it.each([
    ["2024", "2023", true],
    ["2024", "2023-01/2023-12", true],
    ["2024", "2023-01/2023-11", false],
    ["2024-Q1", "2023-Q1", true],
    ["2024-Q1", "2023-Q2", false],
    ["2024-Q1", "2023-01/2023-03", false],
    ["2024-02", "2023-02", true],
    ["2024-01/2024-02", "2023-01/2023-02", true],
    ["2024-01/2024-11", "2023-01/2023-10", false],
    ["2024-01-01/2024-02-14", "2023-01-01/2023-02-14", true],
    ["2024-01-01/2024-02-14", "2023-01-01/2023-02-15", false],
    ["2024/2025", "2023/2024", true],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(comparable(read(a), read(b))).toBe(expected);
    expect(comparable(read(b), read(a))).toBe(expected);
  });
});
