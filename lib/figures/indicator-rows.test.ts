import { describe, expect, it } from "vitest";
import { examplePeople, told } from "./example-people";
import { comparablePeriods, indicatorSeries, namesWanted } from "./indicator-rows";

const persons = { unit: "persons" };
const first = async (rows: readonly string[], indicators: readonly string[]) =>
  (await indicatorSeries({ indicators }, examplePeople({ indicators: rows })))[0];

describe("namesWanted", () => {
  const snapshot = examplePeople({ indicators: [told("visitors", "2019", 1, persons)] });
  it.each([
    ["an id", ["visitors"], ["visitors"]],
    ["in the order that is wanted", ["visitors", "park-jobs"], ["visitors", "park-jobs"]],
    ["a star stands for any text", ["park-*"], ["park-residents", "park-jobs"]],
    ["within an id", ["schools-*-norwegian"], ["schools-teaching-norwegian"]],
    ["each once", ["park-*", "*-jobs"], ["park-residents", "park-jobs"]],
    ["no part of an id", ["park"], []],
    ["a dot is a dot", ["visitor."], []],
  ])("%s", (_, wanted, found) => {
    expect(namesWanted(wanted, snapshot).map(({ indicator }) => indicator)).toEqual(found);
  });
});

describe("indicatorSeries", () => {
  it("a third area has no place in the relation", async () => {
    const series = await first(
      [
        told("visitors", "2018", 5, persons),
        told("visitors", "2019", 7, { ...persons, counterpart: "DNK" }),
      ],
      ["visitors"],
    );
    expect(series?.points.map((p) => p.value)).toEqual([5]);
  });

  it("towards the other and towards none are two series, and so are two projects", async () => {
    const rows = [
      told("visitors", "2018", 5, persons),
      told("visitors", "2019", 7, { ...persons, counterpart: "" }),
    ];
    const all = await indicatorSeries(
      { indicators: ["visitors"] },
      examplePeople({ indicators: rows }),
    );
    expect(all.map(({ counterpart }) => counterpart)).toEqual(["SWE", null]);
  });

  it("only of the project that is asked for", async () => {
    const rows = [
      told("park-jobs", "2018", 5, { ...persons, project: "park" }),
      told("park-jobs", "2018", 6, persons),
    ];
    const snapshot = examplePeople({ indicators: rows });
    const all = await indicatorSeries({ indicators: ["park-jobs"], project: "park" }, snapshot);
    expect(all.flatMap(({ points }) => points.map((p) => p.value))).toEqual([5]);
  });

  it("a flow of our reading beside a certain one of the same period is left out, a stock is not", async () => {
    const both = (indicator: string, unit: string) => [
      told(indicator, "2023", 23, { unit, status: "U" }),
      told(indicator, "2023", 26, { unit, source: "speech" }),
      told(indicator, "2024", 30, { unit, status: "U" }),
    ];
    const flow = await first(both("visitors", "persons"), ["visitors"]);
    const stock = await first(both("park-residents", "count"), ["park-residents"]);
    expect(flow?.points.map((p) => p.value)).toEqual([26, 30]);
    expect(stock?.points.map((p) => p.value)).toEqual([23, 26, 30]);
  });

  it("what is counted is not below zero, whatever its words leave room for", async () => {
    const about = await first([told("visitors", "2019", 0, persons)], ["visitors"]);
    expect(about?.points[0]).toMatchObject({ lower: 0, upper: 0.5 });
  });
});

describe("comparablePeriods", () => {
  const flow = (periods: readonly string[]) =>
    first(
      periods.map((period, nth) => told("visitors", period, nth + 1, persons)),
      ["visitors"],
    );
  it.each([
    ["three whole years", ["2017", "2018", "2019"], 3],
    ["a part is none of them", ["2017", "2018", "2019-01/2019-10"], 2],
    ["2024-01/2024-12 is a whole year", ["2022", "2023", "2024-01/2024-12"], 3],
    ["the same months of several years", ["2017-01/2017-10", "2018-01/2018-10", "2014"], 2],
    ["other months are others", ["2018-01/2018-09", "2018-01/2018-10"], 1],
    ["academic years", ["2017/2018", "2019/2020", "2018"], 2],
  ])("of a flow: %s", async (_, periods, count) => {
    const series = await flow(periods);
    expect(series && comparablePeriods(series)).toBe(count);
  });

  it.each([
    [
      "dates of any kind",
      [told("park-residents", "2017", 9), told("park-residents", "2018-05", 34)],
      2,
    ],
    [
      "a date that two sources tell of once",
      [
        told("park-residents", "2018-05", 34),
        told("park-residents", "2018-05", 35, { source: "speech" }),
      ],
      1,
    ],
    [
      "another definition, or no value, is none",
      [
        told("park-residents", "2017", 9, { status: "D" }),
        told("park-residents", "2018", "", { status: "O" }),
        told("park-residents", "2019", 44),
      ],
      1,
    ],
  ])("of a stock: %s", async (_, rows, count) => {
    const series = await first(rows, ["park-residents"]);
    expect(series && comparablePeriods(series)).toBe(count);
  });
});
