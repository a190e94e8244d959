// count, sum, latest and days_since ask tables and clocks rather than declarations.
import { describe, expect, it } from "vitest";
import { reasonText } from "../describe";
import { evaluateKpi } from "../evaluate";
import type { KpiRule } from "../rule";
import { folder, ruleOn } from "../testing";

const asked = (
  measure: NonNullable<KpiRule["measure"]>,
  trade: string,
  more: Partial<KpiRule> = {},
) => evaluateKpi(folder(trade), ruleOn(measure, more));

const EXPORTS = { reporter: "$partner", flow: "X", product: "TOTAL" };

const ROWS = `
  SWE NOR X 2023 10.5 A exact dots
  SWE FRA X 2023 20 A exact dots
  SWE DNK X 2023 30.25 A exact dots
  SWE NOR X 2024 11 A exact dots
  SWE FRA X 2024 - Q exact dots
  SWE DNK X 2024 31 A exact dots
  SWE NOR X 2023 99 A exact press
  NOR SWE X 2023 7 A exact dots`;

describe("count", () => {
  it("three rows of 2023 and three of 2024 from dots, one from press → 7, each an input", async () => {
    const kpi = await asked("count", ROWS, { where: EXPORTS });
    expect(kpi).toMatchObject({ value: 7, lower: 7, upper: 7, unit: "count", period: null });
    expect(kpi.inputs.map((input) => input.line)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  it("inside the period that the rule names: 3", async () => {
    expect(await asked("count", ROWS, { where: EXPORTS, at: "2024" })).toMatchObject({ value: 3 });
  });

  it("none is 0, which is a count", async () => {
    const kpi = await asked("count", ROWS, { where: { reporter: "FIN" }, test: { at_most: 0 } });
    expect(kpi).toMatchObject({ value: 0, status: "met" });
  });

  it("of a table without periods: the seven areas, five of them countries", async () => {
    const rule = { dataset: "areas", where: {} };
    expect((await asked("count", ROWS, rule)).value).toBe(7);
    expect((await asked("count", ROWS, { ...rule, where: { kind: "country" } })).value).toBe(5);
  });

  it("names a hundred rows at most, and counts all: 120", async () => {
    const many = Array.from({ length: 120 }, (_, i) => `SWE NOR X ${1900 + i} 1 A exact dots`);
    const kpi = await asked("count", many.join("\n"), { where: EXPORTS });
    expect(kpi.value).toBe(120);
    expect(kpi.inputs).toHaveLength(100);
  });

  it("2022: 2 rows, 2023: 2 rows: the streak ends at the first year with a row; 2024: 1 row ends it", async () => {
    const trade = `
      SWE NOR X 2022 1 A exact dots
      SWE FRA X 2022 1 A exact dots
      SWE NOR X 2023 1 A exact dots
      SWE FRA X 2023 1 A exact dots`;
    const rule = { where: EXPORTS, test: { at_least: 2, for_consecutive: 1 } };
    expect(await asked("count", trade, rule)).toMatchObject({
      status: "met",
      streak: { length: 2 },
    });
    const fewer = { where: EXPORTS, test: { at_most: 2, for_consecutive: 1 } };
    expect(await asked("count", trade, fewer)).toMatchObject({ streak: { length: 2 } });
    expect(await asked("count", `${trade}\nSWE NOR X 2024 1 A exact dots`, rule)).toMatchObject({
      status: "not_met",
      streak: null,
    });
  });
});

describe("sum", () => {
  it("2023: 10.5 + 20 + 30.25 = 60.75 from the preferred source; press is not added", async () => {
    const kpi = await asked("sum", ROWS, { where: EXPORTS, at: "2023" });
    expect(kpi).toMatchObject({ value: 60.75, unit: "usd_million", period: "2023", decimals: 2 });
    expect(kpi.inputs).toHaveLength(3);
  });

  it("2024 (the latest): one of three is suppressed → missing, 2 of 3", async () => {
    const kpi = await asked("sum", ROWS, { where: EXPORTS });
    expect(kpi).toMatchObject({ value: null, period: "2024", obs_status: "Q" });
    expect(reasonText(kpi, "en")).toBe("2024: only 2 of 3 parts have a value");
  });

  it("reporters are never mixed", async () => {
    const kpi = await asked("sum", ROWS, { where: { flow: "X" }, at: "2023" });
    expect(kpi.value).toBeNull();
    expect(reasonText(kpi, "en")).toBe(
      "2023: the rows are of several reporters, which are never added",
    );
  });

  it("an uncertain part settles nothing: 10 + 20 = 30", async () => {
    const kpi = await asked(
      "sum",
      `SWE NOR X 2023 10 A exact dots
       SWE FRA X 2023 20 U exact dots`,
      { where: EXPORTS, test: { at_least: 5 } },
    );
    expect(kpi).toMatchObject({ value: 30, status: "unknown" });
  });

  it("of a period without rows there is none, and not nought", async () => {
    const kpi = await asked("sum", ROWS, { where: EXPORTS, at: "1999" });
    expect(kpi.value).toBeNull();
    expect(reasonText(kpi, "en")).toBe("1999: no figure is given");
  });
});

describe("latest", () => {
  const OF_FRA = { ...EXPORTS, partner: "FRA" };

  it("2024 is blank, so the latest value is that of 2023: 20", async () => {
    expect(await asked("latest", ROWS, { where: OF_FRA })).toMatchObject({
      value: 20,
      period: "2023",
      inputs: [{ line: 3 }],
    });
  });

  it("at the year that the rule names: blank, and why", async () => {
    const kpi = await asked("latest", ROWS, { where: OF_FRA, at: "2024" });
    expect(reasonText(kpi, "en")).toBe("2024: there is a row, but no value (Q: suppressed)");
  });

  it("a whole year stands before a later part of one", async () => {
    const trade = `
      SWE NOR X 2023 10 A exact dots
      SWE NOR X 2024-Q1 3 A exact dots`;
    const where = { ...EXPORTS, partner: "NOR" };
    expect(await asked("latest", trade, { where })).toMatchObject({ value: 10, period: "2023" });
    const parts = "SWE NOR X 2024-Q1 3 A exact dots\nSWE NOR X 2023-Q4 4 A exact dots";
    expect(await asked("latest", parts, { where })).toMatchObject({ value: 3, period: "2024-Q1" });
  });

  it("certain before uncertain, then the preferred source: customs' 12", async () => {
    const trade = `
      SWE NOR X 2024 11 U exact dots
      SWE NOR X 2024 13 A exact press
      SWE NOR X 2024 12 A exact customs`;
    const where = { ...EXPORTS, partner: "NOR" };
    expect((await asked("latest", trade, { where })).value).toBe(12);
  });

  it("an uncertain value is shown and settles nothing: 11 against at least 5", async () => {
    const where = { ...EXPORTS, partner: "NOR" };
    const rule = { where, test: { at_least: 5 } };
    const kpi = await asked("latest", "SWE NOR X 2024 11 U exact dots", rule);
    expect(kpi).toMatchObject({ value: 11, status: "unknown" });
  });

  it("several rows of one source: none stands before the others", async () => {
    const kpi = await asked("latest", ROWS, { where: EXPORTS, at: "2023" });
    expect(kpi.value).toBeNull();
    expect(reasonText(kpi, "en")).toBe(
      "2023: 3 rows fit the rule, and none stands before the others",
    );
  });

  it("without a value anywhere nothing fits", async () => {
    const kpi = await asked("latest", "SWE NOR X 2024 - O exact dots", { where: EXPORTS });
    expect(reasonText(kpi, "en")).toBe("no row of the table fits the rule");
  });
});

describe("days_since", () => {
  const since = (more: Partial<KpiRule>, on = "2025-10-26") =>
    evaluateKpi(folder(ROWS), ruleOn("days_since", { where: {}, ...more }), { on });

  it("1905-10-26 to 2025-10-26: 120 × 365 + 30 leap days (1908 to 2024) = 43830", async () => {
    expect(await since({ base: "$established" })).toMatchObject({
      value: 43830,
      unit: "days",
      period: "2025-10-26",
      base: "1905-10-26",
    });
  });

  it("over the end of February 2024: from the 28th to 1 March, 2 days", async () => {
    expect((await since({ base: "2024-02-28" }, "2024-03-01")).value).toBe(2);
  });

  it("without a day to count from, or from what is no day, there is none", async () => {
    expect(reasonText(await since({}), "en")).toBe("the rule names no base to measure from");
    const kpi = await since({ base: "2024" });
    expect(kpi.value).toBeNull();
    expect(reasonText(kpi, "en")).toBe("the base of the rule, 2024, cannot be read");
  });

  it("a test decides it; years in a row it has none", async () => {
    expect((await since({ base: "$established", test: { at_least: 40000 } })).status).toBe("met");
    const run = await since({ base: "$established", test: { at_least: 1, for_consecutive: 2 } });
    expect(run.status).toBe("unknown");
    expect(reasonText(run, "en")).toBe("the rule asks for whole years, and there are none");
  });

  it("reads the clock in UTC when no day is given", async () => {
    const today = new Date().toISOString().slice(0, 10);
    const kpi = await evaluateKpi(folder(ROWS), ruleOn("days_since", { base: today }));
    expect([0, 1]).toContain(kpi.value);
  });
});
