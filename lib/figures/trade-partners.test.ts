import { describe, expect, it } from "vitest";
import { parsePeriod } from "@/lib/stats/period";
import { snapshotFrom } from "@/lib/store/snapshot-from";
import { folderWith } from "@/lib/store/testing";
import { both, row } from "./example";
import { DEFAULT_SELECTION, type Selection } from "./selection";
import { tradePartners } from "./trade-partners";

const HEADER =
  "reporter,partner,flow,product,period,value_usd_million,obs_status,precision,source,note";
const COUNTRIES = ["NOR", "SWE", "DNK", "FIN", "ISL", "EST", "LVA", "LTU", "POL"];
const AREAS = [
  "area,kind,name_en",
  ...COUNTRIES.map((code) => `${code},country,`),
  "WLD,group,World",
];
const SOURCES =
  "source,kind,publisher,title,url,published,language,licence,next_release,continues,valuation_exports,valuation_imports,method\n" +
  "counts,dataset,Counting Office,Series,,2025-06,en,,,,,,\nspeech,official_statement,Ministry,A speech,,2024,en,,,,,,\n";

const YEAR_2020 = [
  ...both("NOR WLD", 2020, 500, 500),
  ...both("NOR SWE", 2020, 50, 40),
  ...both("NOR DNK", 2020, 60, 41),
  ...both("NOR FIN", 2020, 30, 20),
  ...both("NOR ISL", 2020, 20, 10),
  ...both("NOR EST", 2020, 10, 5),
  ...both("NOR LVA", 2020, 4, 2),
];

function model(rows: readonly string[], selection: Partial<Selection> = {}) {
  const files = folderWith({
    "areas.csv": `${AREAS.join("\n")}\n`,
    "sources.csv": SOURCES,
    "trade.csv": `${[HEADER, ...rows].join("\n")}\n`,
  });
  return tradePartners(snapshotFrom(files), "en", { ...DEFAULT_SELECTION, ...selection });
}

const idsOf = async (rows: readonly string[], selection: Partial<Selection> = {}) =>
  (await model(rows, selection)).series.map(({ id, role }) => `${id} ${role}`);

describe("trade-partners: whose lines", () => {
  it("the other side's, and those of the four largest others: 101, 50, 30, 15, not 6", async () => {
    expect(await idsOf(YEAR_2020)).toEqual([
      "SWE partner",
      "DNK third",
      "FIN fourth",
      "ISL fifth",
      "EST sixth",
    ]);
  });

  it("those that the reader names, in that order, beside the other side's", async () => {
    const partners = ["LVA", "DNK", "SWE", "LVA"];
    expect(await idsOf(YEAR_2020, { partners })).toEqual([
      "SWE partner",
      "LVA third",
      "DNK fourth",
    ]);
    expect(await idsOf(YEAR_2020, { partners: [] })).toEqual(["SWE partner"]);
  });

  it("of five others the last has the seventh colour", async () => {
    const partners = ["LVA", "EST", "ISL", "FIN", "DNK"];
    expect((await idsOf(YEAR_2020, { partners })).at(-1)).toBe("DNK seventh");
  });

  it("of the reporter that is named: the other side's line has the colour of home", async () => {
    const rows = [...YEAR_2020, ...both("SWE NOR", 2020, 3, 4), ...both("SWE FIN", 2020, 5, 6)];
    const { selection, series } = await model(rows, { reporter: "SWE", partners: ["FIN"] });
    expect(selection).toMatchObject({ reporter: "SWE", partner: "NOR FIN", product: "TOTAL" });
    expect(series.map(({ id, role }) => `${id} ${role}`)).toEqual(["NOR home", "FIN third"]);
    expect(series.map(({ points }) => points.map((p) => p.value))).toEqual([[7], [11]]);
  });

  it("what was said of a year that nobody counts is a mark of its own", async () => {
    const rows = [...YEAR_2020, row("NOR SWE", "T", 2021, 99, "speech", { precision: "rounded" })];
    const { series } = await model(rows, { partners: ["DNK"] });
    expect(series.map(({ id, mark, label }) => [id, mark, label])).toEqual([
      ["SWE", "line", "Sweden"],
      ["SWE-stated", "marks", "Sweden, stated"],
      ["DNK", "line", "Denmark"],
    ]);
  });
});

describe("trade-partners: what they show", () => {
  it("turnover: Sweden 50 + 40 = 90, Denmark 60 + 41 = 101", async () => {
    const { series, measure } = await model(YEAR_2020, { partners: ["DNK"] });
    expect(measure).toBe("usd_million");
    expect(series.map(({ points }) => points.map((p) => [p.period, p.value]))).toEqual([
      [["2020", 90]],
      [["2020", 101]],
    ]);
  });

  it("a share of the world: 90 / 1000 = 9 %, 50 / 1000 = 5 %", async () => {
    const { series, measure } = await model(YEAR_2020, { partners: ["FIN"], show: "share" });
    expect(measure).toBe("percent");
    expect(series.map(({ points }) => points.map((p) => p.value))).toEqual([[9], [5]]);
  });

  it("an index: 90 / 45 × 100 = 200 where 2019 is 100", async () => {
    const rows = [...YEAR_2020, ...both("NOR SWE", 2019, 20, 25)];
    const { series } = await model(rows, { partners: [], show: "index", base: 2019 });
    expect(series.map(({ points }) => points.map((p) => p.value))).toEqual([[100, 200]]);
  });

  it("names its rows: one reporter, and the partners whose lines there are", async () => {
    const { rowsPath } = await model(YEAR_2020, { partners: ["DNK"] });
    expect(rowsPath).toBe("/api/trade.csv?reporter=NOR&partner=SWE&partner=DNK&product=TOTAL");
  });
});

describe("trade-partners: its finding", () => {
  const without = (start: string) => YEAR_2020.filter((one) => !one.startsWith(start));

  it.each<[string, readonly string[], string]>([
    [
      "90 after 101: second",
      YEAR_2020,
      "As Norway reports it, Sweden was its 2nd partner in trade in goods in 2020, after Denmark",
    ],
    [
      "90 before 50: the largest",
      without("NOR,DNK"),
      "As Norway reports it, Sweden was its largest partner in trade in goods in 2020, before Finland",
    ],
    [
      "no other",
      [...both("NOR WLD", 2020, 5, 5), ...both("NOR SWE", 2020, 1, 1)],
      "As Norway reports it, Sweden was its largest partner in trade in goods in 2020",
    ],
    [
      "no row for the world: no place",
      without("NOR,WLD"),
      "Trade in goods with Sweden and others, as Norway reports it",
    ],
    [
      "no row for the other side",
      without("NOR,SWE"),
      "Trade in goods with Sweden and others, as Norway reports it",
    ],
    [
      "no rows at all",
      ["NOR,SWE,X,0202,2020,1,A,exact,counts,"],
      "Trade in goods with Sweden and others, as Norway reports it",
    ],
  ])("%s", async (_, rows, title) => {
    expect((await model(rows)).title).toBe(title);
  });

  it("is of the last year that is shown: 2019, 30 before 24", async () => {
    const earlier = [
      ...both("NOR WLD", 2019, 99, 99),
      ...both("NOR SWE", 2019, 20, 10),
      ...both("NOR DNK", 2019, 14, 10),
    ];
    const { title } = await model([...YEAR_2020, ...earlier], { to: parsePeriod("2019") });
    expect(title).toBe(
      "As Norway reports it, Sweden was its largest partner in trade in goods in 2019, before Denmark",
    );
  });

  it("is the same whatever of the trade is shown", async () => {
    const { title } = await model(YEAR_2020, { show: "share" });
    expect(title).toContain("its 2nd partner in trade in goods in 2020");
  });

  it("says how many lack a flow: Latvia and Estonia, two of six", async () => {
    const rows = YEAR_2020.filter((one) => !/^NOR,(LVA|EST),M/.test(one));
    const { notes } = await model(rows);
    expect(notes).toContain(
      "Place in 2020: of 6 countries 2 have a figure for one flow only; the other flow counts as nil.",
    );
    expect((await model(YEAR_2020)).notes.join(" ")).not.toContain("nil");
  });

  it("tells how the lines were chosen, and the place counted", async () => {
    const { method } = await model(YEAR_2020);
    expect(method.join(" ")).toMatch(
      /so are the 4 further countries with which Norway traded most/,
    );
    expect(method.join(" ")).toMatch(/among countries only/);
  });
});
