import { describe, expect, it } from "vitest";
import { parsePeriod } from "@/lib/stats/period";
import { snapshotFrom } from "@/lib/store/snapshot-from";
import { folderWith } from "@/lib/store/testing";
import { both, row } from "./example";
import { partnerPlace } from "./partner-place";
import { DEFAULT_SELECTION, type Selection } from "./selection";

const HEADER =
  "reporter,partner,flow,product,period,value_usd_million,obs_status,precision,source,note";
const AREAS =
  "area,kind,name_en\nNOR,country,\nSWE,country,\nDNK,country,\nFIN,country,\nISL,country,\nEU27,group,Union\nSUN,former,Soviet Union\nWLD,group,World\n";
const SOURCES =
  "source,kind,publisher,title,url,published,language,licence,next_release,continues,valuation_exports,valuation_imports,method\n" +
  "counts,dataset,Counting Office,Series,,2025-06,en,,,,,,\ntally,dataset,Tally House,Another,,2025,en,,,,,,\nspeech,official_statement,Ministry,A speech,,2024,en,,,,,,\n";

const folder = (rows: readonly string[]) =>
  snapshotFrom(
    folderWith({
      "areas.csv": AREAS,
      "sources.csv": SOURCES,
      "trade.csv": `${[HEADER, ...rows].join("\n")}\n`,
    }),
  );

const model = (rows: readonly string[], selection: Partial<Selection> = {}) =>
  partnerPlace(folder(rows), "en", { ...DEFAULT_SELECTION, ...selection });

async function placesIn(rows: readonly string[], selection: Partial<Selection> = {}) {
  const { series } = await model(rows, selection);
  return series.map(({ id, mark, points }) => [id, mark, points.map((p) => [p.period, p.value])]);
}

const of2019 = [
  ...both("NOR WLD", 2019, 500, 400),
  ...both("NOR SWE", 2019, 5, 4),
  ...both("NOR DNK", 2019, 60, 41),
  ...both("NOR FIN", 2019, 30, 20),
];
const of2020 = [
  ...both("NOR WLD", 2020, 500, 400),
  ...both("NOR SWE", 2020, 50, 40),
  ...both("NOR DNK", 2020, 60, 41),
  ...both("NOR FIN", 2020, 30, 20),
  ...both("NOR EU27", 2020, 300, 200),
  ...both("NOR SUN", 2020, 80, 70),
];
const YEARS = [...of2019, ...of2020];

describe("partner-place: its marks", () => {
  it("2019: 101, 50, 9, third; 2020: 101, 90, 50, second; groups and former states have no place", async () => {
    expect(await placesIn(YEARS)).toEqual([
      [
        "SWE",
        "dots",
        [
          ["2019", 3],
          ["2020", 2],
        ],
      ],
    ]);
    const { measure, unit, selection, rowsPath, series } = await model(YEARS);
    expect([measure, unit]).toEqual(["rank", "place"]);
    expect(selection).toEqual({ reporter: "NOR", partner: "SWE", product: "TOTAL" });
    expect(rowsPath).toBe("/api/trade.csv?reporter=NOR&product=TOTAL");
    expect(series[0]?.role).toBe("partner");
  });

  it("each with its neighbours: 50 − 9 = 41 behind; 101 − 90 = 11 behind and 90 − 50 = 40 ahead", async () => {
    const { series } = await model(YEARS);
    expect(series[0]?.points.map(({ short, text }) => [short, text])).toEqual([
      ["3rd", "3rd, of 3 countries, $41\u00a0million behind Finland"],
      [
        "2nd",
        "2nd, of 3 countries, $11\u00a0million behind Denmark, $40\u00a0million ahead of Finland",
      ],
    ]);
  });

  it("rests on its own rows and those of its neighbours: six cells", async () => {
    const { series } = await model(YEARS);
    expect(series[0]?.points[1]?.cells).toHaveLength(6);
  });

  it("a missing flow counts as nil: Denmark 60, Sweden 90 and first; the note says how many lack one", async () => {
    const rows = YEARS.filter((line) => !line.startsWith("NOR,DNK,M,TOTAL,2020"));
    const { series, notes } = await model(rows);
    expect(series[0]?.points.at(-1)).toMatchObject({
      value: 1,
      text: "1st, of 3 countries, 1 with one flow only, $30\u00a0million ahead of Denmark",
    });
    expect(notes).toEqual([
      "Place in 2020: of 3 countries 1 has a figure for one flow only; the other flow counts as nil.",
    ]);
    expect((await model(YEARS)).notes).toEqual([]);
  });

  it("a year without a row for the world, or for the partner, has none", async () => {
    const rows = [
      ...YEARS,
      ...both("NOR SWE", 2021, 9, 9),
      ...both("NOR WLD", 2022, 9, 9),
      ...both("NOR SWE", 2023, 9, 9),
      ...both("NOR WLD", 2023, 99, 99),
    ];
    const [[, , points] = []] = await placesIn(rows);
    expect(points?.slice(2)).toEqual([
      ["2021", null],
      ["2022", null],
      ["2023", 1],
    ]);
  });

  it("is counted inside one source, the preferred one that has world and partner", async () => {
    const other = both("NOR WLD", 2020, 500, 400, "tally");
    const rows = [...YEARS, ...other, ...both("NOR SWE", 2020, 99, 99, "tally")];
    expect(await placesIn(rows)).toEqual([
      [
        "SWE",
        "dots",
        [
          ["2019", 3],
          ["2020", 2],
        ],
      ],
    ]);
    const without = rows.filter((line) => !/^NOR,WLD,.,TOTAL,2020,.*,counts,/.test(line));
    expect(await placesIn(without)).toEqual([
      [
        "SWE",
        "dots",
        [
          ["2019", 3],
          ["2020", 1],
        ],
      ],
    ]);
  });

  it("what was only said has none", async () => {
    const said = [
      ...both("NOR WLD", 2021, 9, 9, "speech"),
      ...both("NOR SWE", 2021, 9, 9, "speech"),
    ];
    expect(await placesIn([...YEARS, ...said])).toEqual(await placesIn(YEARS));
  });

  it("where the figures leave it open it is about so: 90 to 110 against 101", async () => {
    const rows = of2020.filter((line) => !line.startsWith("NOR,SWE"));
    const about = row("NOR SWE", "T", 2020, 100, "counts", { precision: "about" });
    const { series } = await model([...rows, about]);
    expect(series[0]?.points[0]).toMatchObject({
      ...{ value: 2, lower: 1, upper: 2, precision: "about", short: "about 2nd" },
      text: "about 2nd, of 3 countries, about $1\u00a0million behind Denmark, about $50\u00a0million ahead of Finland",
    });
  });

  it("of equals none stands before the other: 1 + 1 and 1 + 1", async () => {
    const rows = [...both("NOR WLD", 2020, 9, 9), ...both("NOR SWE", 2020, 1, 1)];
    const { series } = await model([...rows, ...both("NOR FIN", 2020, 1, 1)]);
    expect(series[0]?.points[0]).toMatchObject({
      ...{ value: 1, lower: 1, upper: 2 },
      text: "about 1st, of 2 countries, level with Finland",
    });
  });

  it("of the reporter that is named, in its colour", async () => {
    const rows = [
      ...YEARS,
      ...both("SWE WLD", 2020, 99, 99),
      ...both("SWE NOR", 2020, 1, 1),
      ...both("SWE FIN", 2020, 2, 2),
    ];
    const named = { reporter: "SWE" };
    expect(await placesIn(rows, named)).toEqual([["NOR", "dots", [["2020", 2]]]]);
    const { series, query } = await model(rows, named);
    expect([series[0]?.role, query]).toEqual(["home", "reporter=SWE"]);
  });

  it("its axis has no place nil: the first stands at its foot", async () => {
    const { y } = await model(YEARS);
    expect(y.ticks.map(({ value }) => value)).toEqual([1, 2, 3]);
    expect(y.domain).toEqual([0, 3]);
  });
});

describe("partner-place: its title", () => {
  const only = [...both("NOR WLD", 2020, 9, 9), ...both("NOR SWE", 2020, 1, 1)];

  it.each<[string, readonly string[], Partial<Selection>, string]>([
    [
      "second: 101 − 90 = 11 behind Denmark",
      YEARS,
      {},
      "As Norway reports it, Sweden was its 2nd partner in trade in goods in 2020, $11\u00a0million behind Denmark",
    ],
    [
      "the last year that is shown: 50 − 9 = 41",
      YEARS,
      { to: parsePeriod("2019") },
      "As Norway reports it, Sweden was its 3rd partner in trade in goods in 2019, $41\u00a0million behind Finland",
    ],
    [
      "first: 90 − 50 = 40 ahead of Finland",
      YEARS.filter((line) => !line.startsWith("NOR,DNK")),
      {},
      "As Norway reports it, Sweden was its largest partner in trade in goods in 2020, $40\u00a0million ahead of Finland",
    ],
    [
      "alone",
      only,
      {},
      "As Norway reports it, Sweden was its largest partner in trade in goods in 2020",
    ],
    [
      "equals are not told apart, as written figures leave it open",
      [...only, ...both("NOR FIN", 2020, 1, 1)],
      {},
      "Place of Sweden among the partners of Norway in trade in goods, as Norway reports it",
    ],
    [
      "no row for the world",
      both("NOR SWE", 2020, 1, 1),
      {},
      "Place of Sweden among the partners of Norway in trade in goods, as Norway reports it",
    ],
  ])("%s", async (_, rows, selection, title) => {
    expect((await model(rows, selection)).title).toBe(title);
  });
});
