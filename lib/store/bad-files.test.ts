import { describe, expect, it } from "vitest";
import { folderWith, problemsOf, SOUND, spoilt } from "./testing";

const rules = (...all: unknown[]) => folderWith({ "kpis.json": JSON.stringify(all, null, 1) });
const rule = (id: string, more: object = {}) => ({
  id,
  title: {},
  dataset: "trade",
  measure: "turnover",
  ...more,
});
const relation = (change: object) => {
  const read = JSON.parse(SOUND["datapackage.json"]);
  const changed = { ...read, relation: { ...read.relation, ...change } };
  return folderWith({ "datapackage.json": JSON.stringify(changed, null, 1) });
};

type Expected = readonly [at: string, found: string, expected: RegExp, suggestion: RegExp];
const CASES: readonly (readonly [name: string, files: Record<string, string>, ...Expected[]])[] = [
  [
    "no data package",
    folderWith({ "datapackage.json": undefined }),
    [
      "datapackage.json:-:- file_missing",
      "",
      /a file datapackage\.json/,
      /^add datapackage\.json to the folder$/,
    ],
  ],
  [
    "a comma too many in the data package",
    folderWith({ "datapackage.json": '{\n  "name": "x",\n}' }),
    ["datapackage.json:3:- json_syntax", "}", /character 1 of this line/, /comma/],
  ],
  [
    "a data package without a relation",
    folderWith({ "datapackage.json": '{"name": "x"}' }),
    ["datapackage.json:1:relation json_missing", "", /a value for relation/, /add relation/],
  ],
  [
    "areas by name",
    relation({ areas: ["Norway", "SWE"] }),
    [
      "datapackage.json:5:relation.areas.0 json_areas",
      "Norway",
      /two different codes/,
      /home area first/,
    ],
  ],
  [
    "a typo in the relation",
    relation({ colors: [] }),
    [
      "datapackage.json:19:relation.colors json_key",
      "colors",
      /key that is known/,
      /write colours in place of colors/,
    ],
  ],
  [
    "a day as a number",
    relation({ established: 1905 }),
    ["datapackage.json:8:relation.established json_type", "1905", /type string/, /type string/],
  ],
  [
    "a relation with an area that is not listed",
    relation({ areas: ["NOR", "FIN"] }),
    [
      "datapackage.json:6:relation.areas.1 unknown_code",
      "FIN",
      /areas\.csv lists/,
      /add FIN to areas\.csv/,
    ],
  ],
  [
    "a list that is misnamed",
    { ...folderWith({ "areas.csv": undefined }), "Areas.csv": "" },
    ["areas.csv:-:- file_missing", "", /a file areas\.csv/, /rename Areas\.csv to it/],
  ],
  [
    "no table of figures",
    folderWith({ "trade.csv": undefined }),
    [
      "trade.csv:-:- figures_missing",
      "",
      /one table of figures: trade\.csv, students\.csv, indicators\.csv/,
      /^add trade\.csv to the folder, or another/,
    ],
  ],
  [
    "the only table of figures is misnamed",
    { ...folderWith({ "trade.csv": undefined }), "Students.csv": "" },
    [
      "trade.csv:-:- figures_missing",
      "",
      /one table of figures/,
      /^rename Students\.csv to students\.csv, or add/,
    ],
  ],
  [
    "a file without a line",
    folderWith({ "trade.csv": "" }),
    ["trade.csv:-:- file_blank", "", /a header line/, /write the header/],
  ],
  [
    "broken rules",
    folderWith({ "kpis.json": "[\n{]" }),
    ["kpis.json:2:- json_syntax", "]", /character 2/, /bracket/],
  ],
  [
    "rules that are no list",
    folderWith({ "kpis.json": "{}" }),
    ["kpis.json:1:- json_type", "{}", /type array/, /type array/],
  ],
  [
    "a rule without an id",
    rules({ title: {}, dataset: "trade", measure: "sum" }),
    ["kpis.json:2:0.id json_missing", "", /a value for 0\.id/, /add 0\.id/],
  ],
  [
    "an id with blanks",
    rules(rule("My rule")),
    ["kpis.json:3:0.id json_id", "My rule", /small letters/, /rename/],
  ],
  [
    "an unknown measure",
    rules(rule("a", { measure: "turnovr" })),
    ["kpis.json:6:0.measure enumeration", "turnovr", /one of export/, /write turnover/],
  ],
  [
    "a typo in a rule",
    rules(rule("a", { mesure: "sum" })),
    ["kpis.json:7:0.mesure json_key", "mesure", /known here/, /write measure/],
  ],
  [
    "a bound as text",
    rules(rule("a", { test: { at_least: "8000" } })),
    ["kpis.json:8:0.test.at_least json_type", "8000", /type number/, /type number/],
  ],
  [
    "a test with three faults is told as the test that it was meant to be",
    rules(rule("a", { test: { at_least: "8000", for_consecutive: 0, period: "month" } })),
    ["kpis.json:8:0.test.at_least json_type", "8000", /type number/, /type number/],
    ["kpis.json:9:0.test.for_consecutive json_value", "0", /another value/, /README/],
    ["kpis.json:10:0.test.period enumeration", "month", /one of year/, /write one of year/],
  ],
  [
    "an unknown test",
    rules(rule("a", { test: { at_leest: 8000 } })),
    ["kpis.json:7:0.test.at_least json_missing", "", /0\.test\.at_least/, /add/],
    ["kpis.json:8:0.test.at_leest json_key", "at_leest", /known/, /write at_least/],
  ],
  [
    "an unknown table",
    rules(rule("a", { dataset: "trades" })),
    ["kpis.json:5:0.dataset kpi_dataset", "trades", /one of areas/, /write trade/],
  ],
  [
    "no table",
    rules({ id: "a", title: {}, measure: "sum" }),
    ["kpis.json:2:0.dataset kpi_dataset", "", /one of areas/, /name in a the table/],
  ],
  [
    "no measure",
    rules({ id: "a", title: {}, dataset: "trade" }),
    ["kpis.json:2:0.measure kpi_measure", "", /a measure/, /say in a what/],
  ],
  [
    "a column that is not there",
    rules(rule("a", { where: { reportr: "NOR" } })),
    ["kpis.json:8:0.where.reportr kpi_column", "reportr", /choose by: reporter/, /write reporter/],
  ],
  [
    "a column that one may not choose by",
    rules(rule("a", { where: { note: "x" } })),
    ["kpis.json:8:0.where.note kpi_column", "note", /choose by/, /correct the column in a/],
  ],
  [
    "a code that is not listed",
    rules(rule("a", { where: { reporter: "NOW" } })),
    ["kpis.json:8:0.where.reporter kpi_code", "NOW", /stands for reporter/, /write NOR/],
  ],
  [
    "a flow that is none",
    rules(rule("a", { where: { flow: "E" } })),
    ["kpis.json:8:0.where.flow kpi_code", "E", /stands for flow/, /correct the code in a/],
  ],
  [
    "an area of the pair where none belongs",
    rules(rule("a", { where: { product: "$home" } })),
    ["kpis.json:8:0.where.product kpi_code", "$home", /stands for product/, /correct/],
  ],
  [
    "a period that is none",
    rules(rule("a", { at: "last year" })),
    ["kpis.json:7:0.at kpi_at", "last year", /latest, or a period/, /correct the period/],
  ],
  [
    "a base that is none",
    rules(rule("a", { base: "then" })),
    ["kpis.json:7:0.base kpi_base", "then", /\$established/, /correct the base/],
  ],
  [
    "an id twice",
    rules(rule("a"), rule("a")),
    ["kpis.json:9:1.id kpi_duplicate", "a", /line 3 has a already/, /rename/],
  ],
  [
    "a part that is not there",
    rules(rule("a"), { id: "b", title: {}, test: { all_of: ["aa"] } }),
    ["kpis.json:13:1.test.all_of.0 kpi_reference", "aa", /id of another rule/, /write a, if/],
  ],
  [
    "a neighbour that is not there",
    rules(rule("a", { with: ["zzz"] })),
    ["kpis.json:8:0.with.0 kpi_reference", "zzz", /id of another rule/, /correct the id in a/],
  ],
  [
    "rules that are parts of each other",
    rules(
      { id: "a", title: {}, test: { all_of: ["b"] } },
      { id: "b", title: {}, test: { all_of: ["a"] } },
    ),
    ["kpis.json:6:0.test.all_of kpi_circle", '["b"]', /not parts of themselves/, /all_of of a/],
    ["kpis.json:15:1.test.all_of kpi_circle", '["a"]', /not parts of themselves/, /all_of of b/],
  ],
  [
    "a rule of a rule that is left out",
    rules(rule("a", { at: "x" }), { id: "b", title: {}, test: { all_of: ["a"] } }),
    ["kpis.json:7:0.at kpi_at", "x", /latest/, /correct/],
    ["kpis.json:14:1.test.all_of.0 kpi_part", "a", /left out/, /put a right, and b comes back/],
  ],
];

const SPOILT = CASES.map(([name, files, ...expected]) => ({ name, files, expected }));

describe("bad data packages, rules and folders", () => {
  it.each(SPOILT)("$name", ({ files, expected }) => {
    const problems = problemsOf(files);
    expect(problems.map(({ at, found }) => [at, found])).toEqual(
      expected.map(([at, found]) => [at, found]),
    );
    for (const [index, [, , words, suggestion]] of expected.entries()) {
      expect(problems[index]?.expected).toMatch(words);
      expect(problems[index]?.suggestion).toMatch(suggestion);
    }
  });

  it("a folder without rules, or without products, has no fault", () => {
    expect(problemsOf(folderWith({ "kpis.json": undefined, "products.csv": undefined }))).toEqual(
      [],
    );
  });

  it("a missing data package does not hide what is wrong with the tables", () => {
    const files = { ...spoilt("trade.csv", "100.5", "1e5"), "datapackage.json": "{" };
    expect(problemsOf(files).map(({ code }) => code)).toEqual(["json_syntax", "decimal"]);
  });
});
