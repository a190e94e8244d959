import { describe, expect, it } from "vitest";
import { balanceOf, declarationsOf, flowOf, turnoverOf } from "./declaration";
import { type SortedSeries, sortIntoSeries } from "./sorted";
import type { SourceRef } from "./source";
import { observations } from "./testing";

const SOURCES: SourceRef[] = [
  { source: "dots", kind: "dataset", continues: null },
  { source: "imts", kind: "official_statistics", continues: "dots" },
  { source: "customs", kind: "official_statistics", continues: null },
  { source: "minister", kind: "official_statement", continues: null },
  { source: "press", kind: "news", continues: null },
];

const sorted = (text: string, derive = turnoverOf) =>
  sortIntoSeries(declarationsOf(observations(text)), SOURCES, derive);

const lines = ({ lines: all }: SortedSeries) =>
  all.map(({ lineage, points }) => [lineage, points.map((p) => [p.period.text, p.value])]);

const stated = ({ stated: all }: SortedSeries) => all.map((p) => [p.period.text, p.value]);

describe("lines", () => {
  it("one source continues another: 2020 10 + 20 = 30, 2021 11 + 21 = 32, one line", () => {
    const found = sorted(`
      SWE NOR X 2020 10 A exact dots
      SWE NOR M 2020 20 A exact dots
      SWE NOR X 2021 11 A exact imts
      SWE NOR M 2021 21 A exact imts`);
    expect(lines(found)).toEqual([
      [
        "dots",
        [
          ["2020", 30],
          ["2021", 32],
        ],
      ],
    ]);
    expect(found.stated).toEqual([]);
  });

  it("sources that do not continue each other are lines of their own, the preferred one first", () => {
    const found = sorted(`
      SWE NOR X 2020 1 A exact customs
      SWE NOR M 2020 2 A exact customs
      SWE NOR X 2020 10 A exact dots
      SWE NOR M 2020 20 A exact dots`);
    expect(lines(found)).toEqual([
      ["dots", [["2020", 30]]],
      ["customs", [["2020", 3]]],
    ]);
  });

  it("a year without the import is a point without a value, and so is a year without rows", () => {
    const found = sorted(`
      SWE NOR X 2020 10 A exact dots
      SWE NOR M 2020 20 A exact dots
      SWE NOR X 2021 11 A exact dots
      SWE NOR X 2023 13 A exact dots
      SWE NOR M 2023 23 A exact dots`);
    expect(lines(found)).toEqual([
      [
        "dots",
        [
          ["2020", 30],
          ["2021", null],
          ["2022", null],
          ["2023", 36],
        ],
      ],
    ]);
  });

  it("where two sources of one line give a year, a value stands before a blank", () => {
    const found = sorted(`
      SWE NOR X 2020 10 A exact dots
      SWE NOR M 2020 - O exact dots
      SWE NOR X 2020 11 A exact imts
      SWE NOR M 2020 21 A exact imts`);
    expect(lines(found)).toEqual([["dots", [["2020", 32]]]]);
  });

  it("where two sources of one line both have a value, the preferred one stands", () => {
    const found = sorted(
      `
      SWE NOR X 2020 11 A exact imts
      SWE NOR X 2020 10 A exact dots`,
      (d) => flowOf(d, "X"),
    );
    expect(lines(found)).toEqual([["dots", [["2020", 10]]]]);
  });

  it("balance 2020: 10 − 20 = −10", () => {
    const found = sorted(
      `
      SWE NOR X 2020 10 A exact dots
      SWE NOR M 2020 20 A exact dots`,
      balanceOf,
    );
    expect(lines(found)).toEqual([["dots", [["2020", -10]]]]);
  });
});

describe("stated", () => {
  it("turnover as stated stands only in years of which no source gives both flows", () => {
    const found = sorted(`
      SWE NOR X 2020 10 A exact dots
      SWE NOR M 2020 20 A exact dots
      SWE NOR T 2020 40 A rounded press
      SWE NOR T 2021 50 A rounded press`);
    expect(stated(found)).toEqual([["2021", 50]]);
  });

  it("nor does it come in beside a flow, or under another spelling of the year", () => {
    const found = sorted(`
      SWE NOR X 2020 10 A exact dots
      SWE NOR M 2020 20 A exact dots
      SWE NOR X 2020 11 A rounded press
      SWE NOR T 2020 40 A rounded press
      SWE NOR T 2020-01/2020-12 40 A rounded minister`);
    expect(stated(found)).toEqual([]);
  });

  it("a stated flow is a mark also where a source counts it: 11 beside the line's 10", () => {
    const found = sorted(
      `
      SWE NOR X 2020 10 A exact dots
      SWE NOR M 2020 20 A exact dots
      SWE NOR X 2020 11 A rounded press`,
      (d) => flowOf(d, "X"),
    );
    expect(stated(found)).toEqual([["2020", 11]]);
  });

  it("has one mark a year, the preferred source's, and no gaps", () => {
    const found = sorted(`
      SWE NOR T 2020 40 A rounded press
      SWE NOR T 2020 41 A rounded minister
      SWE NOR T 2023 50 U about press`);
    expect(stated(found)).toEqual([
      ["2020", 41],
      ["2023", 50],
    ]);
  });

  it("leaves out parts of a year", () => {
    expect(stated(sorted("SWE NOR T 2025-01/2025-11 8900 A rounded minister"))).toEqual([]);
  });

  it("a source that is in no list only states", () => {
    const found = sorted("SWE NOR T 2020 40 A rounded unheard");
    expect(found.lines).toEqual([]);
    expect(stated(found)).toEqual([["2020", 40]]);
  });
});
