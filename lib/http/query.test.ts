import { describe, expect, it } from "vitest";
import { RequestError } from "@/lib/errors";
import { wordsOf } from "@/lib/i18n/words";
import { choice, choices, dayOr, listed, pair, periodBound, periods } from "./parameters";
import { canonicalQuery, parseQuery, rawQuery } from "./query";

const words = wordsOf("en");
const AREAS = ["NOR", "SWE", "FRA", "WLD"];

const known = {
  reporter: listed(AREAS, "/api/areas"),
  flow: choices(["X", "M", "T"]),
  period: periods(),
  from: periodBound(),
  to: periodBound(),
  format: choice(["json", "csv"]),
  on: dayOr(() => "2025-01-01"),
  pair: pair(AREAS, "/api/areas", "FRA-NOR"),
};

const ask = (query: string) => parseQuery(known, rawQuery(new URLSearchParams(query)), words);

function refusal(query: string): RequestError {
  try {
    ask(query);
  } catch (thrown) {
    if (thrown instanceof RequestError) return thrown;
    throw thrown;
  }
  throw new Error(`${query} was accepted`);
}

describe("parseQuery", () => {
  it("reads what was given, each value in the order of the address", () => {
    const query = ask("reporter=SWE&flow=X&reporter=NOR&from=2001&pair=SWE-FRA&on=2024-02-29");
    expect(query).toEqual({
      reporter: ["SWE", "NOR"],
      flow: ["X"],
      from: { text: "2001", kind: "year", start: "2001-01-01", end: "2001-12-31" },
      pair: ["SWE", "FRA"],
      on: "2024-02-29",
    });
  });

  it("reads nothing from nothing, but the day that stands for none", () => {
    expect(ask("")).toEqual({ on: "2025-01-01" });
  });

  it.each([
    { name: "a name that is near another", query: "reportr=NOR", parameter: "reportr" },
    { name: "a name of every object", query: "constructor=1", parameter: "constructor" },
    {
      name: "the name that JavaScript keeps for itself",
      query: "__proto__=1",
      parameter: "__proto__",
    },
    { name: "an empty name", query: "=1", parameter: "" },
    { name: "another letter case", query: "Flow=X", parameter: "Flow" },
  ])("an unknown parameter, $name, is told with all that are known", ({ query, parameter }) => {
    const { code, issues } = refusal(query);
    expect(code).toBe("parameter_unknown");
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      parameter,
      expected: "one of: reporter, flow, period, from, to, format, on, pair",
    });
  });

  it("names the nearest parameters: reporter lacks 1 letter", () => {
    expect(refusal("reportr=NOR").issues[0]).toEqual({
      parameter: "reportr",
      found: "NOR",
      expected: "one of: reporter, flow, period, from, to, format, on, pair",
      suggestion: "The nearest: reporter, pair, flow.",
    });
  });

  it.each([
    ["from=2001&from=2002", "from", "2001, 2002"],
    ["format=csv&format=csv", "format", "csv, csv"],
  ])("%s: a parameter of one value given twice", (query, parameter, found) => {
    const { code, issues } = refusal(query);
    expect(code).toBe("parameter_repeated");
    expect(issues).toMatchObject([{ parameter, found }]);
  });

  it.each([
    ["from=2001-13", "from", "2001-13"],
    ["to=2001-02-30/2001-03-01", "to", "2001-02-30/2001-03-01"],
    ["from=", "from", ""],
    ["period=2024&period=24", "period", "24"],
    ["on=2023-02-29", "on", "2023-02-29"],
    ["on=today", "on", "today"],
    ["pair=NOR", "pair", "NOR"],
    ["pair=NOR-NOR", "pair", "NOR-NOR"],
    ["pair=NOR-SWE-FRA", "pair", "NOR-SWE-FRA"],
  ])("%s is malformed", (query, parameter, found) => {
    const { code, issues } = refusal(query);
    expect(code).toBe("value_malformed");
    expect(issues).toMatchObject([{ parameter, found }]);
  });

  it("shows how a period is written", () => {
    expect(refusal("from=2001-13").issues[0]).toMatchObject({
      expected:
        "a period, as 2024, 2024-Q1, 2024-05, 2024-01/2024-11, 2023-01-01/2023-02-14, 2024/2025",
      suggestion: "Write, for example, 2024.",
    });
  });

  it("a code that is in no list: the three nearest and the address of the list", () => {
    const { code, issues } = refusal("reporter=NOR&reporter=SWF");
    expect(code).toBe("code_unknown");
    expect(issues).toEqual([
      {
        parameter: "reporter",
        found: "SWF",
        expected: "a code that is listed at /api/areas",
        suggestion: "The nearest: SWE, NOR, FRA. All are listed at /api/areas.",
      },
    ]);
  });

  it.each([
    ["flow=x", "one of: X, M, T"],
    ["format=xml", "one of: json, csv"],
    ["pair=NOR-SVE", "a code that is listed at /api/areas"],
    ["pair=-", "two different areas, home first, as FRA-NOR"],
  ])("%s: expected %s", (query, expected) => {
    expect(refusal(query).issues).toMatchObject([{ expected }]);
  });

  it("tells all faults at once: two unknown parameters, one code, one period", () => {
    const { code, issues } = refusal("reporter=XXX&a=1&b=2&to=never");
    expect(code).toBe("request_invalid");
    expect(issues.map((issue) => issue.parameter).sort()).toEqual(["a", "b", "reporter", "to"]);
  });
});

describe("canonicalQuery", () => {
  const canonical = (query: string) => canonicalQuery(rawQuery(new URLSearchParams(query)));

  it.each([
    ["b=2&a=1", "a=1&b=2"],
    ["a=2&a=1&a=2", "a=1&a=2"],
    ["a=x+y&a=%C3%A9", "a=x+y&a=%C3%A9"],
    ["", ""],
  ])("%s is %s", (query, expected) => {
    expect(canonical(query)).toBe(expected);
  });

  it("tells apart a value with & from two values", () => {
    expect(canonical("a=1%26b%3D2")).not.toBe(canonical("a=1&b=2"));
  });
});
