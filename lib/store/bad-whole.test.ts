// Each spoils one cell of the tables of students, indicators, projects or claims, and is told where, what was found, what
// was expected and what to do; its table and those that point into it are left out, and the rest stands.
import { describe, expect, it } from "vitest";
import { stateFrom } from "./snapshot-from";
import { problemsOf } from "./testing";
import { spoiltIn, wholeFolder } from "./testing-tables";

interface Case {
  readonly name: string;
  readonly files: Record<string, string>;
  readonly at: string;
  readonly found: string;
  readonly expected: RegExp;
  readonly suggestion: RegExp;
  /** Tables that are left out for it. */
  readonly left: readonly string[];
}

function bad(
  name: string,
  files: Record<string, string>,
  [at, found]: readonly [string, string],
  [expected, suggestion]: readonly [RegExp, RegExp],
  ...left: string[]
): Case {
  return { name, files, at, found, expected, suggestion, left };
}

const CASES: readonly Case[] = [
  bad(
    "an academic year that is none",
    spoiltIn("students.csv", "2023/2024", "2024/2026"),
    ["students.csv:2:period academic_year", "2024/2026"],
    [/second year follows the first, as 2024\/2025/, /correct one of the two years/],
    "students",
  ),
  bad(
    "an academic year in short",
    spoiltIn("students.csv", "2023/2024", "2023/24"),
    ["students.csv:2:period period", "2023/24"],
    [/a period, as 2024.* or 2024\/2025/, /^write 2023\/2024$/],
    "students",
  ),
  bad(
    "half a student",
    spoiltIn("students.csv", "1435", "1435.5"),
    ["students.csv:2:students whole_number", "1435.5"],
    [/a whole number/, /digits only/],
    "students",
  ),
  bad(
    "students below nil",
    spoiltIn("students.csv", "1435", "-5"),
    ["students.csv:2:students whole_number", "-5"],
    [/a whole number/, /digits only/],
    "students",
  ),
  bad(
    "students with thousands marks, in quotes",
    spoiltIn("students.csv", "12000", '"12,000"'),
    ["students.csv:3:students whole_number", "12,000"],
    [/a whole number/, /^write 12000$/],
    "students",
  ),
  bad(
    "students with thousands marks, bare",
    spoiltIn("students.csv", "12000", "12,000"),
    ["students.csv:3:students whole_number", "12,000"],
    [/a whole number/, /^write 12000$/],
    "students",
  ),
  bad(
    "students missing without a reason",
    spoiltIn("students.csv", "1435", ""),
    ["students.csv:2:students value_missing", ""],
    [/a value, as the status is A/, /O, M, L or Q/],
    "students",
  ),
  bad(
    "an unknown scope",
    spoiltIn("students.csv", "all_studies", "all studies"),
    ["students.csv:4:scope enumeration", "all studies"],
    [/one of higher_education, all_studies, not_stated/, /^write all_studies$/],
    "students",
  ),
  bad(
    "an unknown origin",
    spoiltIn("students.csv", "NOR,WLD", "NOR,WLT"),
    ["students.csv:3:origin unknown_code", "WLT"],
    [/areas\.csv lists/, /write WLD, or add WLT/],
    "students",
  ),
  bad(
    "a day of a statement that is none",
    spoiltIn("students.csv", "2025-06-03", "3.6.2025"),
    ["students.csv:5:stated date", "3.6.2025"],
    [/a year, a month or a day/, /^write 2025-06-03$/],
    "students",
  ),
  bad(
    "one figure twice",
    spoiltIn("students.csv", "NOR,WLD", "NOR,SWE"),
    [
      "students.csv:3:host, origin, scope, period, source duplicate_key",
      "NOR,SWE,higher_education,2023/2024,new-2025",
    ],
    [/line 2 has the same/, /keep one/],
    "students",
  ),
  bad(
    "an indicator that is not listed",
    spoiltIn("indicators.csv", "park_residents,NOR", "park_resident,NOR"),
    ["indicators.csv:2:indicator unknown_code", "park_resident"],
    [/indicator_names\.csv lists/, /write park_residents/],
    "indicators",
  ),
  bad(
    "an indicator of a project that is not there",
    spoiltIn("indicators.csv", ",park,", ",parc,"),
    ["indicators.csv:2:project unknown_code", "parc"],
    [/projects\.csv lists/, /write park/],
    "indicators",
  ),
  bad(
    "an unknown counterpart",
    spoiltIn("indicators.csv", "NOR,SWE,,2024,", "NOR,SWA,,2024,"),
    ["indicators.csv:3:counterpart unknown_code", "SWA"],
    [/areas\.csv lists/, /write SWE/],
    "indicators",
  ),
  bad(
    "a value in another unit",
    spoiltIn("indicators.csv", "1.50,thousand TEU", "1500,TEU"),
    ["indicators.csv:3:unit unit_differs", "TEU"],
    [
      /the unit thousand TEU, as indicator_names\.csv has it for transit/,
      /write the value in thousand TEU/,
    ],
    "indicators",
  ),
  bad(
    "a value without a unit",
    spoiltIn("indicators.csv", "120,residents", "120,"),
    ["indicators.csv:2:unit blank", ""],
    [/unit may not be blank/, /fill in/],
    "indicators",
  ),
  bad(
    "one value of a blank counterpart and a blank project twice",
    wholeFolder({
      "indicators.csv": [
        "indicator,area,counterpart,project,period,value,unit,obs_status,precision,source,note",
        "transit,NOR,,,2024,1,thousand TEU,A,exact,new-2025,",
        "transit,NOR,,,2024,2,thousand TEU,A,exact,new-2025,",
      ].join("\n"),
    }),
    [
      "indicators.csv:3:indicator, area, counterpart, project, period, source duplicate_key",
      "transit,NOR,,,2024,new-2025",
    ],
    [/line 2 has the same/, /keep one/],
    "indicators",
  ),
  bad(
    "an unknown kind of indicator: the indicators point into the list",
    spoiltIn("indicator_names.csv", "stock", "stocks"),
    ["indicator_names.csv:2:kind enumeration", "stocks"],
    [/one of stock, flow, rate, target/, /^write stock$/],
    "indicator_names",
    "indicators",
  ),
  bad(
    "a unit that begins with a blank",
    spoiltIn("indicator_names.csv", "flow,thousand TEU", "flow, thousand TEU"),
    ["indicator_names.csv:3:unit unit", " thousand TEU"],
    [/a unit, in words or signs/, /^write thousand TEU$/],
    "indicator_names",
    "indicators",
  ),
  bad(
    "a project that is part of nothing known",
    spoiltIn("projects.csv", "under_construction,park", "under_construction,parc"),
    ["projects.csv:3:part_of unknown_code", "parc"],
    [/projects\.csv lists/, /write park, or add parc/],
    "projects",
    "indicators",
  ),
  bad(
    "a project that is part of itself",
    spoiltIn("projects.csv", "under_construction,park", "under_construction,hall"),
    ["projects.csv:3:part_of circle", "hall"],
    [/from hall it leads back to hall/, /leave part_of blank/],
    "projects",
    "indicators",
  ),
  bad(
    "latitude beyond the pole",
    spoiltIn("projects.csv", "59.90", "90.01"),
    ["projects.csv:2:latitude latitude", "90.01"],
    [/from -90 to 90/, /decimal degrees/],
    "projects",
    "indicators",
  ),
  bad(
    "longitude around the globe and on",
    spoiltIn("projects.csv", "-180.0", "-180.5"),
    ["projects.csv:4:longitude longitude", "-180.5"],
    [/from -180 to 180/, /decimal degrees/],
    "projects",
    "indicators",
  ),
  bad(
    "latitude with a decimal comma",
    spoiltIn("projects.csv", "59.90", '"59,90"'),
    ["projects.csv:2:latitude latitude", "59,90"],
    [/degrees north/, /^write 59\.90$/],
    "projects",
    "indicators",
  ),
  bad(
    "latitude without longitude",
    spoiltIn("projects.csv", "59.90,10.750", "59.90,"),
    ["projects.csv:2:longitude cell_missing", ""],
    [/a value for longitude, as latitude has one/, /leave latitude blank too/],
    "projects",
    "indicators",
  ),
  bad(
    "longitude without latitude",
    spoiltIn("projects.csv", "59.90,10.750", ",10.750"),
    ["projects.csv:2:latitude cell_missing", ""],
    [/a value for latitude, as longitude has one/, /fill in latitude/],
    "projects",
    "indicators",
  ),
  bad(
    "a point of no kind",
    spoiltIn("projects.csv", "approximate", ""),
    ["projects.csv:2:point cell_missing", ""],
    [/a value for point/, /fill in point/],
    "projects",
    "indicators",
  ),
  bad(
    "an unknown kind of point",
    spoiltIn("projects.csv", "approximate", "roughly"),
    ["projects.csv:2:point enumeration", "roughly"],
    [/one of exact, approximate/, /exact, approximate/],
    "projects",
    "indicators",
  ),
  bad(
    "a cost in no currency",
    spoiltIn("projects.csv", "280.0,USD", "280.0,"),
    ["projects.csv:2:currency cell_missing", ""],
    [/a value for currency, as cost_million has one/, /fill in currency/],
    "projects",
    "indicators",
  ),
  bad(
    "a currency with its scale",
    spoiltIn("projects.csv", "280.0,USD", "280.0,USD_million"),
    ["projects.csv:2:currency currency", "USD_million"],
    [/as USD/, /three capital letters/],
    "projects",
    "indicators",
  ),
  bad(
    "an unknown status",
    spoiltIn("projects.csv", "cancelled", "canceled"),
    ["projects.csv:4:status enumeration", "canceled"],
    [/one of planned, under_construction/, /^write cancelled$/],
    "projects",
    "indicators",
  ),
  bad(
    "unknown financing",
    spoiltIn("projects.csv", "grant", "grants"),
    ["projects.csv:4:financing enumeration", "grants"],
    [/one of grant, concessional_loan/, /^write grant$/],
    "projects",
    "indicators",
  ),
  bad(
    "a claim whose rule does not exist",
    spoiltIn("claims.csv", ",turnover,", ",turnovers,"),
    ["claims.csv:2:kpi unknown_rule", "turnovers"],
    [/the id of a rule of kpis\.json/, /^write turnover, or add the rule turnovers/],
    "claims",
  ),
  bad(
    "a claim whose rule is like none",
    spoiltIn("claims.csv", ",turnover,", ",days,"),
    ["claims.csv:2:kpi unknown_rule", "days"],
    [/the id of a rule/, /^add the rule days to kpis\.json, or leave the cell blank/],
    "claims",
  ),
  bad(
    "a claim where there are no rules",
    wholeFolder({ "kpis.json": undefined }),
    ["claims.csv:2:kpi unknown_rule", "turnover"],
    [/the id of a rule/, /^add the rule turnover/],
    "claims",
  ),
  bad(
    "a claim of no time",
    spoiltIn("claims.csv", "2025-01-20", ""),
    ["claims.csv:2:stated blank", ""],
    [/stated may not be blank/, /fill in/],
    "claims",
  ),
  bad(
    "a claim twice",
    spoiltIn("claims.csv", "many-friends", "much-trade"),
    ["claims.csv:3:claim duplicate_key", "much-trade"],
    [/line 2 has the same claim/, /keep one/],
    "claims",
  ),
  bad(
    "a claim of an unknown source",
    spoiltIn("claims.csv", "new-2025 old-2020", "new-2025 old-2002"),
    ["claims.csv:3:source unknown_code", "old-2002"],
    [/sources\.csv lists/, /write old-2020/],
    "claims",
  ),
];

const ALL = Object.keys(stateFrom(wholeFolder()).snapshot?.rows ?? {});

describe("bad students, indicators, projects and claims", () => {
  it.each(CASES)("$name", ({ files, at, found, expected, suggestion, left }) => {
    const [problem, ...more] = problemsOf(files);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ at, found, severity: "error" });
    expect(problem?.expected).toMatch(expected);
    expect(problem?.suggestion).toMatch(suggestion);
    const { snapshot } = stateFrom(files);
    expect(Object.keys(snapshot?.rows ?? {})).toEqual(ALL.filter((name) => !left.includes(name)));
  });

  it("projects that are parts of each other are each told of", () => {
    const files = spoiltIn("projects.csv", "operating,,", "operating,hall,");
    expect(problemsOf(files).map(({ at, found }) => [at, found])).toEqual([
      ["projects.csv:2:part_of circle", "hall"],
      ["projects.csv:3:part_of circle", "park"],
    ]);
  });

  it.each([
    ["opened in a year before", "2014-06-19,2015", "2014-06-19,2013", "opened", "2013"],
    [
      "completed a day before",
      "2014-06-19,2015,",
      "2014-06-19,,2014-06-18",
      "completed",
      "2014-06-18",
    ],
  ])("%s its start: a warning, and the project is served", (_, from, to, column, found) => {
    const files = spoiltIn("projects.csv", from, to);
    const [problem, ...more] = problemsOf(files);
    expect(more).toEqual([]);
    const at = `projects.csv:2:${column} before_started`;
    expect(problem).toMatchObject({ at, found, severity: "warning" });
    expect(problem?.expected).toMatch(/not before the start, 2014-06-19/);
    expect(stateFrom(files).snapshot?.projects).toHaveLength(3);
  });

  it("opened in the year in which it was started may be after it", () => {
    const files = spoiltIn("projects.csv", "2014-06-19,2015", "2014-06-19,2014");
    expect(problemsOf(files)).toEqual([]);
  });

  it("a rule that is there, if not sound, is told of once, and its claim stands", () => {
    const rules = [{ id: "turnover", title: {}, dataset: "trade", measure: "turnover", at: "x" }];
    const files = wholeFolder({ "kpis.json": JSON.stringify(rules) });
    expect(problemsOf(files).map(({ code }) => code)).toEqual(["kpi_at"]);
    expect(stateFrom(files).snapshot?.claims).toHaveLength(2);
  });

  it("rules that cannot be read are nothing to compare claims with", () => {
    const files = wholeFolder({ "kpis.json": "[" });
    expect(problemsOf(files).map(({ code }) => code)).toEqual(["json_syntax"]);
    expect(stateFrom(files).snapshot?.claims).toHaveLength(2);
  });

  it("a rule may ask for an indicator, and not for one that is not listed", () => {
    const rule = (id: string, indicator: string) => ({
      ...{ id, title: {}, dataset: "indicators", measure: "latest" },
      where: { indicator, area: "$home", project: "park" },
    });
    const rules = [rule("turnover", "park_residents"), rule("b", "park_visitors")];
    const files = wholeFolder({ "kpis.json": JSON.stringify(rules, null, 1) });
    expect(problemsOf(files).map(({ at, found }) => [at, found])).toEqual([
      ["kpis.json:19:1.where.indicator kpi_code", "park_visitors"],
    ]);
  });
});
