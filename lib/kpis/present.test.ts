import { describe, expect, it } from "vitest";
import { both, exampleSnapshot, row } from "@/lib/figures/example";
import { evaluateAll } from "./evaluate";
import { presentKpi } from "./present";

const WHERE = { reporter: "$partner", partner: "$home", product: "TOTAL" };

const rule = (id: string, more: object) => ({
  id,
  title: { en: `The ${id}` },
  dataset: "trade",
  where: WHERE,
  ...more,
});

const TEST = { at_least: 100, for_consecutive: 2, period: "year" };

/** The card of the first rule, with the others beside it. */
async function cardOf(rows: readonly string[], ...rules: ReturnType<typeof rule>[]) {
  const snapshot = exampleSnapshot(rows, rules);
  const [first, ...others] = await evaluateAll(snapshot, { on: "2025-01-01" });
  if (!first) throw new Error("no rule");
  return presentKpi(first, snapshot, "en", others);
}

const TURNOVER = rule("turnover", { measure: "turnover" });
const GROWTH = rule("growth", { measure: "growth" });

describe("a card of money", () => {
  it("60 + 90 = 150, after 40 + 80 = 120: +25.0 %", async () => {
    const rows = [
      ...both("SWE NOR", 2018, 30, 40),
      ...both("SWE NOR", 2020, 40, 80),
      ...both("SWE NOR", 2021, 60, 90, "counts-on"),
    ];
    expect(await cardOf(rows, TURNOVER, GROWTH)).toEqual({
      id: "turnover",
      label: "The turnover, 2021",
      figure: { figure: "$150", unit: "million" },
      status: null,
      line: "+25.0\u00a0% on 2020",
      comma: ", ",
      quiet: "as Sweden declares · Counting Office",
      spark: [70, null, 120, 150],
      role: "partner",
    });
  });

  it("has no change without a base, and no spark of one value", async () => {
    const card = await cardOf(both("SWE NOR", 2021, 60, 90), TURNOVER, GROWTH);
    expect(card).toMatchObject({ line: null, spark: null });
  });

  it("keeps the caution of what was only said", async () => {
    const rows = [row("SWE NOR", "T", 2021, 8500, "speech", { precision: "about" })];
    const card = await cardOf(rows, TURNOVER);
    expect(card.figure).toEqual({ figure: "≈\u00a0$8.5", unit: "billion" });
    expect(card.quiet).toBe("as Sweden declares · Ministry");
  });

  it("without a value: a dash and why", async () => {
    const rows = [...both("SWE NOR", 2020, 1, 2), row("SWE NOR", "X", 2021, 4)];
    const card = await cardOf(rows, TURNOVER, GROWTH);
    expect(card.figure).toEqual({ figure: "–", unit: "" });
    expect(card.line).toBe("2021: no import is given");
  });
});

describe("a card of a streak", () => {
  const STREAK = rule("streak", { measure: "turnover", test: TEST });

  it("60 + 90 and 40 + 80 are both at least 100: met, 2020–2021", async () => {
    const rows = [...both("SWE NOR", 2020, 40, 80), ...both("SWE NOR", 2021, 60, 90)];
    expect(await cardOf(rows, STREAK)).toEqual({
      id: "streak",
      label: "The streak",
      figure: { figure: "2", unit: "years running" },
      status: { word: "met", shape: "met" },
      line: "2020–2021",
      comma: ", ",
      quiet: "rule: turnover of at least $100\u00a0million, 2 years in a row · as Sweden declares",
      spark: null,
      role: "partner",
    });
  });

  it("60 + 90 is at least 100, but 40 + 50.5 = 90.5 the year before is not: one year", async () => {
    const rows = [...both("SWE NOR", 2020, 40, 50.5), ...both("SWE NOR", 2021, 60, 90)];
    expect(await cardOf(rows, STREAK)).toMatchObject({
      figure: { figure: "1", unit: "year running" },
      status: { word: "not met", shape: "not_met" },
      line: "2020: $90.5\u00a0million",
    });
  });

  it("is unknown, and says why, when only a row of low reliability speaks", async () => {
    const rows = [
      ...both("SWE NOR", 2020, 40, 80),
      row("SWE NOR", "T", 2021, 150, "speech", { status: "U" }),
    ];
    expect(await cardOf(rows, STREAK)).toMatchObject({
      figure: { figure: "–", unit: "" },
      status: { word: "unknown", shape: "unknown" },
      line: "2021: only rows whose year or scope is uncertain (U)",
    });
  });
});

describe("a card of a balance", () => {
  const rules = [
    rule("balance", { measure: "balance" }),
    rule("exports", { measure: "export" }),
    rule("imports", { measure: "import" }),
  ];

  it.each([
    ["60 − 90 = −30", 60, 90, "$30", "deficit, as Sweden declares it"],
    ["90 − 60 = 30", 90, 60, "$30", "surplus, as Sweden declares it"],
    [
      "60 ± 0.5 − 60 ± 0.5 = 0 ± 1",
      60,
      60,
      "$0",
      "neither surplus nor deficit for certain, as Sweden declares it",
    ],
  ])("%s", async (_, X, M, figure, line) => {
    const card = await cardOf(both("SWE NOR", 2021, X, M), ...rules);
    expect(card).toMatchObject({ figure: { figure, unit: "million" }, line });
    expect(card.quiet).toBe(`exports $${X}\u00a0million − imports $${M}\u00a0million`);
  });
});

describe("a card of a rank", () => {
  const where = { reporter: "$home", partner: "$partner", product: "TOTAL" };
  const rules = [
    { ...rule("rank", { measure: "rank" }), where },
    { ...rule("share", { measure: "share" }), where },
  ];
  const rows = [
    ...both("NOR SWE", 2020, 30, 20),
    ...both("NOR DNK", 2020, 40, 51),
    row("NOR FIN", "X", 2020, 8),
    ...both("NOR WLD", 2020, 100, 100),
  ];

  it("30 + 20 = 50 after 40 + 51 = 91; 50 / 200 = 25 %; 91 − 50 = 41; 50 − 8 = 42", async () => {
    expect(await cardOf(rows, ...rules)).toEqual({
      id: "rank",
      label: "The rank",
      figure: { figure: "2nd", unit: "of 3" },
      status: null,
      line: "25.0\u00a0% of goods trade",
      comma: ", ",
      quiet: "2020 · first: Denmark, $41\u00a0million more",
      spark: null,
      role: "home",
    });
  });

  it("says that partner data end where the other side counts on", async () => {
    const card = await cardOf([...rows, ...both("SWE NOR", 2021, 1, 1)], ...rules);
    expect(card.quiet).toContain("2020, where partner data end · first");
  });
});

describe("cards of other measures", () => {
  const rows = [...both("SWE NOR", 2020, 40, 80), ...both("SWE NOR", 2021, 60, 90)];

  it.each([
    ["60 / 90 = 0.67", rule("cover", { measure: "cover_ratio" }), "0.67", "", null],
    ["150 / 120 − 1 = 25 %", GROWTH, "+25.0", "%", "on 2020"],
    [
      "150 / 120 = 1.25",
      rule("ratio", { measure: "ratio", base: "2020" }),
      "1.25",
      "",
      "against 2020",
    ],
    [
      "four rows",
      rule("count", { measure: "count", where: { reporter: "SWE" } }),
      "4",
      "rows",
      null,
    ],
    [
      "1 December 2024 to 1 January 2025",
      { id: "days", title: { en: "Days" }, measure: "days_since", base: "2024-12-01" },
      "31",
      "days",
      "since 1 December 2024",
    ],
  ])("%s", async (_, given, figure, unit, line) => {
    const card = await cardOf(rows, given as typeof GROWTH);
    expect(card).toMatchObject({ figure: { figure, unit }, line });
  });

  it("counts the rules that are met of those that are asked for together", async () => {
    const all = rule("all", { test: { all_of: ["low", "high"] }, with: ["low", "high"] });
    const low = rule("low", { measure: "turnover", test: { at_least: 100 } });
    const high = rule("high", { measure: "turnover", test: { between: [200, 300] } });
    const card = await cardOf(rows, all, low, high);
    expect(card).toMatchObject({
      figure: { figure: "1", unit: "of 2 rules met" },
      status: { word: "not met", shape: "not_met" },
      quiet: "rule: all of these: The low and The high · as Sweden declares",
    });
  });

  it.each([
    [{ at_most: 100 }, "turnover of at most $100\u00a0million"],
    [{ between: [100, 2500] }, "turnover between $100\u00a0million and $2.5\u00a0billion"],
    [
      { at_least: 100, for_consecutive: 1 },
      "turnover of at least $100\u00a0million in the latest year",
    ],
  ])("puts the test %j into words", async (test, words) => {
    const card = await cardOf(rows, rule("tested", { measure: "turnover", test }));
    expect(card.quiet).toBe(`rule: ${words} · as Sweden declares`);
  });
});
