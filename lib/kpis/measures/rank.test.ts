import { expect, it } from "vitest";
import { reasonText } from "../describe";
import { evaluateKpi } from "../evaluate";
import type { KpiRule } from "../rule";
import { folder, ruleOn } from "../testing";

const asked = (trade: string, more: Partial<KpiRule> = {}) =>
  evaluateKpi(folder(trade), ruleOn("rank", more));

const TABLE = `
  SWE WLD T 2020 900 A exact dots
  SWE EU27 T 2020 800 A exact dots
  SWE FRA X 2020 200 A exact dots
  SWE FRA M 2020 100 A exact dots
  SWE NOR X 2020 120 A exact dots
  SWE NOR M 2020 80.5 A exact dots
  SWE DNK X 2020 150 A exact dots
  SWE FIN X 2020 20 A exact dots
  SWE FIN M 2020 30 A exact dots`;

it("300 · 200.5 · 150 (one flow) · 50, groups and the world left out → second of four", async () => {
  const kpi = await asked(TABLE);
  expect(kpi).toMatchObject({
    value: 2,
    lower: 2,
    upper: 2,
    unit: "rank",
    period: "2020",
    decimals: 0,
  });
  expect(kpi.ranking).toEqual({
    of: 4,
    value: 200.5,
    above: { area: "FRA", rank: 1, value: 300, distance: 99.5 },
    below: { area: "DNK", rank: 3, value: 150, distance: 50.5 },
    one_flow_missing: 1,
  });
  expect(kpi.inputs.map((input) => input.line)).toEqual([6, 7, 4, 5, 8]);
});

it("by imports alone: 100 · 80.5 · 30 → second of three, and no flow is missing", async () => {
  const where = { reporter: "SWE", partner: "NOR", product: "TOTAL", flow: "M" };
  const kpi = await asked(TABLE.replace("SWE WLD T", "SWE WLD M"), { where });
  expect(kpi).toMatchObject({ value: 2, ranking: { of: 3, one_flow_missing: 0 } });
});

it("the first has nobody above, the last nobody below", async () => {
  const first = await asked(TABLE.replace("NOR X 2020 120", "NOR X 2020 520"));
  expect(first).toMatchObject({ value: 1, ranking: { above: null } });
  const last = await asked(
    TABLE.replace("NOR X 2020 120", "NOR X 2020 -")
      .replace("NOR M 2020 80.5", "NOR M 2020 8")
      .replace("- A", "- Q"),
  );
  expect(last).toMatchObject({ value: 4, ranking: { below: null, one_flow_missing: 2 } });
});

it("equals share a place: 300 and 300, both first, nothing between them", async () => {
  const kpi = await asked(TABLE.replace("NOR X 2020 120", "NOR X 2020 219.5"));
  expect(kpi).toMatchObject({ value: 1, ranking: { above: { rank: 1, distance: 0 } } });
});

it("about 290 ± 29 may be first or second behind 300 ± 1: a test on the first place is unknown", async () => {
  const kpi = await asked(
    TABLE.replace("NOR X 2020 120 A exact", "NOR T 2020 290 A about").replace(/.*NOR M.*\n/, ""),
    { test: { at_most: 1 } },
  );
  expect(kpi).toMatchObject({ value: 2, lower: 1, upper: 2, status: "unknown" });
  expect(kpi.ranking?.one_flow_missing).toBe(1);
});

it("a country above whose rows are uncertain may as well stand below", async () => {
  const kpi = await asked(TABLE.replaceAll("SWE FRA X 2020 200 A", "SWE FRA X 2020 200 U"));
  expect(kpi).toMatchObject({ value: 2, lower: 1, upper: 2 });
});

it("years whose source has no row for the world have no places", async () => {
  const kpi = await asked(`${TABLE}
    SWE NOR T 2021 500 A exact dots`);
  expect(kpi.period).toBe("2020");
  const named = await asked(TABLE, { at: "2019" });
  expect(reasonText(named, "en")).toBe(
    "2019: the same source gives no certain total for the world",
  );
});

it("countries of other sources and years are not ranked", async () => {
  const kpi = await asked(`${TABLE}
    SWE FIN T 2020 999 A exact press
    SWE FIN T 2021 999 A exact dots
    NOR FIN T 2020 999 A exact dots`);
  expect(kpi).toMatchObject({ value: 2, ranking: { of: 4 } });
});

it("of two sources with the world the preferred one ranks, whichever comes first in the file", async () => {
  const kpi = await asked(`
    SWE WLD T 2020 900 A exact customs
    SWE NOR T 2020 500 A exact customs
    ${TABLE}`);
  expect(kpi).toMatchObject({ value: 2, ranking: { value: 200.5, of: 4 } });
});

it("a group has no place among countries", async () => {
  const where = { reporter: "SWE", partner: "EU27", product: "TOTAL" };
  const kpi = await asked(TABLE, { where });
  expect(kpi.value).toBeNull();
  expect(reasonText(kpi, "en")).toBe("2020: EU27 is not a country, and only countries are ranked");
});

it("a partner whose flows are all blank has no place", async () => {
  const trade = TABLE.replace("120 A", "- Q").replace("80.5 A", "- Q");
  const kpi = await asked(trade);
  expect(kpi).toMatchObject({ value: null, ranking: null });
  expect(reasonText(kpi, "en")).toBe("2020: export and import have no value (Q: suppressed)");
});

it("an uncertain partner is shown in its place and settles nothing", async () => {
  const trade = TABLE.replace("120 A", "120 U").replace("80.5 A", "80.5 U");
  const kpi = await asked(trade, { test: { at_most: 2 } });
  expect(kpi).toMatchObject({ value: 2, lower: 1, upper: 4, status: "unknown" });
  expect(reasonText(kpi, "en")).toBe("2020: only rows whose year or scope is uncertain (U)");
});
