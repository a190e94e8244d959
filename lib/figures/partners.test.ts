import { describe, expect, it } from "vitest";
import { snapshotFrom } from "@/lib/store/snapshot-from";
import { folderWith } from "@/lib/store/testing";
import { largestPartners, placeOfOther, usualInWorld, worldTradeOf } from "./partners";
import { sidesOf } from "./sides";

const HEADER =
  "reporter,partner,flow,product,period,value_usd_million,obs_status,precision,source,note";
const AREAS =
  "area,kind,name_en\nNOR,country,\nSWE,country,\nDNK,country,\nFIN,country,\nEU27,group,Union\nSUN,former,Soviet Union\nWLD,group,World\n";

const row = (
  pair: string,
  flow: string,
  period: string | number,
  value: string | number,
  more = "A,exact,new-2025",
) => `${pair.replace(" ", ",")},${flow},TOTAL,${period},${value},${more},`;

const both = (pair: string, year: number, X: number, M: number, more?: string) => [
  row(pair, "X", year, X, more),
  row(pair, "M", year, M, more),
];

const folder = (...rows: readonly string[]) =>
  snapshotFrom(
    folderWith({ "areas.csv": AREAS, "trade.csv": `${[HEADER, ...rows].join("\n")}\n` }),
  );

const YEAR_2020 = [
  ...both("NOR WLD", 2020, 500, 400),
  ...both("NOR SWE", 2020, 50, 40),
  ...both("NOR DNK", 2020, 60, 41),
  ...both("NOR FIN", 2020, 30, 20),
  ...both("NOR EU27", 2020, 300, 200),
  ...both("NOR SUN", 2020, 80, 70),
];

const ALL: readonly [number, number] = [0, 9999];

async function home(...rows: readonly string[]) {
  const snapshot = folder(...rows);
  const [side] = sidesOf(snapshot);
  return { snapshot, trade: await worldTradeOf(side, snapshot) };
}

async function placed(rows: readonly string[], years = ALL) {
  const { snapshot, trade } = await home(...rows);
  return placeOfOther(trade, snapshot, years);
}

describe("the place of the other side among the partners", () => {
  it("2020: Denmark 60 + 41 = 101, Sweden 50 + 40 = 90, Finland 30 + 20 = 50: second of three countries", async () => {
    expect(await placed(YEAR_2020)).toEqual({
      year: 2020,
      place: 2,
      above: "DNK",
      below: "FIN",
      of: 3,
      oneFlowMissing: 0,
    });
  });

  it("a missing flow counts as nil: Denmark 60, Sweden 90, and one country lacks a flow", async () => {
    const rows = YEAR_2020.filter((one) => !one.startsWith("NOR,DNK,M"));
    expect(await placed(rows)).toMatchObject({
      place: 1,
      above: null,
      below: "DNK",
      oneFlowMissing: 1,
    });
  });

  it("the latest year that has a row for the world, not the latest there is", async () => {
    const rows = [...YEAR_2020, ...both("NOR SWE", 2021, 900, 900), ...both("NOR DNK", 2021, 1, 1)];
    expect(await placed(rows)).toMatchObject({ year: 2020, place: 2 });
  });

  it("of the years that are shown", async () => {
    const rows = [...YEAR_2020, ...both("NOR WLD", 2019, 9, 9), ...both("NOR SWE", 2019, 5, 5)];
    expect(await placed(rows, [2000, 2019])).toMatchObject({ year: 2019, place: 1, of: 1 });
    expect(await placed(rows, [2000, 2018])).toBeNull();
    expect(await placed(rows, [2021, 2030])).toBeNull();
  });

  it("is not said where the figures leave it open: 90 to 110 against 101", async () => {
    const rows = YEAR_2020.filter((one) => !one.startsWith("NOR,SWE"));
    expect(await placed([...rows, row("NOR SWE", "T", 2020, 100, "A,about,new-2025")])).toBeNull();
  });

  it("is not taken from what was only said, though it gives the world", async () => {
    const files = folderWith({ "areas.csv": AREAS });
    const snapshot = snapshotFrom({
      ...files,
      "sources.csv": `${files["sources.csv"]}speech,news,,,,2026,en,,,,,,\n`,
      "trade.csv": `${[HEADER, ...YEAR_2020.map((one) => one.replace("new-2025", "speech"))].join("\n")}\n`,
    });
    const [side] = sidesOf(snapshot);
    const trade = await worldTradeOf(side, snapshot);
    expect([trade.tables.size, largestPartners(trade, snapshot)]).toEqual([0, []]);
    expect(placeOfOther(trade, snapshot, ALL)).toBeNull();
  });
});

describe("the largest partners", () => {
  it("are countries, by turnover of the latest year with a row for the world", async () => {
    const { snapshot, trade } = await home(...YEAR_2020, ...both("NOR FIN", 2021, 900, 900));
    expect(largestPartners(trade, snapshot)).toEqual(["DNK", "SWE", "FIN"]);
  });

  it("are none without a row for the world", async () => {
    const { snapshot, trade } = await home(...YEAR_2020.filter((one) => !one.includes("WLD")));
    expect(largestPartners(trade, snapshot)).toEqual([]);
  });
});

describe("the side that reports", () => {
  it.each<[string, readonly string[], string]>([
    [
      "is home, though the other has rows for the world of a later year",
      [...YEAR_2020, row("SWE WLD", "X", 2021, 9)],
      "NOR",
    ],
    [
      "is the other where only that has rows for the world",
      [row("NOR SWE", "X", 2022, 9), row("SWE WLD", "X", 2020, 9)],
      "SWE",
    ],
    [
      "is home where the other has more years, but none of the world",
      [...YEAR_2020, row("SWE NOR", "X", 2022, 9)],
      "NOR",
    ],
    [
      "is home where neither has the world: a part of a year is none",
      [row("SWE WLD", "X", "2022-Q1", 9)],
      "NOR",
    ],
  ])("%s", async (_, rows, reporter) => {
    expect((await usualInWorld(folder(...rows))).side.reporter).toBe(reporter);
  });
});
