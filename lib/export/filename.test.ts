import { describe, expect, it } from "vitest";
import { parsePeriod } from "@/lib/stats/period";
import { fileName } from "./filename";

const periods = (...texts: string[]) =>
  texts.map((text) => parsePeriod(text)).filter((p) => p !== null);
const base = { subject: "trade", areas: ["NOR", "SWE"], edition: "0a1b2c3d4e5f", extension: "csv" };

describe("fileName", () => {
  it.each([
    {
      name: "the years from the first day to the last",
      given: { ...base, periods: periods("1995", "1992", "2024-01/2024-11", "1999") },
      expected: "bilateral-trade_NOR-SWE_1992-2024_0a1b2c3d4e5f.csv",
    },
    {
      name: "one year stands twice",
      given: { ...base, periods: periods("2024-Q1") },
      expected: "bilateral-trade_NOR-SWE_2024-2024_0a1b2c3d4e5f.csv",
    },
    {
      name: "no range where there is none",
      given: { ...base, periods: [] },
      expected: "bilateral-trade_NOR-SWE_0a1b2c3d4e5f.csv",
    },
    {
      name: "nothing known yet",
      given: { subject: "health", areas: null, periods: [], edition: null, extension: "json" },
      expected: "bilateral-health.json",
    },
    {
      name: "only plain characters",
      given: { ...base, subject: 'kpi-é"\r\n/x', areas: null, periods: [] },
      expected: "bilateral-kpi------x_0a1b2c3d4e5f.csv",
    },
  ])("$name", ({ given, expected }) => {
    expect(fileName(given)).toBe(expected);
  });
});
