import { expect, it } from "vitest";
import { reasonText } from "../describe";
import { evaluateKpi } from "../evaluate";
import type { KpiRule } from "../rule";
import { folder, ruleOn } from "../testing";

const asked = (trade: string, more: Partial<KpiRule> = {}) =>
  evaluateKpi(folder(trade), ruleOn("share", more));

const BOTH = `
  SWE NOR X 2020 30 A exact dots
  SWE NOR M 2020 10 A exact dots
  SWE WLD X 2020 100 A exact dots
  SWE WLD M 2020 60 A exact dots`;

it("(30 + 10) / (100 + 60) = 25 %, from 39 / 161 to 41 / 159", async () => {
  const kpi = await asked(BOTH);
  expect(kpi).toMatchObject({ value: 25, unit: "percent", period: "2020", reasons: [] });
  expect(kpi.lower).toBeCloseTo(3900 / 161, 10);
  expect(kpi.upper).toBeCloseTo(4100 / 159, 10);
  expect(kpi.inputs.map((input) => input.line)).toEqual([2, 3, 4, 5]);
});

it("of exports alone: 30 / 100 = 30 %", async () => {
  const where = { reporter: "SWE", partner: "NOR", product: "TOTAL", flow: "X" };
  expect((await asked(BOTH, { where })).value).toBe(30);
});

it("the latest year is the latest that has the world too: 2020, not 2024", async () => {
  const kpi = await asked(`${BOTH}
    SWE NOR X 2024 90 A exact dots
    SWE NOR M 2024 90 A exact dots`);
  expect(kpi).toMatchObject({ value: 25, period: "2020" });
});

it("the world of another source is no denominator", async () => {
  const kpi = await asked(`
    SWE NOR T 2020 40 A exact press
    SWE WLD T 2020 160 A exact customs`);
  expect(kpi).toMatchObject({ value: null, period: null });
});

it("in a year that is named, without the world's row: the reason says so", async () => {
  const kpi = await asked("SWE NOR T 2020 40 A exact press", { at: "2020" });
  expect(reasonText(kpi, "en")).toBe("2020: the same source gives no certain total for the world");
});

it("a source that settles it stands before a preferred one that does not: customs 40 / 80 = 50 %", async () => {
  const kpi = await asked(`
    SWE NOR X 2020 30 A exact dots
    SWE WLD X 2020 100 A exact dots
    SWE WLD M 2020 60 A exact dots
    SWE NOR T 2020 40 A exact customs
    SWE WLD T 2020 80 A exact customs`);
  expect(kpi.value).toBe(50);
});

it("one flow missing: no value, but 29.5 / 161 or more", async () => {
  const kpi = await asked(BOTH.replace(/.*NOR M.*\n/, ""));
  expect(kpi.value).toBeNull();
  expect(kpi.lower).toBeCloseTo(2950 / 161, 10);
  expect(reasonText(kpi, "en")).toBe("2020: no import is given");
});

it("a world of nought has no parts", async () => {
  const kpi = await asked(`
    SWE NOR T 2020 0 A exact customs
    SWE WLD T 2020 0 A exact customs`);
  expect(reasonText(kpi, "en")).toBe("2020: the total for the world is nil");
});

it("an uncertain world decides nothing", async () => {
  const kpi = await asked(
    `SWE NOR T 2020 40 A exact customs
     SWE WLD T 2020 80 U exact customs`,
    { test: { at_least: 40 } },
  );
  expect(kpi).toMatchObject({ status: "unknown", value: null });
});

it("a share of 25 % two years running", async () => {
  const kpi = await asked(BOTH + BOTH.replaceAll("2020", "2019"), {
    test: { at_least: 24, for_consecutive: 2 },
  });
  expect(kpi).toMatchObject({ status: "met", streak: { length: 2, from: "2019", to: "2020" } });
});
