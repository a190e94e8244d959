import { describe, expect, it } from "vitest";
import { parsePeriod } from "@/lib/stats/period";
import { tradeObservations } from "@/lib/store/observations";
import { compositionsOf } from "./goods-composition";
import { goodsRow, goodsSnapshot } from "./goods-example";
import { goodsSectionsHome, goodsSectionsPartner } from "./goods-sections";
import { DEFAULT_SELECTION } from "./selection";
import { figureTable } from "./table";

type Rows = readonly string[];

const year = (of: number, food: string, chemicals: string, machinery: string, more = {}) => [
  goodsRow(`NOR X SITC0 ${of}`, food, "counts", more),
  goodsRow(`NOR X SITC5 ${of}`, chemicals, "counts", more),
  goodsRow(`NOR X SITC7 ${of}`, machinery, "counts", more),
];

async function sharesIn(rows: Rows) {
  const snapshot = goodsSnapshot(rows);
  const found = compositionsOf(await tradeObservations(snapshot), snapshot.sources);
  return found.map((one) => [
    one.year,
    Object.fromEntries(one.shares.map(({ category, point }) => [category, point.value])),
  ]);
}

describe("compositionsOf", () => {
  const cases: { name: string; given: Rows; expected: unknown }[] = [
    {
      name: "6 + 3 + 1 = 10: 60, 30 and 10 %",
      given: year(2000, "6.0", "3.0", "1.0"),
      expected: [[2000, { SITC0: 60, SITC5: 30, SITC7: 10 }]],
    },
    {
      name: "a section without a row has no share: 3 of 3 + 1 = 75 %",
      given: year(2000, "6.0", "3.0", "1.0").slice(1),
      expected: [[2000, { SITC5: 75, SITC7: 25 }]],
    },
    {
      name: "where a listed section has no value the sum has none, and the year is left out",
      given: [
        ...year(2000, "6.0", "3.0", "1.0"),
        ...year(2001, "6.0", "3.0", "1.0").slice(1),
        goodsRow("NOR X SITC0 2001", "", "counts", { status: "O" }),
      ],
      expected: [[2000, { SITC0: 60, SITC5: 30, SITC7: 10 }]],
    },
    {
      name: "sources are not mixed: that listed first gives the year, 1 of 1 + 3 = 25 %",
      given: [
        goodsRow("NOR X SITC0 2000", "9.0", "tally"),
        goodsRow("NOR X SITC5 2000", "1.0", "counts"),
        goodsRow("NOR X SITC7 2000", "3.0", "counts"),
      ],
      expected: [[2000, { SITC5: 25, SITC7: 75 }]],
    },
    {
      name: "a part of a year is no year",
      given: [goodsRow("NOR X SITC0 2000-01/2000-06", "9.0")],
      expected: [],
    },
    {
      name: "of nothing there is no share: 0 / 0",
      given: [goodsRow("NOR X SITC0 2000", "0")],
      expected: [],
    },
  ];

  for (const { name, given, expected } of cases) {
    it(name, async () => expect(await sharesIn(given)).toEqual(expected));
  }
});

describe("goods-sections-home", () => {
  const ROWS = [
    ...year(2000, "6.0", "3.0", "1.0", { status: "E" }),
    ...year(2010, "2.0", "5.0", "3.0"),
    ...year(2020, "1.0", "8.0", "1.0"),
  ];
  const build = (rows: Rows, chosen = DEFAULT_SELECTION) =>
    goodsSectionsHome(goodsSnapshot(rows), "en", chosen);

  it("says which section leads in the last year, and what it was at first: 8 / 10, 3 / 10", async () => {
    const { title, series, categories } = await build(ROWS);
    expect(title.replaceAll("\u00a0", " ")).toBe(
      "Chemicals: 80.0 % of what Norway sold Sweden in 2020; in 2000 it was 30.0 %, estimated",
    );
    expect(series.map(({ id, mark, role }) => [id, mark, role])).toEqual([
      ["2000", "dots", "neutral"],
      ["2010", "dots", "third"],
      ["2020", "dots", "home"],
    ]);
    expect(categories.map(({ id }) => id)).toEqual(["SITC5", "SITC0", "SITC7"]);
  });

  it("notes what is estimated, and that a share is as estimated as its sum", async () => {
    const { series, notes } = await build([
      goodsRow("NOR X SITC0 2000", "6.0", "counts", { status: "E" }),
      goodsRow("NOR X SITC5 2000", "4.0"),
    ]);
    expect(series[0]?.points.map((p) => p.obs_status)).toEqual(["E", "E"]);
    expect(notes).toEqual([expect.stringContaining("The values of 2000 are estimated")]);
  });

  it("has the value, its sum and the cells of both in the table", async () => {
    const { rows } = figureTable(await build(ROWS));
    expect(rows[0]?.cells.map((cell) => cell?.value)).toEqual([30, 50, 80]);
    expect(rows[0]?.cells[0]?.cells.map(({ line }) => line)).toEqual([3, 2, 4]);
  });

  it("does not say which leads where the intervals leave it open: 5 ± 0.5 and 4 ± 0.5 of 9", async () => {
    const { title } = await build([
      goodsRow("NOR X SITC0 2000", "5"),
      goodsRow("NOR X SITC5 2000", "4"),
    ]);
    expect(title).toBe("What Norway sells Sweden, by section");
  });

  it("lets our own reading decide nothing", async () => {
    const { title } = await build([...ROWS, ...year(2021, "9.0", "0.5", "0.5", { status: "U" })]);
    expect(title).toContain("in 2020");
  });

  it("of five years draws the first, the middle and the last, and says so", async () => {
    const rows = [2000, 2001, 2002, 2003, 2004].flatMap((of) => year(of, "6.0", "3.0", "1.0"));
    const { series, notes, rowsCount } = await build(rows);
    expect(series.map(({ id }) => id)).toEqual(["2000", "2002", "2004"]);
    expect([notes.length, rowsCount]).toEqual([1, 15]);
    const later = await build(rows, { ...DEFAULT_SELECTION, from: parsePeriod("2003") });
    expect(later.series.map(({ id }) => id)).toEqual(["2003", "2004"]);
  });

  it("what is more than nothing is never written as nothing: 0.0001 of 100", async () => {
    const { series } = await build([
      goodsRow("NOR X SITC0 2000", "100"),
      goodsRow("NOR X SITC5 2000", "0.0001"),
    ]);
    const texts = series[0]?.points.map(({ text }) => text.replaceAll("\u00a0", " "));
    expect(texts).toEqual(["100.0 %", "less than 0.01 %"]);
  });

  it("keeps to its own side", async () => {
    const other = await goodsSectionsPartner(goodsSnapshot(ROWS), "en");
    expect(other.series).toEqual([]);
    expect(other.title).toBe("What Sweden sells Norway, by section");
  });
});
