import { describe, expect, it } from "vitest";
import { both, exampleSnapshot, row } from "./example";
import { partnerShare } from "./partner-share";
import { DEFAULT_SELECTION, type Selection } from "./selection";

const model = (rows: readonly string[], selection: Partial<Selection> = {}) =>
  partnerShare(exampleSnapshot(rows), "en", { ...DEFAULT_SELECTION, ...selection });

async function seriesOf(rows: readonly string[], selection: Partial<Selection> = {}) {
  const { series } = await model(rows, selection);
  return series.map(({ id, role, points }) => [id, role, points.map((p) => [p.period, p.value])]);
}

const ROWS = [
  ...both("NOR SWE", 2019, 20, 5),
  ...both("NOR WLD", 2019, 300, 200),
  ...both("NOR SWE", 2020, 30, 20),
  ...both("NOR WLD", 2020, 250, 150),
  ...both("SWE NOR", 2020, 18, 32),
  ...both("SWE WLD", 2020, 4000, 6000),
];

describe("partner-share", () => {
  it("of home's trade: (20 + 5) / 500 = 5 %, (30 + 20) / 400 = 12.5 %", async () => {
    expect(await seriesOf(ROWS)).toEqual([
      [
        "SWE",
        "partner",
        [
          ["2019", 5],
          ["2020", 12.5],
        ],
      ],
    ]);
    const { measure, rowsPath, selection, query } = await model(ROWS);
    expect([measure, query]).toEqual(["percent", ""]);
    expect(selection).toEqual({ reporter: "NOR", partner: "SWE", product: "TOTAL" });
    expect(rowsPath).toBe("/api/trade.csv?reporter=NOR&partner=SWE&partner=WLD&product=TOTAL");
  });

  it("the other direction where that reporter is named: (18 + 32) / 10000 = 0.5 %", async () => {
    const named = { reporter: "SWE" };
    expect(await seriesOf(ROWS, named)).toEqual([["NOR", "home", [["2020", 0.5]]]]);
    expect((await model(ROWS, named)).query).toBe("reporter=SWE");
  });

  it("of the other side where only that has the world", async () => {
    const rows = ROWS.filter((line) => !line.startsWith("NOR,WLD"));
    expect((await model(rows)).selection.reporter).toBe("SWE");
  });

  it.each<[string, readonly string[]]>([
    [
      "the world is of another source",
      [...both("NOR SWE", 2021, 1, 1), ...both("NOR WLD", 2021, 9, 9, "tally")],
    ],
    ["the world lacks a flow", [...both("NOR SWE", 2021, 1, 1), row("NOR WLD", "X", 2021, 9)]],
    ["the partner lacks a flow", [row("NOR SWE", "X", 2021, 1), ...both("NOR WLD", 2021, 9, 9)]],
    ["the world is nil", [...both("NOR SWE", 2021, 1, 1), ...both("NOR WLD", 2021, 0, 0)]],
  ])("none where %s", async (_, rows) => {
    const more = [...both("NOR SWE", 2022, 1, 1), ...both("NOR WLD", 2022, 10, 10)];
    const [[, , points] = []] = await seriesOf([...ROWS, ...rows, ...more]);
    expect(points?.slice(-2)).toEqual([
      ["2021", null],
      ["2022", 10],
    ]);
  });

  it("is always a share, on either axis", async () => {
    const { query, measure, y } = await model(ROWS, { show: "change", axis: "log" });
    expect([query, measure, y.scale]).toEqual(["axis=log", "percent", "log"]);
  });
});

describe("partner-share: its title", () => {
  it.each<[string, readonly string[], string]>([
    [
      "two years",
      ROWS,
      "As Norway declares it, Sweden accounted for 12.5\u00a0% of its trade in goods in 2020, after 5.0\u00a0% in 2019",
    ],
    [
      "one year",
      ROWS.filter((line) => !line.includes("2019")),
      "As Norway declares it, Sweden accounted for 12.5\u00a0% of its trade in goods in 2020",
    ],
    [
      "none",
      both("NOR SWE", 2020, 1, 1),
      "Share of Sweden in the trade in goods of Norway, as Norway declares it",
    ],
  ])("%s", async (_, rows, title) => {
    expect((await model(rows)).title).toBe(title);
  });
});
