import { describe, expect, it } from "vitest";
import { parsePeriod } from "@/lib/stats/period";
import { both, exampleSnapshot, row } from "./example";
import { DEFAULT_SELECTION, type Selection } from "./selection";
import { tradeGrowth } from "./trade-growth";

const model = (rows: readonly string[], selection: Partial<Selection> = {}) =>
  tradeGrowth(exampleSnapshot(rows), "en", { ...DEFAULT_SELECTION, ...selection });

async function pointsOf(rows: readonly string[], selection: Partial<Selection> = {}) {
  const { series } = await model(rows, selection);
  return series.map(({ id, mark, points }) => [id, mark, points.map((p) => [p.period, p.value])]);
}

const ROWS = [
  ...both("NOR SWE", 2017, 4, 6),
  ...both("NOR SWE", 2018, 5, 7),
  ...both("NOR SWE", 2019, 2, 7),
];

describe("trade-growth: its bars", () => {
  it("12 / 10 − 1 = 20 %, 9 / 12 − 1 = −25 %; the first year has none before it", async () => {
    expect(await pointsOf(ROWS)).toEqual([
      [
        "growth",
        "bars",
        [
          ["2018", 20],
          ["2019", -25],
        ],
      ],
    ]);
    const { measure, series, x } = await model(ROWS);
    expect(measure).toBe("percent");
    expect(series[0]?.points.map(({ text }) => text)).toEqual([
      "+20.0\u00a0%",
      "\u221225.0\u00a0%",
    ]);
    expect(x.domain).toEqual([2017.5, 2019.5]);
  });

  it("none beside a gap: 2020 is missing, so 2020 and 2021 have none, and 2022 is 30 / 20 − 1 = 50 %", async () => {
    const rows = [...ROWS, ...both("NOR SWE", 2021, 10, 10), ...both("NOR SWE", 2022, 15, 15)];
    const [[, , points] = []] = await pointsOf(rows);
    expect(points?.slice(-3)).toEqual([
      ["2020", null],
      ["2021", null],
      ["2022", 50],
    ]);
  });

  it("none over zero, and a note that says so", async () => {
    const rows = [
      ...both("NOR SWE", 2018, 0, 0),
      ...both("NOR SWE", 2019, 1, 1),
      ...both("NOR SWE", 2020, 3, 3),
    ];
    expect(await pointsOf(rows)).toEqual([
      [
        "growth",
        "bars",
        [
          ["2019", null],
          ["2020", 200],
        ],
      ],
    ]);
    expect((await model(rows)).notes).toEqual([
      "Change on the year before: no change is given for 2019, as the value of the year before is zero.",
    ]);
  });

  it("none from one source to another that does not carry it on: 2020 begins another line, 75 / 60 − 1 = 25 %", async () => {
    const rows = [
      ...ROWS,
      ...both("NOR SWE", 2020, 30, 30, "tally"),
      ...both("NOR SWE", 2021, 30, 45, "tally"),
    ];
    expect(await pointsOf(rows)).toEqual([
      [
        "growth",
        "bars",
        [
          ["2018", 20],
          ["2019", -25],
        ],
      ],
      ["growth-tally", "line", [["2021", 25]]],
    ]);
  });

  it("to a source that carries the other on there is one: 12 / 9 − 1 = 33.3 %, with both as sources", async () => {
    const { series } = await model([...ROWS, ...both("NOR SWE", 2020, 6, 6, "counts-on")]);
    expect(series).toHaveLength(1);
    const last = series[0]?.points.at(-1);
    expect(last?.value).toBeCloseTo(100 / 3, 9);
    expect(last?.source).toEqual(["counts-on", "counts"]);
  });

  it("of statements none", async () => {
    const rows = [
      ...ROWS,
      row("NOR SWE", "T", 2020, 18, "speech"),
      row("NOR SWE", "T", 2021, 27, "speech"),
    ];
    expect(await pointsOf(rows)).toHaveLength(1);
    expect((await model(rows)).method.join(" ")).toContain("What was only stated is not compared");
  });

  it("of one reporter: the one that reaches further, or the one that is named", async () => {
    const rows = [...ROWS, ...both("SWE NOR", 2019, 1, 1), ...both("SWE NOR", 2020, 1, 3)];
    expect(await pointsOf(rows)).toEqual([["growth", "bars", [["2020", 100]]]]);
    const home = await model(rows, { reporter: "NOR" });
    expect([home.selection, home.query]).toEqual([
      { reporter: "NOR", partner: "SWE", product: "TOTAL" },
      "reporter=NOR",
    ]);
  });

  it("is always growth, whatever is asked", async () => {
    const { query, measure, selection } = await model(ROWS, {
      show: "index",
      base: 2018,
      axis: "log",
    });
    expect([query, measure, selection.show]).toEqual(["", "percent", undefined]);
  });
});

describe("trade-growth: its title", () => {
  it.each<[string, readonly string[], Partial<Selection>, string]>([
    [
      "−25 %",
      ROWS,
      {},
      "As Norway declares it, trade in goods with Sweden shrank by 25.0\u00a0% in 2019",
    ],
    [
      "as far as it is shown: 20 %, from 11 / 11 to 13 / 9",
      ROWS,
      { to: parsePeriod("2018") },
      "As Norway declares it, the change of trade in goods with Sweden in 2018 was +20.0\u00a0%",
    ],
    [
      "120 / 100 − 1 = 20 %, from 119 / 101 to 121 / 99",
      [...both("NOR SWE", 2018, 50, 50), ...both("NOR SWE", 2019, 60, 60)],
      {},
      "As Norway declares it, trade in goods with Sweden grew by 20.0\u00a0% in 2019",
    ],
    [
      "one year",
      both("NOR SWE", 2018, 5, 5),
      {},
      "Growth of trade in goods with Sweden, as Norway declares it",
    ],
  ])("%s", async (_, rows, selection, title) => {
    expect((await model(rows, selection)).title).toBe(title);
  });
});
