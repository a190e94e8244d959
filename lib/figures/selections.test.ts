import { describe, expect, it } from "vitest";
import { evaluateKpi } from "@/lib/kpis/evaluate";
import { parsePeriod } from "@/lib/stats/period";
import { tradeControls } from "./controls";
import { both, exampleSnapshot, row } from "./example";
import type { FigureModel } from "./model";
import { DEFAULT_SELECTION, fitting, type Selection } from "./selection";
import { tradeFlows } from "./trade-flows";
import { tradeTurnover } from "./trade-turnover";

const year = (text: string | number) => parsePeriod(String(text));

/** Norway: 100, 150, –, 0, 120; from 2021 on another source carries on. Sweden: 90 in 2019. The world: 1000. */
const ROWS = [
  ...both("NOR SWE", 2017, 60, 40),
  ...both("NOR SWE", 2018, 90, 60),
  ...both("NOR SWE", 2020, 0, 0),
  ...both("NOR SWE", 2021, 70, 50, "counts-on"),
  ...both("NOR SWE", 2022, 84, 48, "counts-on"),
  ...[2017, 2018, 2020].flatMap((y) => both("NOR WLD", y, 600, 400)),
  ...both("NOR WLD", 2022, 600, 400, "counts-on"),
  ...both("SWE NOR", 2018, 50, 40),
  ...both("SWE NOR", 2019, 60, 75),
  row("NOR SWE", "T", 2019, 130, "speech", { precision: "about" }),
];

const RULE = {
  id: "over-100",
  title: { en: "Trade above 100 million" },
  dataset: "trade",
  where: { reporter: "$home", partner: "$partner", product: "TOTAL" },
  measure: "turnover",
  test: { at_least: 100 },
  overview: "headline",
};

const SNAPSHOT = exampleSnapshot(ROWS, [RULE]);

type Build = typeof tradeTurnover;
const shown = (build: Build, chosen: Partial<Selection>, snapshot = SNAPSHOT) =>
  build(snapshot, "en", { ...DEFAULT_SELECTION, ...chosen });

const turnover = (chosen: Partial<Selection>) => shown(tradeTurnover, chosen);
const flows = (chosen: Partial<Selection>) => shown(tradeFlows, chosen);

const pointsOf = (model: FigureModel, id: string) =>
  model.series
    .find((s) => s.id === id)
    ?.points.map((p) => [p.period, p.value === null ? null : Number(p.value.toFixed(2)), p.text]);

const idsOf = (model: FigureModel) => model.series.map((s) => s.id);

describe("the range", () => {
  it("keeps the years that lie wholly inside, and still says what there is", async () => {
    const model = await turnover({ from: year("2017-02"), to: year(2019) });
    expect(pointsOf(model, "NOR")).toEqual([
      ["2018", 150, "$150\u00a0million"],
      ["2019", null, "no figure"],
    ]);
    expect(pointsOf(model, "NOR-stated")?.map(([period]) => period)).toEqual(["2019"]);
    expect(model.x.domain).toEqual([2018, 2019]);
    expect(model.available).toEqual([2017, 2022]);
    expect(model).toMatchObject({ query: "from=2017-02&to=2019", selection: { to: "2019" } });
  });

  it("with nothing inside is a figure without series", async () => {
    for (const model of [await turnover({ to: year(1950) }), await flows({ to: year(1950) })]) {
      expect(model.series).toEqual([]);
      expect(model.available).toEqual([2017, 2022]);
      expect(model.summary).toBe("There are no figures to show.");
      expect(model.sources).toEqual([]);
    }
  });

  it("that leaves out a line does not rename another", async () => {
    const rows = [...both("NOR SWE", 2010, 1, 2), ...both("NOR SWE", 2020, 3, 4, "tally")];
    const model = await shown(tradeTurnover, { from: year(2015) }, exampleSnapshot(rows));
    expect(model.series.map((s) => [s.id, s.dash, s.label])).toEqual([
      ["NOR-tally", "dashed", "Norway declares (Tally House)"],
    ]);
  });

  it("what it ends before is told as past: 250 / 100 from 2000 to 2008", async () => {
    const rows = [
      ...both("NOR SWE", 2000, 60, 40),
      ...both("NOR SWE", 2008, 150, 100),
      ...both("NOR SWE", 2009, 1, 2),
    ];
    const past = { to: year(2008) };
    const snapshot = exampleSnapshot(rows);
    expect((await shown(tradeTurnover, past, snapshot)).title).toBe(
      "As Norway declares it, trade more than doubled from 2000 to 2008",
    );
    expect((await shown(tradeFlows, past, snapshot)).title).toBe(
      "As Norway declares it, it sold Sweden more than it bought in 2008",
    );
  });
});

describe("the reporter", () => {
  it("turnover: of one side alone", async () => {
    const model = await turnover({ reporter: "SWE" });
    expect(idsOf(model)).toEqual(["SWE"]);
    expect(model.title).toBe("Trade in goods with Norway, as Sweden declares it");
    expect(model.subtitle).toMatch(/^Trade in goods, turnover as Sweden declares it, /);
    expect(model.selection).toEqual({ reporter: "SWE", product: "TOTAL" });
    expect(model).toMatchObject({ query: "reporter=SWE", available: [2018, 2019], rowsCount: 4 });
    expect(model.rowsPath).toBe("/api/trade.csv?reporter=SWE&partner=NOR&product=TOTAL");
  });

  it("flows: of the one chosen, though the other reaches further: 60 − 75 = −15", async () => {
    const model = await flows({ reporter: "SWE" });
    expect(pointsOf(model, "balance")?.at(-1)).toEqual(["2019", -15, "−$15\u00a0million"]);
    expect(model.selection).toEqual({ reporter: "SWE", partner: "NOR", product: "TOTAL" });
  });
});

describe("shares", () => {
  it("turnover over that with the world, same source and year: 100, 150 and 132 of 1000; none in 2021", async () => {
    const model = await turnover({ show: "share" });
    expect(pointsOf(model, "NOR")).toEqual([
      ["2017", 10, "10.0\u00a0%"],
      ["2018", 15, "15.0\u00a0%"],
      ["2019", null, "no figure"],
      ["2020", 0, "0.0\u00a0%"],
      ["2021", null, "no figure"],
      ["2022", 13.2, "13.2\u00a0%"],
    ]);
    expect(idsOf(model)).toEqual(["NOR"]);
    expect(model).toMatchObject({ measure: "percent", unit: "percent", thresholds: [] });
    expect(model.y.label).toBe("percent");
    expect(model.title).toBe(
      "As Norway declares it, trade with Sweden was 13.2\u00a0% of its trade with the world in 2022, after 10.0\u00a0% in 2017",
    );
    expect(model.subtitle).toBe(
      "Trade in goods, turnover as each side declares it, as percent of the same with the whole world",
    );
    expect(model.notes).toEqual([
      "What was only stated is shown with values, not here.",
      "Thresholds are for values; none is drawn here.",
    ]);
  });

  it("carries the interval: 99 / 1001 to 101 / 999", async () => {
    const [first] = (await turnover({ show: "share" })).series[0]?.points ?? [];
    expect(first?.lower).toBeCloseTo(9900 / 1001, 9);
    expect(first?.upper).toBeCloseTo(10100 / 999, 9);
  });

  it("each flow over the same flow: exports 84 / 600 = 14 %, imports 48 / 400 = 12 %", async () => {
    const model = await flows({ show: "share", from: year(2022) });
    expect(pointsOf(model, "export")).toEqual([["2022", 14, "14.0\u00a0%"]]);
    expect(pointsOf(model, "import")).toEqual([["2022", 12, "12.0\u00a0%"]]);
    expect(model.title).toBe(
      "As Norway declares it, Sweden took 14.0\u00a0% of its exports in 2022",
    );
    expect(model.notes).toContain("The balance is shown with values, not here.");
  });

  it("count the rows of the world among those behind them: 11 + 8", async () => {
    const model = await flows({ show: "share" });
    expect(model.rowsPath).toBe(
      "/api/trade.csv?reporter=NOR&partner=SWE&partner=WLD&product=TOTAL",
    );
    expect(model.rowsCount).toBe(19);
  });
});

describe("an index", () => {
  it("100 in the first year of the leading line: 150 / 100, 0 / 100, 120 / 100, 132 / 100", async () => {
    const model = await turnover({ show: "index" });
    expect(pointsOf(model, "NOR")).toEqual([
      ["2017", 100, "100.0"],
      ["2018", 150, "150.0"],
      ["2019", null, "no figure"],
      ["2020", 0, "0.0"],
      ["2021", 120, "120.0"],
      ["2022", 132, "132.0"],
    ]);
    expect(model.title).toBe(
      "As Norway declares it, trade with Sweden stood at 132.0 in 2022 (2017 = 100)",
    );
    expect(model).toMatchObject({
      measure: "index",
      unit: "index, 2017 = 100",
      query: "show=index",
    });
    expect(model.selection.base).toBe("2017");
  });

  it("a line without a value in the base year is left out, and named", async () => {
    const model = await turnover({ show: "index" });
    expect(idsOf(model)).toEqual(["NOR"]);
    expect(model.notes[0]).toBe(
      "Sweden declares: left out, as there is no value above zero in 2017.",
    );
  });

  it("a base may lie outside of the years shown: 132 / 150 = 88, 135 / 90 = 150", async () => {
    const model = await turnover({ show: "index", base: 2018, from: year(2019) });
    expect(pointsOf(model, "NOR")?.at(-1)).toEqual(["2022", 88, "88.0"]);
    expect(pointsOf(model, "SWE")).toEqual([["2019", 150, "150.0"]]);
    expect(model.query).toBe("from=2019&show=index&base=2018");
  });

  it("the first year in range, not zero: 132 / 120 = 110", async () => {
    const model = await turnover({ show: "index", from: year(2020) });
    expect(model.selection.base).toBe("2021");
    expect(pointsOf(model, "NOR")?.at(-1)).toEqual(["2022", 110, "110.0"]);
  });

  it("a base in which nothing has a value leaves nothing, and says so", async () => {
    const model = await turnover({ show: "index", base: 2016 });
    expect(model.series).toEqual([]);
    expect(model.notes[0]).toBe(
      "Norway declares and Sweden declares: left out, as there is no value above zero in 2016.",
    );
  });
});

describe("a change on the year before", () => {
  it("150 / 100 − 1 = +50 %, 132 / 120 − 1 = +10 %; none over a gap or over zero", async () => {
    const model = await turnover({ show: "change" });
    expect(pointsOf(model, "NOR")).toEqual([
      ["2018", 50, "+50.0\u00a0%"],
      ["2019", null, "no figure"],
      ["2020", null, "no figure"],
      ["2021", null, "cannot exist"],
      ["2022", 10, "+10.0\u00a0%"],
    ]);
    expect(model.notes).toContain(
      "Norway declares: no change is given for 2021, as the value of the year before is zero.",
    );
    expect(model.title).toBe(
      "As Norway declares it, trade with Sweden rose by 10.0\u00a0% in 2022",
    );
    expect(model.available).toEqual([2018, 2022]);
  });

  it("the year before may lie outside of the years shown: 84 / 70 and 48 / 50", async () => {
    const model = await flows({ show: "change", from: year(2022) });
    expect(pointsOf(model, "export")).toEqual([["2022", 20, "+20.0\u00a0%"]]);
    expect(pointsOf(model, "import")).toEqual([["2022", -4, "−4.0\u00a0%"]]);
    expect(model.title).toBe(
      "As Norway declares it, its exports to Sweden rose by 20.0\u00a0% in 2022",
    );
  });

  it("goes on where another source carries on the line, as growth does: 120 / 100 = +20 %", async () => {
    const rows = [
      ...both("NOR SWE", 2020, 60, 40),
      ...both("NOR SWE", 2021, 70, 50, "counts-on"),
      ...both("NOR SWE", 2021, 1, 2, "speech"),
    ];
    const snapshot = exampleSnapshot(rows, [RULE]);
    const model = await shown(tradeTurnover, { show: "change" }, snapshot);
    expect(pointsOf(model, "NOR")).toEqual([["2021", 20, "+20.0\u00a0%"]]);
    const { test: _, ...plain } = RULE;
    const growth = await evaluateKpi(snapshot, { ...plain, measure: "growth", overview: "strip" });
    expect(growth.value).toBeCloseTo(20, 9);
  });

  it("over zero: 2021 over 2020, of one source", async () => {
    const rows = [
      ...both("NOR SWE", 2019, 5, 5),
      ...both("NOR SWE", 2020, 0, 0),
      ...both("NOR SWE", 2021, 1, 2),
    ];
    const model = await shown(tradeTurnover, { show: "change" }, exampleSnapshot(rows));
    expect(pointsOf(model, "NOR")).toEqual([
      ["2020", -100, "−100.0\u00a0%"],
      ["2021", null, "cannot exist"],
    ]);
    expect(model.notes).toEqual([
      "Norway declares: no change is given for 2021, as the value of the year before is zero.",
    ]);
  });

  it.each([
    [[100, 90], "fell by 10.0\u00a0% in 2021"],
    [[1000, 1000], "the change of trade with Sweden in 2021 was 0.0\u00a0%"],
  ])("%j: %s", async ([before = 0, now = 0], told) => {
    const rows = [...both("NOR SWE", 2020, before, 0), ...both("NOR SWE", 2021, now, 0)];
    const { title } = await shown(tradeTurnover, { show: "change" }, exampleSnapshot(rows));
    expect(title.endsWith(told)).toBe(true);
  });

  it("has a linear axis whatever is asked for, and says why", async () => {
    const model = await turnover({ show: "change", axis: "log" });
    expect(model).toMatchObject({ y: { scale: "linear" }, query: "show=change" });
    expect(model.notes).toContain("The axis is linear: a change may be below zero.");
  });
});

describe("what the rules say of the same year", () => {
  const where = { reporter: "NOR", partner: "SWE", product: "TOTAL" };
  const rule = (measure: "growth" | "share") => ({
    id: measure,
    title: { en: measure },
    dataset: "trade" as const,
    where,
    measure,
    at: "2022",
  });

  it.each([
    ["change", "growth"],
    ["share", "share"],
  ] as const)("%s is what the measure %s answers, with its interval", async (show, measure) => {
    const model = await turnover({ show, reporter: "NOR" });
    const kpi = await evaluateKpi(SNAPSHOT, rule(measure));
    const { value, lower, upper } = model.series[0]?.points.at(-1) ?? {};
    expect({ value, lower, upper }).toEqual({
      value: kpi.value,
      lower: kpi.lower,
      upper: kpi.upper,
    });
  });
});

describe("the logarithmic axis", () => {
  it("has no place for zero: a gap, and its year is named", async () => {
    const model = await turnover({ axis: "log" });
    expect(model.y).toMatchObject({ scale: "log", domain: [50, 200] });
    expect(pointsOf(model, "NOR")?.[3]).toEqual(["2020", null, "zero or less, not drawn"]);
    expect(model.notes).toEqual([
      "Norway declares: not drawn for 2020, as a logarithmic axis has no place for zero or less.",
    ]);
    expect(model.thresholds).toEqual([{ value: 100, label: "$100\u00a0million" }]);
  });

  it("has no bars, and says so; the title stays", async () => {
    const model = await flows({ axis: "log" });
    expect(idsOf(model)).not.toContain("balance");
    expect(model.notes.at(-1)).toMatch(/^The balance is left out/);
    expect(model.title).toBe((await flows({})).title);
    expect(model.subtitle).toMatch(/exports and imports as Norway/);
    expect(model.x.domain).toEqual([2017, 2022]);
  });
});

describe("too many years", () => {
  const rows = Array.from({ length: 500 }, (_, i) => both("NOR SWE", 1500 + i, 10 + i, 5)).flat();
  const snapshot = exampleSnapshot(rows);

  it("the last 400 of 1500–1999 are drawn, and a note says so", async () => {
    for (const build of [tradeTurnover, tradeFlows]) {
      const model = await shown(build, {}, snapshot);
      expect(model.series[0]?.points).toHaveLength(400);
      expect(model.x.domain.map(Math.round).map(String)).toContain("1600");
      expect(model.notes[0]).toBe(
        "1600–1999 are drawn, of 1500–1999: the chart cannot hold more years. The CSV of the full table has them all.",
      );
      expect(model.rowsCount).toBe(1000);
      expect(model.available).toEqual([1500, 1999]);
    }
  });

  it("an earlier stretch can be asked for: 1500 to 1899 are 400, which is not too many", async () => {
    const model = await shown(tradeTurnover, { to: year(1899) }, snapshot);
    expect(model.series[0]?.points).toHaveLength(400);
    expect(model.notes).toEqual([]);
  });

  it("an index begins with the first year drawn: 1600", async () => {
    expect((await shown(tradeTurnover, { show: "index" }, snapshot)).selection.base).toBe("1600");
  });
});

describe("annotations", () => {
  it("letter where a line goes on with another source, once for all lines that do", async () => {
    const text = "from 2021: Counting Office, New series";
    expect((await turnover({})).annotations).toEqual([
      { letter: "a", series: "NOR", period: "2021", x: 2021, value: 120, text },
    ]);
    expect((await flows({})).annotations.map((a) => [a.letter, a.series, a.text])).toEqual([
      ["a", "export", text],
    ]);
  });

  it("breaks each, another definition where it begins; marks have none", async () => {
    const flow = (y: number, status: string) => row("NOR SWE", "X", y, 5, "counts", { status });
    const rows = [
      flow(2010, "B"),
      flow(2011, "B"),
      flow(2012, "D"),
      flow(2013, "D"),
      flow(2014, "A"),
      row("NOR SWE", "X", 2015, 5, "speech", { status: "B" }),
    ];
    const { annotations } = await shown(tradeFlows, {}, exampleSnapshot(rows));
    expect(annotations.map((a) => `${a.letter} ${a.text}`)).toEqual([
      "a 2010: break in the series",
      "b 2011: break in the series",
      "c 2012: definition differs",
    ]);
  });
});

describe("the method", () => {
  it("tells definition, formula, lines, marks, and what decides nothing", async () => {
    const { method } = await turnover({ show: "index", axis: "log", base: 2018 });
    expect(method[0]).toMatch(/^Turnover is exports plus imports \(X \+ M\) of one reporter/);
    expect(method[1]).toBe(
      "The index is each value over that of 2018, times 100, each line by itself. A line without a value above zero in that year is left out.",
    );
    expect(method.join(" ")).toMatch(/Counting Office, New series, carries on Old series\./);
    expect(method.join(" ")).toMatch(/decides nothing/);
    expect(method.at(-1)).toMatch(/^On the logarithmic axis/);
    expect((await flows({})).method[1]).toMatch(/^The balance is exports minus imports/);
    expect((await flows({ show: "share" })).method[1]).toMatch(/^A share is/);
    expect((await flows({ show: "change" })).method[1]).toMatch(/^The change is/);
  });
});

describe("what does not fit", () => {
  it("is left out of the query: a base of no index, an unknown reporter, partners, events where there are none", () => {
    const controls = tradeControls(SNAPSHOT);
    const chosen = { base: 2018, reporter: "DNK", partners: ["FIN"], events: false };
    expect(fitting({ ...DEFAULT_SELECTION, ...chosen }, controls)).toEqual(DEFAULT_SELECTION);
  });

  it("keeps what does", () => {
    const controls = { ...tradeControls(SNAPSHOT), partners: ["FIN", "DNK"], events: true };
    const chosen: Selection = {
      from: year(2001),
      to: year(2020),
      axis: "log",
      show: "index",
      base: 2018,
      reporter: "SWE",
      partners: ["DNK"],
      events: false,
    };
    expect(fitting(chosen, controls)).toEqual(chosen);
    expect(fitting(chosen, { ...controls, axis: ["linear"], show: ["value"] })).toMatchObject({
      axis: "linear",
      show: "value",
      base: null,
    });
  });
});
