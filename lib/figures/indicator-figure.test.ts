import { describe, expect, it } from "vitest";
import { parsePeriod } from "@/lib/stats/period";
import { examplePeople, told } from "./example-people";
import { indicatorFigure } from "./indicator-figure";
import { inTitle, withUnit } from "./indicator-unit";
import { FigureModel } from "./model";
import { DEFAULT_SELECTION } from "./selection";

const persons = { unit: "persons" };
const RESIDENTS = [
  told("park-residents", "2015-05", 7),
  told("park-residents", "2018-05", 34),
  told("park-residents", "2018-05", 35, { source: "speech" }),
  told("park-residents", "2023", 118, { status: "U" }),
  told("park-residents", "2024-07", 130, { precision: "at_least" }),
];
const park = indicatorFigure({ id: "park", indicators: ["park-*", "visitors"] });
const drawn = (indicators: readonly string[], of = park, selection = DEFAULT_SELECTION) =>
  of.build(examplePeople({ indicators }), "en", selection);

describe("a figure of indicators", () => {
  it("has what was first and last and not our reading as its title", async () => {
    const model = await drawn([...RESIDENTS, told("park-residents", "2026", 200, { status: "U" })]);
    expect(model.title).toBe("Residents of the park: at least 130 in July 2024, 7 in May 2015");
    expect(FigureModel.parse(JSON.parse(JSON.stringify(model)))).toEqual(model);
  });

  it("shows both of two sources that contradict each other, none joined", async () => {
    const { series } = await drawn(RESIDENTS);
    expect(series.map(({ id, mark, points }) => [id, mark, points.length])).toEqual([
      ["park-residents-stated", "marks", 4],
      ["park-residents-stated-2", "marks", 1],
    ]);
    expect(series.flatMap((one) => one.points.filter((p) => p.period === "2018-05"))).toMatchObject(
      [{ value: 34, when: "May 2018" }, { value: 35 }],
    );
  });

  it("what was counted is full, what was stated hollow, each a series", async () => {
    const rows = [...RESIDENTS, told("park-residents", "2025", 144, { source: "office" })];
    const { series } = await drawn(rows);
    expect(series.map(({ label, mark }) => [label, mark])).toEqual([
      ["Residents of the park", "dots"],
      ["Residents of the park, stated", "marks"],
      ["Residents of the park, stated, second source of the same period", "marks"],
    ]);
  });

  it("two units are never on one axis: that of the first with periods enough is drawn", async () => {
    const jobs = [2021, 2022, 2023].map((year) => told("park-jobs", String(year), 1000, persons));
    const { unit, measure, series } = await drawn([...RESIDENTS, ...jobs]);
    expect([unit, measure]).toEqual(["number", "count"]);
    expect(series.every(({ id }) => id.startsWith("park-residents"))).toBe(true);
    const { measure: other } = await drawn([...RESIDENTS.slice(0, 1), ...jobs]);
    expect(other).toBe("persons");
  });

  it("an indicator of two periods is left out, unless two are enough", async () => {
    const two = [told("visitors", "2017", 20, persons), told("visitors", "2019", 30, persons)];
    expect((await drawn(two)).series).toEqual([]);
    const enough = indicatorFigure({ id: "two", indicators: ["visitors"], least: 2 });
    expect((await drawn(two, enough)).series).toHaveLength(1);
  });

  it("a flow over a part of a year says which part; a stock is none", async () => {
    const rows = [
      ...[2017, 2018, 2019].map((year) => told("visitors", String(year), 20, persons)),
      told("visitors", "2018-01/2018-10", 17, persons),
    ];
    const { series } = await drawn(rows);
    const parts = series.flatMap(({ points }) => points.filter((p) => p.during));
    expect(parts.map((p) => [p.period, p.value])).toEqual([["2018-01/2018-10", 17]]);
    const stock = await drawn(RESIDENTS);
    expect(stock.series.flatMap(({ points }) => points.filter((p) => p.during))).toEqual([]);
  });

  it("rests on rows that the interface gives", async () => {
    const { rowsPath, rowsCount } = await drawn(RESIDENTS);
    expect(rowsPath).toBe("/api/indicators.csv?indicator=park-residents");
    expect(rowsCount).toBe(5);
  });

  it("its title keeps to the years that are chosen", async () => {
    const to = parsePeriod("2018");
    const { title } = await drawn(RESIDENTS, park, { ...DEFAULT_SELECTION, to });
    expect(title).toBe("Residents of the park: 34 in May 2018, 7 in May 2015");
  });

  it("has texts of its own where it is given some", async () => {
    const own = indicatorFigure({
      ...{ id: "own", indicators: ["park-residents"] },
      title: ({ last, to }, { home, partner }) => `${home}, ${partner}: ${last} (${to})`,
      subtitle: (unit) => `In ${unit}`,
      method: () => ["Residents reside."],
    });
    const { title, subtitle, method } = await drawn(RESIDENTS, own);
    expect(title).toBe("Norway, Sweden: at least 130 (July 2024)");
    expect(subtitle).toMatch(/^In number; hollow marks/);
    expect(method[0]).toBe("Residents reside.");
  });

  it("without a row says so", async () => {
    const { title, series, summary } = await drawn([
      told("student-growth", "2024", 3, { unit: "times" }),
    ]);
    expect([title, series, summary]).toEqual([
      "No figures over time",
      [],
      "There are no figures to show.",
    ]);
  });
});

describe("the unit in a title", () => {
  it.each([
    ["what is in no unit of its own", "ha", "850\u00a0ha"],
    ["persons, whom the name of the indicator names", "persons", "850"],
    ["a number", "count", "850"],
  ])("%s", (_, unit, text) => {
    expect(inTitle("850", 850, unit, "en")).toBe(text);
  });
});

describe("withUnit", () => {
  it.each([
    ["persons", 2, "persons", "2\u00a0persons"],
    ["one person", 1, "persons", "1\u00a0person"],
    ["a number alone", 7, "count", "7"],
    ["percent say it themselves", 5, "percent", "5"],
    ["what the folder has made up", 3, "thousand_parcels", "3\u00a0thousand parcels"],
  ])("%s", (_, count, unit, text) => {
    expect(withUnit(String(count), count, unit, "en")).toBe(text);
  });
});
