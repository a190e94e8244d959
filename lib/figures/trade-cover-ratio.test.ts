import { describe, expect, it } from "vitest";
import { both, exampleSnapshot, row } from "./example";
import { DEFAULT_SELECTION, type Selection } from "./selection";
import { tradeCoverRatio } from "./trade-cover-ratio";

const model = (rows: readonly string[], selection: Partial<Selection> = {}) =>
  tradeCoverRatio(exampleSnapshot(rows), "en", { ...DEFAULT_SELECTION, ...selection });

async function seriesOf(rows: readonly string[], selection: Partial<Selection> = {}) {
  const { series } = await model(rows, selection);
  return series.map(({ id, mark, points }) => [id, mark, points.map((p) => [p.period, p.value])]);
}

const ROWS = [
  ...both("NOR SWE", 2019, 30, 40),
  ...both("NOR SWE", 2020, 42, 40),
  ...both("SWE NOR", 2020, 50, 40),
  ...both("SWE NOR", 2021, 60, 40),
];

describe("trade-cover-ratio", () => {
  it("each reporter by itself: 30 / 40 = 75 %, 42 / 40 = 105 %; 50 / 40 = 125 %, 60 / 40 = 150 %", async () => {
    expect(await seriesOf(ROWS)).toEqual([
      [
        "NOR",
        "line",
        [
          ["2019", 75],
          ["2020", 105],
        ],
      ],
      [
        "SWE",
        "line",
        [
          ["2020", 125],
          ["2021", 150],
        ],
      ],
    ]);
    const { measure, unit, thresholds, selection, series } = await model(ROWS);
    expect([measure, unit, selection.reporter]).toEqual(["percent", "percent", "NOR SWE"]);
    expect(thresholds).toEqual([{ value: 100, label: "exports equal imports" }]);
    expect(series[0]?.points[0]?.text).toBe("75.0\u00a0%");
  });

  it("one reporter where it is named", async () => {
    const { selection, subtitle, query, rowsPath } = await model(ROWS, { reporter: "NOR" });
    expect(await seriesOf(ROWS, { reporter: "NOR" })).toHaveLength(1);
    expect([selection.reporter, query]).toEqual(["NOR", "reporter=NOR"]);
    expect(subtitle).toBe("Trade in goods, exports as percent of imports, as Norway declares them");
    expect(rowsPath).toBe("/api/trade.csv?reporter=NOR&partner=SWE&product=TOTAL");
  });

  it("over nothing there is none, and flows of two sources are not held against each other", async () => {
    const rows = [
      ...ROWS,
      ...both("NOR SWE", 2021, 5, 0),
      row("NOR SWE", "X", 2022, 5, "counts"),
      row("NOR SWE", "M", 2022, 5, "speech"),
      ...both("NOR SWE", 2023, 1, 4),
    ];
    const [[, , points] = []] = await seriesOf(rows);
    expect(points?.slice(2)).toEqual([
      ["2021", null],
      ["2022", null],
      ["2023", 25],
    ]);
  });

  it("of what was stated: 20 / 80 = 25 %, a mark of its own, in percent", async () => {
    const { series } = await model([...ROWS, ...both("NOR SWE", 2022, 20, 80, "speech")]);
    const stated = series.find(({ mark }) => mark === "marks");
    expect(stated?.points.map((p) => [p.period, p.value, p.text])).toEqual([
      ["2022", 25, "25.0\u00a0%, stated"],
    ]);
  });

  it("on a logarithmic axis nil has no place, which a note says", async () => {
    const rows = [...ROWS, ...both("NOR SWE", 2021, 0, 7)];
    const { notes, series, y } = await model(rows, { axis: "log" });
    expect(y.scale).toBe("log");
    expect(series[0]?.points.at(-1)).toMatchObject({ period: "2021", value: null });
    expect(notes).toEqual([
      "Norway declares: not drawn for 2021, as a logarithmic axis has no place for zero or less.",
    ]);
    expect((await model(rows)).notes).toEqual([]);
  });

  it("tells all the years there are, whichever are shown", async () => {
    const { available, series } = await model(ROWS, { from: null, reporter: "SWE" });
    expect([available, series.length]).toEqual([[2020, 2021], 1]);
  });
});

describe("trade-cover-ratio: its title", () => {
  it.each<[string, readonly string[], string]>([
    [
      "of the line that reaches further: 125 %, then 150 %",
      ROWS,
      "As Sweden declares it, its exports to Norway came to 150.0\u00a0% of its imports from there in 2021, after 125.0\u00a0% in 2020",
    ],
    [
      "one year: 75 %",
      both("NOR SWE", 2019, 30, 40),
      "As Norway declares it, its exports to Sweden came to 75.0\u00a0% of its imports from there in 2019",
    ],
    [
      "our reading decides nothing",
      [row("NOR SWE", "X", 2019, 3, "counts", { status: "U" }), row("NOR SWE", "M", 2019, 4)],
      "How far exports cover imports, as each side declares them",
    ],
    [
      "nothing",
      [row("NOR DNK", "X", 2019, 3)],
      "How far exports cover imports, as each side declares them",
    ],
  ])("%s", async (_, rows, title) => {
    expect((await model(rows)).title).toBe(title);
  });

  it("without a value there is no line to hold anything against", async () => {
    expect(await model([row("NOR DNK", "X", 2019, 3)])).toMatchObject({
      series: [],
      thresholds: [],
    });
  });
});
