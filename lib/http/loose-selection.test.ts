import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "@/lib/figures";
import { both, exampleSnapshot } from "@/lib/figures/example";
import { type Controls, DEFAULT_SELECTION, queryOf, type Selection } from "@/lib/figures/selection";
import { wordsOf } from "@/lib/i18n/words";
import { parsePeriod } from "@/lib/stats/period";
import { looseSelection } from "./loose-selection";
import { rawPageQuery } from "./loosely";
import { rawQuery } from "./query";

const words = wordsOf("en");
const snapshot = exampleSnapshot(both("NOR SWE", 2020, 1, 2));

const figureOf = (controls: Partial<Controls>): Figure => ({
  id: "example",
  controls: () => ({
    axis: ["linear", "log"],
    show: ["value", "share", "index"],
    reporter: ["NOR", "SWE"],
    partners: ["SWE", "DNK", "FIN", "WLD", "ISL", "EST", "LVA"],
    events: true,
    ...controls,
  }),
  build: () => Promise.reject(new Error("not asked for")),
});

const read = (query: string, controls: Partial<Controls> = {}) =>
  looseSelection(rawQuery(new URLSearchParams(query)), figureOf(controls), snapshot, words);

const from = parsePeriod("2000");

describe("looseSelection", () => {
  it.each([
    ["nothing", "", {}],
    [
      "what fits",
      "from=2000&show=index&base=2010&partners=FIN,DNK",
      {
        from,
        show: "index",
        base: 2010,
        partners: ["DNK", "FIN"],
      },
    ],
    ["blanks of a form", "from=2000&to=&axis=&show=value&base=&partners=&events=1", { from }],
    ["blanks between codes", "partners=FIN,,DNK,", { partners: ["DNK", "FIN"] }],
    ["checked boxes", "partners=DNK&partners=FIN", { partners: ["DNK", "FIN"] }],
    ["names that it does not know", "view=table&utm_source=x&__proto__=1&constructor=2&=3", {}],
    ["a base that a form sent along", "show=share&base=2010", { show: "share" }],
  ] as [string, string, Partial<Selection>][])("%s: read without a word", (_, query, expected) => {
    expect(read(query)).toEqual({ selection: { ...DEFAULT_SELECTION, ...expected }, faults: [] });
  });

  it.each([
    ["a malformed end", "from=2000&to=20x0", { from }, ["to: 20x0"]],
    ["a value twice", "from=2000&axis=log&axis=log", { from }, ["axis: log, log"]],
    ["one code of three", "partners=FIN,XXX,DNK", { partners: ["DNK", "FIN"] }, ["partners: XXX"]],
    ["all codes", "partners=XXX", {}, ["partners: XXX"]],
    [
      "more than five",
      "partners=WLD,SWE,LVA,ISL,FIN,EST,DNK",
      {
        partners: ["FIN", "ISL", "LVA", "SWE", "WLD"],
      },
      ["partners: EST", "partners: DNK"],
    ],
    [
      "a range that ends before it begins",
      "from=2000&to=1999&axis=log",
      { axis: "log" },
      ["from: 2000"],
    ],
    ["a name for a choice", "axis=logarithmic&events=no", {}, ["axis: logarithmic", "events: no"]],
  ] as [string, string, Partial<Selection>, string[]][])(
    "%s: left out and told",
    (_, query, expected, told) => {
      const { selection, faults } = read(query);
      expect(selection).toEqual({ ...DEFAULT_SELECTION, ...expected });
      expect(faults.map(({ parameter, found }) => `${parameter}: ${found}`)).toEqual(told);
      for (const fault of faults) {
        expect(Object.keys(fault)).toEqual(["parameter", "found", "expected", "suggestion"]);
        expect(fault.expected).not.toBe("");
        expect(fault.suggestion).not.toBe("");
      }
    },
  );

  it("what the figure does not declare is a name that it does not know", () => {
    const none = { axis: [], show: [], reporter: [], partners: [], events: false };
    const read1 = read("axis=log&show=index&base=2000&reporter=NOR&partners=SWE&events=0", none);
    expect(read1).toEqual({ selection: DEFAULT_SELECTION, faults: [] });
  });

  it("never fails, and what it reads it reads again from its own query", () => {
    const name = fc.constantFrom(
      "from",
      "to",
      "axis",
      "show",
      "base",
      "reporter",
      "partners",
      "events",
      "x",
    );
    const value = fc.oneof(
      fc.constantFrom("2000", "2010-Q1", "index", "log", "NOR", "SWE,FIN", "0", "1", "", " ", ","),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
        const { selection } = read(new URLSearchParams(pairs).toString());
        const again = read(queryOf(selection));
        expect(again).toEqual({ selection, faults: [] });
      }),
    );
  });
});

describe("rawPageQuery", () => {
  it("one text, several, none", () => {
    expect(rawPageQuery({ a: "1", b: ["2", "3"], c: undefined })).toEqual({
      a: ["1"],
      b: ["2", "3"],
    });
  });
});
