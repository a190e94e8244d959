import { describe, expect, it } from "vitest";
import { parsePeriod } from "@/lib/stats/period";
import { both, exampleSnapshot, row } from "./example";
import { DEFAULT_SELECTION, type Selection } from "./selection";
import { tradeBalance } from "./trade-balance";

const model = (rows: readonly string[], selection: Partial<Selection> = {}) =>
  tradeBalance(exampleSnapshot(rows), "en", { ...DEFAULT_SELECTION, ...selection });

async function seriesOf(rows: readonly string[], selection: Partial<Selection> = {}) {
  const { series } = await model(rows, selection);
  return series.map(({ id, mark, points }) => [id, mark, points.map((p) => [p.period, p.value])]);
}

const YEARS = [
  ...both("NOR SWE", 2018, 5, 8),
  ...both("NOR SWE", 2019, 9, 7),
  ...both("NOR SWE", 2020, 12.5, 4),
];

describe("trade-balance: its bars", () => {
  it("5 − 8 = −3, 9 − 7 = 2, 12.5 − 4 = 8.5, on zero", async () => {
    expect(await seriesOf(YEARS)).toEqual([
      [
        "balance",
        "bars",
        [
          ["2018", -3],
          ["2019", 2],
          ["2020", 8.5],
        ],
      ],
    ]);
    const { y, measure, subtitle } = await model(YEARS);
    expect([y.domain[0] <= -3, y.domain[1] >= 8.5, measure]).toEqual([true, true, "usd_million"]);
    expect(subtitle).toBe(
      "Trade in goods, exports less imports as Norway declares them, million US dollars",
    );
  });

  it("a year with one flow only has none, nor has one with turnover only", async () => {
    const rows = [...YEARS, row("NOR SWE", "X", 2021, 5), row("NOR SWE", "T", 2022, 9)];
    const [[, , points] = []] = await seriesOf([...rows, ...both("NOR SWE", 2023, 2, 1)]);
    expect(points?.slice(-3)).toEqual([
      ["2021", null],
      ["2022", null],
      ["2023", 1],
    ]);
  });

  it("flows of two sources are not taken from each other; a further source has a line of its own", async () => {
    const rows = [
      row("NOR SWE", "X", 2020, 9, "counts"),
      row("NOR SWE", "M", 2020, 5, "tally"),
      ...both("NOR SWE", 2021, 9, 5, "counts"),
      ...both("NOR SWE", 2021, 8, 5, "tally"),
    ];
    expect(await seriesOf(rows)).toEqual([
      [
        "balance",
        "bars",
        [
          ["2020", null],
          ["2021", 4],
        ],
      ],
      [
        "balance-tally",
        "line",
        [
          ["2020", null],
          ["2021", 3],
        ],
      ],
    ]);
  });

  it("of statements there is one where one source states both flows: 7 − 9 = −2", async () => {
    const stated = [
      ...both("NOR SWE", 2021, 7, 9, "speech"),
      row("NOR SWE", "X", 2022, 7, "speech"),
      row("NOR SWE", "M", 2022, 9, "paper"),
    ];
    expect((await seriesOf([...YEARS, ...stated])).at(-1)).toEqual([
      "balance-stated",
      "marks",
      [["2021", -2]],
    ]);
  });
});

describe("trade-balance: who reports", () => {
  const rows = [...YEARS, ...both("SWE NOR", 2020, 4, 12), ...both("SWE NOR", 2021, 4, 12)];

  it("the one that reaches further, or the one that is named, never both", async () => {
    const other = await model(rows);
    expect(other.selection).toMatchObject({ reporter: "SWE", partner: "NOR" });
    expect(other.series.map(({ role }) => role)).toEqual(["partner"]);
    expect(await seriesOf(rows)).toEqual([
      [
        "balance",
        "bars",
        [
          ["2020", -8],
          ["2021", -8],
        ],
      ],
    ]);
    const home = await model(rows, { reporter: "NOR" });
    expect([home.selection.reporter, home.query]).toEqual(["NOR", "reporter=NOR"]);
    expect(home.rowsPath).toBe("/api/trade.csv?reporter=NOR&partner=SWE&product=TOTAL");
  });

  it("takes neither another axis nor another show", async () => {
    expect((await model(rows, { axis: "log", show: "share" })).query).toBe("");
  });
});

describe("trade-balance: its title", () => {
  const to = parsePeriod("2019");

  it.each<[string, readonly string[], Partial<Selection>, string]>([
    [
      "two years of one sign: 2 and 8.5",
      YEARS,
      {},
      "As Norway declares it, it has had a surplus in trade with Sweden every year since 2019, of $8.5\u00a0million in 2020",
    ],
    [
      "one year, and later ones that are not shown: 2",
      YEARS,
      { to },
      "As Norway declares it, it had a surplus of $2\u00a0million in trade with Sweden in 2019",
    ],
    [
      "a deficit of 3, then of 4",
      [...both("NOR SWE", 2018, 5, 8), ...both("NOR SWE", 2019, 3, 7)],
      {},
      "As Norway declares it, it has had a deficit in trade with Sweden every year since 2018, of $4\u00a0million in 2019",
    ],
    [
      "the same of years that have passed",
      [
        ...both("NOR SWE", 2018, 5, 8),
        ...both("NOR SWE", 2019, 3, 7),
        ...both("NOR SWE", 2020, 9, 7),
      ],
      { to },
      "As Norway declares it, it had a deficit in trade with Sweden every year from 2018 to 2019, of $4\u00a0million in the last",
    ],
    [
      "neither for certain: 5 − 5",
      both("NOR SWE", 2018, 5, 5),
      {},
      "Balance of trade in goods with Sweden, as Norway declares it",
    ],
    [
      "nothing",
      [row("NOR DNK", "X", 2018, 5)],
      {},
      "Balance of trade in goods with Sweden, as Norway declares it",
    ],
  ])("%s", async (_, rows, selection, title) => {
    expect((await model(rows, selection)).title).toBe(title);
  });
});
