import { describe, expect, it } from "vitest";
import { both, exampleSnapshot, row } from "./example";
import type { FigureModel } from "./model";
import { tradeFlows } from "./trade-flows";
import { tradeTurnover } from "./trade-turnover";

const RULE = {
  id: "trade-over-half-a-billion",
  title: { en: "Trade above half a billion" },
  dataset: "trade",
  where: { reporter: "$home", partner: "$partner", product: "TOTAL" },
  measure: "turnover",
  test: { at_least: 500, for_consecutive: 2 },
  overview: "headline",
};

const facesOf = (model: FigureModel) =>
  model.series.map(({ id, mark, role, dash, points }) => [id, mark, role, dash, points.length]);

const pointsOf = (model: FigureModel, id: string) =>
  model.series.find((s) => s.id === id)?.points.map((p) => [p.period, p.value, p.text]);

describe("trade-turnover", () => {
  const snapshot = exampleSnapshot(
    [
      ...both("NOR SWE", 2013, 60, 40),
      ...both("NOR SWE", 2015, 100.5, 50),
      ...both("SWE NOR", 2013, 30, 80),
      ...both("SWE NOR", 2021, 150, 250, "counts-on"),
      row("NOR SWE", "T", 2016, 990, "speech", { precision: "about" }),
      row("NOR SWE", "T", 2017, 1200, "paper", { precision: "rounded", status: "U" }),
      row("NOR SWE", "T", 2013, 98, "speech", { precision: "rounded" }),
      row("NOR SWE", "T", "2018-01/2018-06", 700, "speech"),
      row("NOR DNK", "X", 2013, 5000),
    ],
    [RULE],
  );

  it("draws counted lines with gaps, and statements for years that nobody counts", async () => {
    const model = await tradeTurnover(snapshot, "en");
    expect(facesOf(model)).toEqual([
      ["NOR", "line", "home", "solid", 3],
      ["NOR-stated", "marks", "home", "solid", 2],
      ["SWE", "line", "partner", "solid", 9],
    ]);
    expect(pointsOf(model, "NOR")).toEqual([
      ["2013", 100, "$100\u00a0million"],
      ["2014", null, "no figure"],
      ["2015", 150.5, "$150.5\u00a0million"],
    ]);
    expect(pointsOf(model, "NOR-stated")).toEqual([
      ["2016", 990, "about $990\u00a0million, stated"],
      ["2017", 1200, "$1.2\u00a0billion, stated, low reliability"],
    ]);
  });

  it("400 / 110 = 3.6: more than tripled, as the reporter declares whose line reaches 2021", async () => {
    const model = await tradeTurnover(snapshot, "en");
    expect(model.title).toBe("As Sweden declares it, trade has more than tripled since 2013");
  });

  it("takes its threshold from the headline rule, and its legend from what there is", async () => {
    const model = await tradeTurnover(snapshot, "en");
    expect(model.thresholds).toEqual([{ value: 500, label: "$500\u00a0million" }]);
    expect(model.subtitle).toBe(
      "Trade in goods, turnover as each side declares it, billion US dollars; hollow marks: stated by officials, not published as statistics; dotted ring: the year or scope is our reading",
    );
  });

  it.each([
    ["is not the headline", { overview: "strip" }],
    ["has no bound", { test: undefined }],
    ["measures something else", { measure: "export" }],
    ["is about another partner", { where: { ...RULE.where, partner: "DNK" } }],
    ["is about another product", { where: { ...RULE.where, product: "SERVICES" } }],
  ])("has no threshold from a rule that %s", async (_, other) => {
    const rows = both("NOR SWE", 2020, 100, 50);
    const model = await tradeTurnover(exampleSnapshot(rows, [{ ...RULE, ...other }]), "en");
    expect(model.thresholds).toEqual([]);
  });

  it("has room for a threshold that no value reaches: 150 of 500", async () => {
    const model = await tradeTurnover(
      exampleSnapshot(both("NOR SWE", 2020, 100, 50), [RULE]),
      "en",
    );
    expect(model.y.domain[1]).toBeGreaterThanOrEqual(500);
  });

  it("speaks of the line that reaches furthest, though another is preferred: 250 / 100", async () => {
    const rows = [
      ...both("NOR SWE", 2010, 10, 0),
      ...both("NOR SWE", 2018, 90, 0),
      ...both("NOR SWE", 2013, 100, 0, "tally"),
      ...both("NOR SWE", 2021, 250, 0, "tally"),
    ];
    const model = await tradeTurnover(exampleSnapshot(rows), "en");
    expect(model.title).toBe("As Norway declares it, trade has more than doubled since 2013");
  });

  it("says in words what each series ends with, and which years are missing", async () => {
    const { summary } = await tradeTurnover(snapshot, "en");
    expect(summary).toBe(
      "Norway declares, 2013: $100\u00a0million; 2015: $150.5\u00a0million. No figure for 2014. " +
        "Norway, stated, 2 values, 2016: about $990\u00a0million, stated; 2017: $1.2\u00a0billion, stated, low reliability. " +
        "Sweden declares, 2013: $110\u00a0million; 2021: $400\u00a0million. No figure for 2014–2020.",
    );
  });

  it("names the sources that it uses in order of preference, and where its rows are", async () => {
    const model = await tradeTurnover(snapshot, "en");
    expect(model.sources.map((s) => s.source)).toEqual(["counts", "counts-on", "speech", "paper"]);
    expect(model.rowsPath).toBe(
      "/api/trade.csv?reporter=NOR&reporter=SWE&partner=NOR&partner=SWE&product=TOTAL",
    );
  });

  it.each([
    [
      "65 / 100: −35 %",
      [100, 65],
      "As Norway declares it, trade has fallen by 35\u00a0% since 2013",
    ],
    [
      "150 / 100: +50 %",
      [100, 150],
      "As Norway declares it, trade has grown by 50\u00a0% since 2013",
    ],
    ["105 / 100", [100, 105], "As Norway declares it, trade has changed little since 2013"],
    [
      "1250 / 100: more than 12 times",
      [100, 1250],
      "As Norway declares it, trade has grown more than 12-fold since 2013",
    ],
  ])("%s", async (_, [base = 0, last = 0], title) => {
    const rows = [...both("NOR SWE", 2013, base, 0), ...both("NOR SWE", 2021, last, 0)];
    expect((await tradeTurnover(exampleSnapshot(rows), "en")).title).toBe(title);
  });

  it("finds nothing where the data allow nothing to be said", async () => {
    const model = await tradeTurnover(exampleSnapshot(both("NOR SWE", 2021, 1, 2)), "en");
    expect(model.title).toBe("Trade in goods, as each side declares it");
    expect(model.subtitle).toBe(
      "Trade in goods, turnover as each side declares it, million US dollars",
    );
  });

  it("draws a source that carries on no other as a dashed line of its own, by its publisher", async () => {
    const rows = [...both("NOR SWE", 2019, 1, 2), ...both("NOR SWE", 2020, 3, 4, "tally")];
    const model = await tradeTurnover(exampleSnapshot(rows), "en");
    expect(facesOf(model)).toEqual([
      ["NOR", "line", "home", "solid", 1],
      ["NOR-tally", "line", "home", "dashed", 1],
    ]);
    expect(model.series[1]?.label).toBe("Norway declares (Tally House)");
  });
});

describe("trade-flows", () => {
  const snapshot = exampleSnapshot([
    ...both("NOR SWE", 2020, 60, 40),
    ...both("SWE NOR", 2019, 30, 80),
    ...both("SWE NOR", 2020, 90, 80),
    ...both("SWE NOR", 2021, 150, 120),
    row("SWE NOR", "X", 2021, 160, "speech", { precision: "rounded" }),
  ]);

  it("takes the one reporter that reaches furthest; each flow in the colour of its seller", async () => {
    const model = await tradeFlows(snapshot, "en");
    expect(model.selection).toEqual({ reporter: "SWE", partner: "NOR", product: "TOTAL" });
    expect(facesOf(model)).toEqual([
      ["export", "line", "partner", "solid", 3],
      ["export-stated", "marks", "partner", "solid", 1],
      ["import", "line", "home", "solid", 3],
      ["balance", "bars", "neutral", "solid", 3],
    ]);
    expect(model.series.map((s) => s.label)).toEqual([
      "Exports: Sweden → Norway",
      "Exports: Sweden → Norway, stated",
      "Imports: Norway → Sweden",
      "Balance (exports − imports)",
    ]);
  });

  it("balance: 30 − 80 = −50, 90 − 80 = 10, 150 − 120 = 30; a surplus since 2020", async () => {
    const model = await tradeFlows(snapshot, "en");
    expect(pointsOf(model, "balance")).toEqual([
      ["2019", -50, "−$50\u00a0million"],
      ["2020", 10, "$10\u00a0million"],
      ["2021", 30, "$30\u00a0million"],
    ]);
    expect(model.title).toBe(
      "As Sweden declares it, it has sold Norway more than it bought every year since 2020",
    );
    expect(model.y.domain[0]).toBeLessThanOrEqual(-50);
    expect(model.x.domain).toEqual([2018.5, 2021.5]);
  });

  it.each([
    [
      "one year of surplus",
      both("NOR SWE", 2021, 9, 4),
      "As Norway declares it, it sold Sweden more than it bought in 2021",
    ],
    [
      "one year of deficit",
      both("NOR SWE", 2021, 4, 9),
      "As Norway declares it, it bought more from Sweden than it sold in 2021",
    ],
    [
      "two years of deficit",
      [...both("NOR SWE", 2020, 4, 9), ...both("NOR SWE", 2021, 4, 9)],
      "As Norway declares it, it has bought more from Sweden than it sold every year since 2020",
    ],
    [
      "no import: no balance",
      [row("NOR SWE", "X", 2021, 4)],
      "Exports, imports and their balance, as Norway declares them",
    ],
  ])("%s", async (_, rows, title) => {
    expect((await tradeFlows(exampleSnapshot(rows), "en")).title).toBe(title);
  });

  it("takes home where both reach as far", async () => {
    const rows = [...both("NOR SWE", 2021, 1, 2), ...both("SWE NOR", 2021, 1, 2)];
    const model = await tradeFlows(exampleSnapshot(rows), "en");
    expect(model.selection.reporter).toBe("NOR");
    expect(model.rowsPath).toBe("/api/trade.csv?reporter=NOR&partner=SWE&product=TOTAL");
  });
});
