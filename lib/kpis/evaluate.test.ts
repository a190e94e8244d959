import { describe, expect, it } from "vitest";
import { reasonText } from "./describe";
import { evaluateAll, evaluateKpi } from "./evaluate";
import type { KpiRule } from "./rule";
import { folder, ruleOn } from "./testing";

const TRADE = `
  SWE NOR X 2023 10 A exact dots
  SWE NOR M 2023 20 A exact dots
  SWE NOR X 2024 15 A exact dots
  SWE NOR M 2024 - Q exact dots`;

const exportsOver = (id: string, at_least: number, measure: "export" | "import" = "export") =>
  ruleOn(measure, { id, test: { at_least } });
const all = (id: string, ...all_of: string[]): KpiRule => ({
  id,
  title: { en: id },
  test: { all_of },
});

const RULES = [
  exportsOver("ten", 10),
  exportsOver("twelve", 12),
  exportsOver("twenty", 20),
  exportsOver("imports", 5, "import"),
  ruleOn("turnover", { id: "plain" }),
];

async function asked(rule: KpiRule, more: readonly KpiRule[] = []) {
  const snapshot = { ...folder(TRADE, RULES), kpis: [...RULES, ...more, rule] };
  return evaluateKpi(snapshot, rule);
}

describe("all_of", () => {
  it("15 is at least 10 and at least 12 → met, with the rows of both, each once", async () => {
    const kpi = await asked(all("both", "ten", "twelve"));
    expect(kpi).toMatchObject({ status: "met", value: null, lower: null, reasons: [] });
    expect(kpi.inputs.map((input) => input.line)).toEqual([4]);
  });

  it("one not met and one unknown → not met, and nothing stands in the way", async () => {
    const kpi = await asked(all("mixed", "imports", "twenty"));
    expect(kpi).toMatchObject({ status: "not_met", reasons: [] });
  });

  it("one met and one unknown → unknown, and the one is named with its reason", async () => {
    const kpi = await asked(all("mixed", "ten", "imports"));
    expect(kpi).toMatchObject({ status: "unknown", obs_status: "Q" });
    expect(reasonText(kpi, "en")).toBe(
      "the rule imports is unknown; 2024: the import has no value (Q: suppressed)",
    );
  });

  it("rules of rules: all of (ten) and twelve", async () => {
    const kpi = await asked(all("outer", "inner", "twelve"), [all("inner", "ten")]);
    expect(kpi.status).toBe("met");
  });

  it.each([
    ["a rule that is not there", all("a", "absent"), [], "there is no rule absent"],
    ["a figure without a test", all("a", "plain"), [], "the rule plain has no test"],
    ["itself", all("a", "a"), [], "the rule a leads back to itself"],
    [
      "a rule that leads back",
      all("a", "b"),
      [all("b", "a")],
      "the rule b is unknown; the rule a leads back to itself",
    ],
  ])("%s → unknown, and it ends", async (_, rule, more, expected) => {
    const kpi = await asked(rule, more);
    expect(kpi.status).toBe("unknown");
    expect(reasonText(kpi, "en")).toBe(expected);
  });
});

describe("rules that ask for what there is not", () => {
  it.each<[string, KpiRule, string]>([
    ["no measure", { id: "r", title: {} }, "the rule names no measure"],
    [
      "a table that is not there",
      ruleOn("count", { dataset: "rivers" }),
      "there is no table rivers",
    ],
    [
      "trade of another table",
      ruleOn("turnover", { dataset: "areas", where: {} }),
      "the measure turnover is of trade, not of the table areas",
    ],
    [
      "no reporter",
      ruleOn("turnover", { where: { partner: "$home", product: "TOTAL" } }),
      "the rule does not say which reporter",
    ],
    [
      "a column that is none",
      ruleOn("turnover", { where: { river: "Glomma" } }),
      "the table trade cannot be filtered by river",
    ],
    [
      "a period that is none",
      ruleOn("turnover", { at: "yesterday" }),
      "the period of the rule, yesterday, cannot be read",
    ],
  ])("%s", async (_, rule, expected) => {
    const kpi = await asked(rule);
    expect(kpi).toMatchObject({ status: null, value: null, period: null, inputs: [] });
    expect(reasonText(kpi, "en")).toBe(expected);
    const tested = await asked({ ...rule, test: { at_least: 1 } });
    expect(tested.status).toBe("unknown");
  });

  it("years in a row up to a quarter", async () => {
    const kpi = await asked(
      ruleOn("turnover", { at: "2024-Q1", test: { at_least: 1, for_consecutive: 2 } }),
    );
    expect(kpi.status).toBe("unknown");
    expect(reasonText(kpi, "en")).toBe("the rule asks for whole years, and there are none");
  });

  it("more years than there have been: unknown, and not for ever", async () => {
    const kpi = await asked(ruleOn("export", { test: { at_least: 1, for_consecutive: 1e9 } }));
    expect(kpi.status).toBe("unknown");
    expect(kpi.years.at(-1)).toMatchObject({ period: "2024", status: "met" });
  });
});

it("one test without years has one year as its proof, and no streak", async () => {
  const kpi = await asked(exportsOver("ten", 10));
  expect(kpi).toMatchObject({ status: "met", streak: null, period: "2024" });
  expect(kpi.years).toHaveLength(1);
  expect(kpi.years[0]).toMatchObject({ period: "2024", status: "met", value: 15 });
});

it("all rules of the folder, in its order", async () => {
  const kpis = await evaluateAll(folder(TRADE, RULES));
  expect(kpis.map((kpi) => [kpi.rule.id, kpi.status])).toEqual([
    ["ten", "met"],
    ["twelve", "met"],
    ["twenty", "not_met"],
    ["imports", "unknown"],
    ["plain", null],
  ]);
});
