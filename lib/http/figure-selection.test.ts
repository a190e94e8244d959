import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RequestError } from "@/lib/errors";
import { both, exampleSnapshot } from "@/lib/figures/example";
import {
  AXES,
  type Controls,
  DEFAULT_SELECTION,
  queryOf,
  type Selection,
  SHOWS,
} from "@/lib/figures/selection";
import { wordsOf } from "@/lib/i18n/words";
import { parsePeriod } from "@/lib/stats/period";
import { figureParameters } from "./figure-parameters";
import { contradictions, selectionOf } from "./figure-selection";
import { parseQuery, rawQuery, refuse, textsOf } from "./query";

const words = wordsOf("en");
const snapshot = exampleSnapshot(both("NOR SWE", 2020, 1, 2));
const PARTNERS = ["SWE", "DNK", "FIN", "WLD", "ISL", "EST", "LVA"];

const ALL: Controls = {
  axis: AXES,
  show: SHOWS,
  reporter: ["NOR", "SWE"],
  partners: PARTNERS,
  events: true,
};
const NONE: Controls = {
  axis: ["linear"],
  show: ["value"],
  reporter: [],
  partners: [],
  events: false,
};

function read(query: string, controls = ALL): Selection {
  const known = figureParameters(controls, snapshot);
  const raw = rawQuery(new URLSearchParams(query));
  const parsed = parseQuery(known, raw, words);
  const faults = contradictions(parsed, words);
  if (faults.length > 0) refuse(faults);
  return selectionOf(parsed);
}

function refusal(query: string, controls = ALL): RequestError {
  try {
    read(query, controls);
  } catch (thrown) {
    if (thrown instanceof RequestError) return thrown;
    throw thrown;
  }
  throw new Error(`${query} was accepted`);
}

describe("what a figure takes", () => {
  it.each([
    ["everything", ALL, "from, to, axis, show, base, reporter, partners, events"],
    ["a range of time always", NONE, "from, to"],
    ["no base without an index", { ...NONE, show: ["value", "share"] }, "from, to, show"],
    ["a base with an index", { ...NONE, show: ["value", "index"] }, "from, to, show, base"],
    ["of one name there is nothing to choose", { ...NONE, reporter: ["NOR"] }, "from, to"],
    ["two axes", { ...NONE, axis: AXES }, "from, to, axis"],
    ["events", { ...NONE, events: true }, "from, to, events"],
  ] as const)("%s", (_, controls, names) => {
    expect(Object.keys(figureParameters(controls, snapshot)).join(", ")).toBe(names);
    expect(refusal("colour=red", controls)).toMatchObject({
      code: "parameter_unknown",
      issues: [{ parameter: "colour", found: "red", expected: `one of: ${names}` }],
    });
  });

  it.each(["axis=log", "show=value", "base=2010", "reporter=NOR", "partners=SWE", "events=1"])(
    "%s is unknown where it is not declared, be it the default",
    (query) => {
      expect(refusal(query, NONE).code).toBe("parameter_unknown");
    },
  );
});

describe("a selection", () => {
  const period = (text: string) => parsePeriod(text);

  it.each([
    ["", {}],
    ["from=2000&to=2010", { from: period("2000"), to: period("2010") }],
    ["from=2001-Q2", { from: period("2001-Q2") }],
    ["to=2024-05", { to: period("2024-05") }],
    ["from=2023-01-01/2023-02-14", { from: period("2023-01-01/2023-02-14") }],
    ["from=2023/2024", { from: period("2023/2024") }],
    ["from=2010&to=2010-03", { from: period("2010"), to: period("2010-03") }],
    ["axis=linear&show=value&events=1", {}],
    ["axis=log", { axis: "log" }],
    ["show=index&base=2010", { show: "index", base: 2010 }],
    ["show=index", { show: "index" }],
    ["reporter=SWE", { reporter: "SWE" }],
    ["partners=FIN,DNK", { partners: ["DNK", "FIN"] }],
    ["partners=FIN&partners=DNK,FIN", { partners: ["DNK", "FIN"] }],
    ["partners=FIN,FIN,FIN,FIN,FIN,FIN", { partners: ["FIN"] }],
    ["events=0", { events: false }],
  ] as [string, Partial<Selection>][])("%s", (query, expected) => {
    expect(read(query)).toEqual({ ...DEFAULT_SELECTION, ...expected });
  });

  it.each([
    [
      "from=2010&to=2009",
      "values_contradict",
      "from",
      "a period that begins no later than 2009 ends",
    ],
    ["base=2010", "values_contradict", "base", "only beside show=index"],
    ["base=2010&show=share", "values_contradict", "base", "only beside show=index"],
    ["show=index&base=10", "value_malformed", "base", "a year, as 2010"],
    ["show=index&base=0010", "value_malformed", "base", "a year, as 2010"],
    ["show=index&base=2010-Q1", "value_malformed", "base", "a year, as 2010"],
    ["from=", "value_malformed", "from", "a period, as"],
    ["axis=loq", "code_unknown", "axis", "one of: linear, log"],
    ["show=growth", "code_unknown", "show", "one of: value, share, index, change"],
    ["reporter=DNK", "code_unknown", "reporter", "one of: NOR, SWE"],
    ["partners=", "code_unknown", "partners", "a code that is listed at /api/areas"],
    ["partners=SWE,XXX", "code_unknown", "partners", "a code that is listed at /api/areas"],
    ["partners=SWE DNK", "code_unknown", "partners", "a code that is listed at /api/areas"],
    ["events=yes", "code_unknown", "events", "one of: 0, 1"],
    ["events=0&events=0", "parameter_repeated", "events", "the parameter at most once"],
    ["partners=SWE,DNK,FIN,WLD,ISL,EST", "value_out_of_bounds", "partners", "at most 5 values"],
  ])("%s is refused: %s", (query, code, parameter, expected) => {
    const error = refusal(query);
    expect(error.code).toBe(code);
    expect(error.issues).toHaveLength(1);
    expect(error.issues[0]).toMatchObject({
      parameter,
      expected: expect.stringContaining(expected),
    });
    expect(error.issues[0]?.suggestion).not.toBe("");
  });

  it("names the code that is wrong, not the whole list", () => {
    expect(refusal("partners=SWE,XXX,DNK,EEST").issues.map(({ found }) => found)).toEqual([
      "XXX",
      "EEST",
    ]);
  });

  it("tells both contradictions at once", () => {
    const { code, issues } = refusal("from=2010&to=2009&base=2000");
    expect(code).toBe("values_contradict");
    expect(issues.map(({ parameter }) => parameter)).toEqual(["from", "base"]);
  });
});

const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, "0"));
const anyPeriod = fc
  .oneof(
    year,
    fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
    fc
      .tuple(year, fc.integer({ min: 1, max: 12 }))
      .map(([y, m]) => `${y}-${String(m).padStart(2, "0")}`),
    fc.tuple(year, year).map(([a, b]) => `${a}-01/${b}-11`),
    fc.tuple(year, year).map(([a, b]) => `${a}-02-03/${b}-02-04`),
    year.map((y) => `${y}/${String(Number(y) + 1).padStart(4, "0")}`),
  )
  .map((text) => parsePeriod(text))
  .filter((p) => p !== null);

const selection: fc.Arbitrary<Selection> = fc
  .record({
    from: fc.option(anyPeriod),
    to: fc.option(anyPeriod),
    axis: fc.constantFrom(...AXES),
    show: fc.constantFrom(...SHOWS),
    base: fc.option(fc.integer({ min: 1000, max: 9999 })),
    reporter: fc.constantFrom(null, "NOR", "SWE"),
    partners: fc.option(fc.subarray([...PARTNERS].sort(), { minLength: 1, maxLength: 5 })),
    events: fc.boolean(),
  })
  .filter(({ from, to }) => !from || !to || from.start <= to.end)
  .map((s) => (s.show === "index" ? s : { ...s, base: null }));

describe("address and selection are inverse", () => {
  it("every selection is read back from its query", () => {
    fc.assert(
      fc.property(selection, (s) => {
        expect(read(queryOf(s))).toEqual(s);
      }),
    );
  });

  it("the same choice has the same query, in whatever order and spelling it was put", () => {
    fc.assert(
      fc.property(selection, fc.infiniteStream(fc.nat()), fc.boolean(), (s, random, apart) => {
        const given: [string, string][] = [...new URLSearchParams(queryOf(s))];
        const spelt = given.flatMap(([name, value]): [string, string][] =>
          name === "partners" && apart
            ? value.split(",").map((code) => [name, code])
            : [[name, name === "partners" ? value.split(",").reverse().join(",") : value]],
        );
        const told: [string, string][] = [
          ...spelt,
          ...(s.events ? [["events", "1"] as [string, string]] : []),
          ...(s.axis === "linear" ? [["axis", "linear"] as [string, string]] : []),
          ...(s.show === "value" ? [["show", "value"] as [string, string]] : []),
        ];
        const shuffled = told
          .map((pair) => ({ pair, at: random.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ pair }) => pair);
        expect(queryOf(read(new URLSearchParams(shuffled).toString()))).toBe(queryOf(s));
      }),
    );
  });

  it("what is parted by commas may stand apart: SWE,DNK", () => {
    const known = figureParameters(ALL, snapshot);
    expect(textsOf(known, { partners: ["SWE,DNK", "SWE"], from: ["1,2"] })).toEqual({
      partners: ["SWE", "DNK"],
      from: ["1,2"],
    });
  });
});
