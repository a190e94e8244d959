import { expect, it } from "vitest";
import { describeReason, reasonText } from "../describe";
import { evaluateKpi } from "../evaluate";
import type { KpiRule } from "../rule";
import { folder, ruleOn } from "../testing";

const asked = (
  measure: NonNullable<KpiRule["measure"]>,
  trade: string,
  more: Partial<KpiRule> = {},
) => evaluateKpi(folder(trade), ruleOn(measure, more));

const TRADE = `
  SWE NOR X 2022 1 A exact dots
  SWE NOR M 2022 2 A exact dots
  SWE NOR X 2023 5839.4 A exact dots
  SWE NOR M 2023 2620.2 E exact dots
  SWE NOR T 2023 9000 A rounded press
  FRA NOR X 2024 7 A exact dots
  SWE NOR X 0202 2024 8 A exact dots`;

it.each<[string, NonNullable<KpiRule["measure"]>, number, number[], string]>([
  ["export 2023: 5839.4", "export", 5839.4, [4], "A"],
  ["import 2023: 2620.2, estimated", "import", 2620.2, [5], "E"],
  ["turnover 2023: 5839.4 + 2620.2 = 8459.6", "turnover", 8459.6, [4, 5], "E"],
  ["balance 2023: 5839.4 − 2620.2 = 3219.2", "balance", 3219.2, [4, 5], "E"],
])("%s", async (_, measure, value, lines, obs_status) => {
  const kpi = await asked(measure, TRADE);
  expect(kpi).toMatchObject({
    value,
    obs_status,
    unit: "usd_million",
    period: "2023",
    status: null,
    years: [],
    streak: null,
    reasons: [],
    decimals: 1,
  });
  expect(kpi.inputs.map((input) => input.line)).toEqual(lines);
});

it("a year that the rule names: 2022, 1 + 2 = 3", async () => {
  expect(await asked("turnover", TRADE, { at: "2022" })).toMatchObject({
    value: 3,
    period: "2022",
  });
});

it("a part that the rule names is answered as that part: Q1 300 + 200 = 500", async () => {
  const kpi = await asked(
    "turnover",
    `SWE NOR X 2024-Q1 300 A exact dots
     SWE NOR M 2024-Q1 200 A exact dots`,
    { at: "2024-Q1" },
  );
  expect(kpi).toMatchObject({ value: 500, period: "2024-Q1" });
});

it("twelve months are the year: 2024-01/2024-12", async () => {
  const kpi = await asked("turnover", "SWE NOR T 2024-01/2024-12 500 A exact customs");
  expect(kpi).toMatchObject({ value: 500, period: "2024" });
});

it("exports and imports come from the declaration that turnover is made of: press 10 + 20, not customs' 11", async () => {
  const trade = `
    SWE NOR X 2024 11 A exact customs
    SWE NOR X 2024 10 A exact press
    SWE NOR M 2024 20 A exact press`;
  expect((await asked("export", trade)).value).toBe(10);
  expect((await asked("import", trade)).value).toBe(20);
  expect((await asked("turnover", trade)).value).toBe(30);
});

it("a single flow is the preferred source's where none has both: customs' 11", async () => {
  const kpi = await asked(
    "export",
    `SWE NOR X 2024 10 A exact press
     SWE NOR X 2024 11 A exact customs`,
  );
  expect(kpi.value).toBe(11);
});

it("exports end with the latest row of exports, whatever else goes further", async () => {
  const trade = `
    SWE NOR X 2023 10 A exact dots
    SWE NOR M 2023 20 A exact dots
    SWE NOR T 2024 40 A exact press`;
  expect(await asked("export", trade)).toMatchObject({ period: "2023", value: 10 });
  expect(await asked("balance", trade)).toMatchObject({ period: "2023", value: -10 });
  expect(await asked("turnover", trade)).toMatchObject({ period: "2024", value: 40 });
});

it("turnover as stated has no balance: neither flow is given", async () => {
  const kpi = await asked("balance", "SWE NOR T 2024 40 A exact press", { at: "2024" });
  expect(kpi.value).toBeNull();
  expect(reasonText(kpi, "en")).toBe("2024: neither export nor import is given");
});

it("one flow of about 1700: the balance may be 1870 or anything less", async () => {
  const kpi = await asked("balance", "SWE NOR X 2025 1700 A about press");
  expect(kpi).toMatchObject({ value: null, lower: Number.NEGATIVE_INFINITY, upper: 1870 });
  expect(kpi.reasons.map((one) => describeReason(one, "en"))).toEqual(["no import is given"]);
});

it.each([
  ["Q", "2024: export and import have no value (Q: suppressed)"],
  ["L", "2024: export and import have no value (L: not collected)"],
  ["M", "2024: export and import have no value (M: cannot exist)"],
])("both flows blank with %s", async (status, expected) => {
  const kpi = await asked(
    "turnover",
    `SWE NOR X 2024 - ${status} exact dots
     SWE NOR M 2024 - ${status} exact dots`,
  );
  expect(reasonText(kpi, "en")).toBe(expected);
  expect(kpi.inputs).toHaveLength(2);
  expect(kpi.inputs[0]).toMatchObject({ value: null, precision: null, obs_status: status });
});

it("turnover as stated, blank: the status says why", async () => {
  const kpi = await asked("turnover", "SWE NOR T 2024 - Q exact press");
  expect(reasonText(kpi, "en")).toBe("2024: the turnover has no value (Q: suppressed)");
});

it("a part is a lower bound of one flow too, and never of the balance: X 500 ± 0.5 in eight months", async () => {
  const trade = `
    SWE NOR M 2024 100 A exact press
    SWE NOR X 2024-01/2024-08 500 A exact press`;
  expect(await asked("export", trade, { at: "2024" })).toMatchObject({ value: null, lower: 499.5 });
  expect(await asked("balance", trade)).toMatchObject({ lower: -100.5, value: null });
  const both = `${trade}\nSWE NOR M 2024-01/2024-08 1 A exact press`;
  expect(await asked("balance", both)).toMatchObject({ lower: -100.5, value: null });
});
