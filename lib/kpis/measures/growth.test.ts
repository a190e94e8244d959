import { describe, expect, it } from "vitest";
import { reasonText } from "../describe";
import { evaluateKpi } from "../evaluate";
import type { KpiRule } from "../rule";
import { folder, ruleOn } from "../testing";

const asked = (trade: string, more: Partial<KpiRule> = {}) =>
  evaluateKpi(folder(trade), ruleOn("growth", more));

const YEARS = `
  SWE NOR X 2020 50 A exact dots
  SWE NOR M 2020 50 A exact dots
  SWE NOR X 2021 60 A exact imts
  SWE NOR M 2021 65 A exact imts`;

describe("growth", () => {
  it("(60 + 65) / (50 + 50) − 1 = 25 %, where one source carries the other on", async () => {
    const kpi = await asked(YEARS);
    expect(kpi).toMatchObject({
      value: 25,
      unit: "percent",
      period: "2021",
      base: "2020",
      reasons: [],
    });
    expect(kpi.lower).toBeCloseTo((124 / 101 - 1) * 100, 10);
    expect(kpi.upper).toBeCloseTo((126 / 99 - 1) * 100, 10);
    expect(kpi.inputs.map((input) => input.line)).toEqual([4, 5, 2, 3]);
  });

  it("of exports alone: 60 / 50 − 1 = 20 %", async () => {
    const where = { reporter: "SWE", partner: "NOR", product: "TOTAL", flow: "X" };
    expect((await asked(YEARS, { where })).value).toBeCloseTo(20, 10);
  });

  it("of exports of the source that gives both flows, as exports are shown: press 30 / 20, not customs 99 / 20", async () => {
    const where = { reporter: "SWE", partner: "NOR", product: "TOTAL", flow: "X" };
    const kpi = await asked(
      `SWE NOR X 2020 20 A exact customs
       SWE NOR X 2021 99 A exact customs
       SWE NOR X 2020 20 A exact press
       SWE NOR M 2020 20 A exact press
       SWE NOR X 2021 30 A exact press
       SWE NOR M 2021 30 A exact press`,
      { where },
    );
    expect(kpi.value).toBe(50);
  });

  it("80 / 100 − 1 = −20 %", async () => {
    const kpi = await asked(`
      SWE NOR T 2020 100 A exact dots
      SWE NOR T 2021 80 A exact dots`);
    expect(kpi.value).toBeCloseTo(-20, 10);
  });

  it("never across sources: customs 2020, statement 2021", async () => {
    const kpi = await asked(`
      SWE NOR T 2020 100 A exact customs
      SWE NOR T 2021 125 A exact minister`);
    expect(kpi).toMatchObject({ value: null, base: "2020", period: "2021" });
    expect(reasonText(kpi, "en")).toBe("2021: the same series has no figure for 2020");
  });

  it("the base is that of the same series, though a preferred source has the year as well", async () => {
    const kpi = await asked(`
      SWE NOR T 2020 400 A exact dots
      SWE NOR T 2020 100 A exact customs
      SWE NOR T 2021 125 A exact customs`);
    expect(kpi.value).toBe(25);
  });

  it("over nought there is none", async () => {
    const kpi = await asked(`
      SWE NOR T 2020 0 A exact dots
      SWE NOR T 2021 80 A exact dots`);
    expect(kpi).toMatchObject({ value: null, base: "2020" });
    expect(reasonText(kpi, "en")).toBe("2021: the figure for 2020, the base, is nil");
  });

  it("over a blank there is none, and a test on it is unknown", async () => {
    const kpi = await asked(
      `SWE NOR T 2020 - Q exact dots
       SWE NOR T 2021 80 A exact dots`,
      { test: { at_least: -100 } },
    );
    expect(kpi).toMatchObject({ value: null, status: "unknown" });
  });

  it("a year without its import has no growth: 60 of 125, over 100", async () => {
    const kpi = await asked(YEARS.replace(/.*M 2021.*/, ""));
    expect(kpi.value).toBeNull();
    expect(reasonText(kpi, "en")).toBe("2021: no import is given");
  });

  it("parts of a year are never used, neither above nor below the line", async () => {
    const now = await asked(
      `${YEARS}
      SWE NOR X 2022 1 A exact imts
      SWE NOR T 2022-01/2022-11 900 A exact imts`,
      { test: { at_least: 100 } },
    );
    expect(now).toMatchObject({ period: "2022", value: null, status: "unknown" });
    const before = await asked(`
      SWE NOR T 2020-01/2020-11 100 A exact dots
      SWE NOR T 2021 125 A exact dots`);
    expect(before.value).toBeNull();
  });

  it("an uncertain base is shown and settles nothing: 125 / 100 − 1 = 25 %", async () => {
    const kpi = await asked(
      `SWE NOR T 2020 100 U exact press
       SWE NOR T 2021 125 A exact press`,
      { test: { at_least: -100 } },
    );
    expect(kpi).toMatchObject({ value: 25, status: "unknown" });
    expect(reasonText(kpi, "en")).toBe(
      "2021: the base, 2020, has only rows whose year or scope is uncertain (U)",
    );
  });

  it("on a base that the rule names: 125 / 40 − 1 = 212.5 %", async () => {
    const kpi = await asked(`${YEARS}\nSWE NOR T 2010 40 A exact dots`, { base: "2010" });
    expect(kpi).toMatchObject({ value: 212.5, base: "2010" });
  });

  it("a quarter on the same quarter of another year: 30 / 20 − 1 = 50 %", async () => {
    const kpi = await asked(
      `SWE NOR T 2023-Q1 20 A exact dots
       SWE NOR T 2024-Q1 30 A exact dots`,
      { at: "2024-Q1", base: "2023-Q1" },
    );
    expect(kpi).toMatchObject({ value: 50, period: "2024-Q1", base: "2023-Q1" });
  });

  it("a part is never compared with a whole", async () => {
    const kpi = await asked(
      `SWE NOR T 2023 20 A exact dots
       SWE NOR T 2024-Q1 30 A exact dots`,
      { at: "2024-Q1", base: "2023" },
    );
    expect(kpi.value).toBeNull();
    expect(reasonText(kpi, "en")).toBe(
      "Q1 2024: the base, 2023, is not of the same length and season",
    );
  });

  it("growth of 10 % or more two years running: 100 → 120 → 150", async () => {
    const kpi = await asked(
      `SWE NOR T 2020 100 A exact dots
       SWE NOR T 2021 120 A exact dots
       SWE NOR T 2022 150 A exact dots`,
      { test: { at_least: 10, for_consecutive: 2 } },
    );
    expect(kpi).toMatchObject({ status: "met", streak: { length: 2, from: "2021", to: "2022" } });
  });
});

describe("ratio", () => {
  const ratio = (trade: string, more: Partial<KpiRule>) =>
    evaluateKpi(folder(trade), ruleOn("ratio", more));

  it("125 / 100 = 1.25", async () => {
    expect(await ratio(YEARS, { base: "2020" })).toMatchObject({
      value: 1.25,
      unit: "ratio",
      base: "2020",
      decimals: 2,
    });
  });

  it("without a base there is none", async () => {
    const kpi = await ratio(YEARS, {});
    expect(reasonText(kpi, "en")).toBe("2021: the rule names no base to measure from");
  });

  it("a base that is no period cannot be read", async () => {
    const kpi = await ratio(YEARS, { base: "$established" });
    expect(reasonText(kpi, "en")).toBe("2021: the base of the rule, $established, cannot be read");
  });
});
