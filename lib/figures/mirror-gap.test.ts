import { describe, expect, it } from "vitest";
import { parsePeriod } from "@/lib/stats/period";
import { snapshotFrom } from "@/lib/store/snapshot-from";
import { folderWith } from "@/lib/store/testing";
import { both, exampleSnapshot, row } from "./example";
import { mirrorGap } from "./mirror-gap";
import { DEFAULT_SELECTION, type Selection } from "./selection";

const model = (rows: readonly string[], selection: Partial<Selection> = {}) =>
  mirrorGap(exampleSnapshot(rows), "en", { ...DEFAULT_SELECTION, ...selection });

async function seriesOf(rows: readonly string[], selection: Partial<Selection> = {}) {
  const { series } = await model(rows, selection);
  return series.map(({ id, role, points }) => [id, role, points.map((p) => [p.period, p.value])]);
}

const ROWS = [
  ...both("NOR SWE", 2019, 10, 24),
  ...both("SWE NOR", 2019, 20, 13),
  ...both("NOR SWE", 2020, 12, 30),
  ...both("SWE NOR", 2020, 35, 12.5),
];

describe("mirror-gap: its lines", () => {
  it("what the buyer declares less what the seller does: 13 − 10 = 3, 12.5 − 12 = 0.5; 24 − 20 = 4, 30 − 35 = −5", async () => {
    expect(await seriesOf(ROWS)).toEqual([
      [
        "NOR",
        "home",
        [
          ["2019", 3],
          ["2020", 0.5],
        ],
      ],
      [
        "SWE",
        "partner",
        [
          ["2019", 4],
          ["2020", -5],
        ],
      ],
    ]);
    const { measure, selection, rowsPath, series } = await model(ROWS);
    expect([measure, selection.reporter]).toEqual(["usd_million", "NOR SWE"]);
    expect(rowsPath).toBe(
      "/api/trade.csv?reporter=NOR&reporter=SWE&partner=SWE&partner=NOR&product=TOTAL",
    );
    expect(series.map(({ label }) => label)).toEqual([
      "Norway → Sweden: imports declared − exports declared",
      "Sweden → Norway: imports declared − exports declared",
    ]);
  });

  it("from end to end of both: 12.5 to 13.5 less 9.5 to 10.5 is 2 to 4, with the cells of both", async () => {
    const [point] = (await model(ROWS)).series[0]?.points ?? [];
    expect(point).toMatchObject({ lower: 2, upper: 4 });
    expect(point?.cells.map(({ line }) => line)).toEqual([5, 2]);
  });

  it("only years that both declare; inside of them a year that one does not is a gap", async () => {
    const rows = [
      ...ROWS,
      row("NOR SWE", "X", 2021, 9),
      ...both("NOR SWE", 2022, 9, 9),
      ...both("SWE NOR", 2022, 9, 9),
      ...both("SWE NOR", 2023, 9, 9),
    ];
    const [[, , home] = []] = await seriesOf(rows);
    expect(home?.slice(2)).toEqual([
      ["2021", null],
      ["2022", 0],
    ]);
  });

  it("a flow whose mirror was suppressed has no gap, for that reason", async () => {
    const rows = [
      ...ROWS,
      row("NOR SWE", "X", 2021, 5),
      row("SWE NOR", "M", 2021, "", "counts", { status: "Q" }),
    ];
    const { series } = await model([
      ...rows,
      ...both("NOR SWE", 2022, 1, 1),
      ...both("SWE NOR", 2022, 1, 1),
    ]);
    expect(series[0]?.points[2]).toMatchObject({
      value: null,
      obs_status: "Q",
      text: "suppressed",
    });
  });

  it("series of one lineage are compared: 9 of the continuation less 8 of what it carries on", async () => {
    const rows = [
      row("NOR SWE", "X", 2020, 8, "counts"),
      row("SWE NOR", "M", 2020, 9, "counts-on"),
      row("SWE NOR", "M", 2020, 99, "tally"),
    ];
    expect(await seriesOf(rows)).toEqual([["NOR", "home", [["2020", 1]]]]);
  });

  it("where the sides have no lineage in common, the preferred of each: 9 − 8 = 1, as estimated as its parts", async () => {
    const rows = [
      row("NOR SWE", "X", 2020, 8, "counts", { status: "E" }),
      row("SWE NOR", "M", 2020, 9, "tally"),
    ];
    const { series } = await model(rows);
    expect(
      series.map(({ points }) => points.map((p) => [p.value, p.obs_status, p.source])),
    ).toEqual([[[1, "E", ["tally", "counts"]]]]);
  });

  it("what was only said is not compared", async () => {
    const rows = [row("NOR SWE", "X", 2020, 8), row("SWE NOR", "M", 2020, 9, "speech")];
    expect(await seriesOf(rows)).toEqual([]);
  });

  it("has no reporter to choose, and no axis", async () => {
    expect((await model(ROWS, { reporter: "SWE", axis: "log", show: "index" })).query).toBe("");
  });
});

describe("mirror-gap: its words", () => {
  it.each<[string, Partial<Selection>, string]>([
    [
      "the wider of the last year: 0.5, or −5 from −6 to −4",
      {},
      "For 2020 Norway declares $5\u00a0million less imports from Sweden than Sweden declares exports to Norway",
    ],
    [
      "of the years that are shown: 3, or 4 from 3 to 5",
      { to: parsePeriod("2019") },
      "For 2019 Norway declares $4\u00a0million more imports from Sweden than Sweden declares exports to Norway",
    ],
    [
      "none of no years",
      { from: parsePeriod("2021") },
      "The same goods, as the buyer and as the seller declare them",
    ],
  ])("%s", async (_, selection, title) => {
    expect((await model(ROWS, selection)).title).toBe(title);
  });

  it("says nothing where the sign is open: 9 ± 0.5 less 9 ± 0.5", async () => {
    const rows = [row("NOR SWE", "X", 2020, 9), row("SWE NOR", "M", 2020, 9)];
    expect((await model(rows)).title).toBe(
      "The same goods, as the buyer and as the seller declare them",
    );
  });

  it("says how either is valued, as far as the sources do", async () => {
    const header =
      "reporter,partner,flow,product,period,value_usd_million,obs_status,precision,source,note";
    const rows = ROWS.map((line) => line.replace("counts", "new-2025"));
    const trade = { "trade.csv": `${[header, ...rows].join("\n")}\n` };
    const { subtitle } = await mirrorGap(snapshotFrom(folderWith(trade)), "en");
    expect(subtitle).toBe(
      "Trade in goods, imports (CIF) as the buyer declares them less exports (FOB) as the seller does, million US dollars",
    );
    expect((await model(ROWS)).subtitle).toBe(
      "Trade in goods, imports as the buyer declares them less exports as the seller does, million US dollars",
    );
  });
});
