import { expect, it } from "vitest";
import { reasonText } from "../describe";
import { evaluateKpi } from "../evaluate";
import { folder, ruleOn } from "../testing";

const asked = (trade: string) => evaluateKpi(folder(trade), ruleOn("cover_ratio"));

it("300 / 200 = 1.5, from 299.5 / 200.5 to 300.5 / 199.5", async () => {
  const kpi = await asked(`
    SWE NOR X 2024 300 A exact dots
    SWE NOR M 2024 200 A exact dots`);
  expect(kpi).toMatchObject({ value: 1.5, unit: "ratio", period: "2024", decimals: 2 });
  expect(kpi.lower).toBeCloseTo(299.5 / 200.5, 12);
  expect(kpi.upper).toBeCloseTo(300.5 / 199.5, 12);
  expect(kpi.inputs).toHaveLength(2);
});

it("imports of nought: there is no ratio, and that is the reason", async () => {
  const kpi = await asked(`
    SWE NOR X 2024 300 A exact dots
    SWE NOR M 2024 0 A exact dots`);
  expect(kpi.value).toBeNull();
  expect(reasonText(kpi, "en")).toBe("2024: there were no imports to measure the exports against");
});

it("without imports it may be anything", async () => {
  const kpi = await asked("SWE NOR X 2024 300 A exact dots");
  expect(kpi).toMatchObject({ value: null, lower: 0, upper: Number.POSITIVE_INFINITY });
  expect(reasonText(kpi, "en")).toBe("2024: no import is given");
});

it("uncertain rows: 300 / 200 = 1.5 is shown and does not settle a test", async () => {
  const trade = `
    SWE NOR X 2024 300 U exact press
    SWE NOR M 2024 200 U exact press`;
  const rule = ruleOn("cover_ratio", { test: { at_least: 1 } });
  expect(await evaluateKpi(folder(trade), rule)).toMatchObject({ value: 1.5, status: "unknown" });
});
