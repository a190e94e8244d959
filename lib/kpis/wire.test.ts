import { expect, it } from "vitest";
import { z } from "zod";
import { evaluateKpi } from "./evaluate";
import type { KpiRule } from "./rule";
import { folder, ruleOn } from "./testing";
import { KpiWire, titleIn, toWire } from "./wire";

const TRADE = `
  SWE NOR T 2023 8500 U about press
  SWE NOR X 2024 5000 A exact dots
  SWE WLD T 2020 100 A exact dots
  SWE NOR T 2020 10 A exact dots
  SWE FRA T 2020 30 A exact dots`;

const OVER = ruleOn("turnover", {
  id: "over",
  title: { en: "Above" },
  test: { at_least: 4000, for_consecutive: 2, period: "year" },
});

const wireOf = async (rule: KpiRule) => toWire(await evaluateKpi(folder(TRADE), rule), "en");

it("has the names that were promised, open ends as null, and reasons in words", async () => {
  const wire = await wireOf(OVER);
  expect(JSON.parse(JSON.stringify(wire))).toEqual({
    id: "over",
    title: "Above",
    status: "unknown",
    value: null,
    lower: 4999.5,
    upper: null,
    unit: "usd_million",
    obs_status: "O",
    period: "2024",
    base: null,
    measure: "turnover",
    where: { reporter: "SWE", partner: "NOR", product: "TOTAL" },
    reporter: "SWE",
    streak: { length: 1, from: "2024", to: "2024" },
    test: { at_least: 4000, for_consecutive: 2, period: "year" },
    years: [
      {
        period: "2023",
        status: "unknown",
        value: 8500,
        lower: 7650,
        upper: 9350,
        reason: "only rows whose year or scope is uncertain (U)",
        inputs: [
          {
            dataset: "trade",
            file: "trade.csv",
            line: 2,
            period: "2023",
            value: 8500,
            obs_status: "U",
            precision: "about",
            source: ["press"],
          },
        ],
      },
      {
        period: "2024",
        status: "met",
        value: null,
        lower: 4999.5,
        upper: null,
        reason: "no import is given",
        inputs: [expect.objectContaining({ line: 3, value: 5000 })],
      },
    ],
    others: [],
    ranking: null,
    inputs: [expect.objectContaining({ line: 2 }), expect.objectContaining({ line: 3 })],
    reason: "2023: only rows whose year or scope is uncertain (U); 2024: no import is given",
  });
});

it.each([
  ["a streak", OVER],
  ["a plain figure", ruleOn("turnover")],
  ["a place with its neighbours", ruleOn("rank")],
  ["a change", ruleOn("growth")],
  ["a rule that cannot be asked", { id: "r", title: {} }],
  ["rules together", { id: "r", title: {}, test: { all_of: ["over"] } }],
])("%s keeps to the schema, also after JSON", async (_, rule) => {
  const wire = await wireOf(rule);
  expect(KpiWire.parse(JSON.parse(JSON.stringify(wire)))).toEqual(wire);
});

it("the schema can be published", () => {
  const schema = z.toJSONSchema(KpiWire);
  expect(schema).toMatchObject({ type: "object", required: expect.arrayContaining(["reason"]) });
});

it.each([
  ["its own language", { en: "Above", de: "Über" }, "Above"],
  ["any that there is", { de: "Über" }, "Über"],
  ["its id at last", {}, "over"],
])("the title is in %s", (_, title, expected) => {
  expect(titleIn(title, "en", "over")).toBe(expected);
});
