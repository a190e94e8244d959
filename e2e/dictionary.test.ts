// The dictionary against the code: each column, code and key is described, and nothing that there is not.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { DATASET_NAMES, DATASETS } from "@/lib/datasets";
import { kindOf } from "@/lib/datasets/columns";
import { Relation } from "@/lib/datasets/datapackage";
import type { Dataset } from "@/lib/datasets/dataset";
import { columnSchema, expectedColumns } from "@/lib/datasets/header";
import { KpiRule, KpiTest, MEASURES } from "@/lib/kpis/rule";
import { PRECISIONS } from "@/lib/stats/precision";
import { OBS_STATUSES } from "@/lib/stats/status";

const read = (path: string) => readFileSync(join(import.meta.dirname, "..", path), "utf8");

/** What stands under a heading, down to the next one that is as high or higher. */
function section(text: string, heading: string): string {
  const [, after = ""] = text.split(new RegExp(`^${heading}\n`, "m"));
  const level = /^#+/.exec(heading)?.[0].length ?? 1;
  return after.split(new RegExp(`^#{1,${level}} `, "m"))[0] ?? "";
}

/** What a text sets in code, in its order. */
const codesIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);

/** The rows of the tables whose first column is headed so, cell by cell. */
function rowsUnder(text: string, head: string): string[][] {
  const blocks = text.split(/\n\n+/).map((block) => block.trim().split("\n"));
  return blocks
    .filter(([first = ""]) => first.startsWith(`| ${head} |`))
    .flatMap((table) => table.slice(2))
    .map((row) => row.split("|").map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, -1));
}

const firstCodes = (text: string, head: string) =>
  rowsUnder(text, head).flatMap(([first = ""]) => codesIn(first));

const README = read("README.md");
const DICTIONARY = read("data/README.md");
const PACKAGE = JSON.parse(read("data/datapackage.json"));
const LANGUAGES: string[] = PACKAGE.relation.languages;
const TABLES = DATASET_NAMES.map((name): Dataset => DATASETS[name]);

const columnsOf = (dataset: Dataset) => expectedColumns(dataset, LANGUAGES);
/** The columns that the bundled file has. */
const written = ({ file }: Dataset) => read(`data/${file}`).split("\n", 1)[0]?.split(",") ?? [];

/** Whether a column of the key may be blank, which that of a primary key may not. */
const mayBeBlank = (dataset: Dataset) =>
  dataset.key.some((column) => dataset.row.shape[column]?.safeDecode("").success);

/** The names that a column takes, where it takes only some; null where it takes any. */
function allowedIn(dataset: Dataset, column: string): string[] | null {
  const schema = columnSchema(dataset, column);
  return (schema && kindOf(schema).values.allowed?.split(", ")) ?? null;
}

/** Whether a cell of a column holds several codes, which no foreign key can say. */
function several({ file }: Dataset, column: string): boolean {
  const { data } = Papa.parse<Record<string, string>>(read(`data/${file}`), { header: true });
  return data.some((row) => row[column]?.includes(" "));
}

/** Columns of a fixed list of names, each with its list. */
const enumerations = (dataset: Dataset): [string, string[]][] =>
  columnsOf(dataset).flatMap((column) => {
    const allowed = allowedIn(dataset, column);
    return allowed === null ? [] : [[column, allowed]];
  });

describe.each(TABLES)("data/README.md, $file", (dataset) => {
  const text = section(DICTIONARY, `## ${dataset.file}`);

  it("names every column, in its order, and no other", () => {
    expect(firstCodes(text, "column")).toEqual(columnsOf(dataset));
  });

  it("lists the names that a column takes, or leads to their table", () => {
    for (const [column, allowed] of enumerations(dataset)) {
      const row = rowsUnder(text, "column").find(([first]) => first === `\`${column}\``);
      const [, , type = ""] = row ?? [];
      const [, heading] = /^see \*(.+)\*$/.exec(type) ?? [];
      const named = heading ? firstCodes(section(text, `### ${heading}`), "code") : codesIn(type);
      expect(named, column).toEqual(allowed);
    }
  });
});

describe.each(TABLES)("data/datapackage.json, $file", (dataset) => {
  const { schema } = PACKAGE.resources.find((one: { path: string }) => one.path === dataset.file);

  it("describes the columns, in their order", () => {
    expect(schema.fields.map((field: { name: string }) => field.name)).toEqual(written(dataset));
  });

  it("has their key, and what they refer to where a cell holds one code", () => {
    const one = Object.entries(dataset.references).filter(([column]) => !several(dataset, column));
    const references = (schema.foreignKeys ?? []).map(
      ({ fields, reference }: { fields: string[]; reference: { resource?: string } }) => [
        fields.join(),
        reference.resource ?? dataset.name,
      ],
    );
    const { primaryKey, uniqueKeys = [primaryKey] } = schema;
    expect(uniqueKeys).toEqual([dataset.key]);
    expect(primaryKey === undefined).toBe(mayBeBlank(dataset));
    expect(Object.fromEntries(references)).toEqual(Object.fromEntries(one));
  });

  it("has the names that they take", () => {
    const named = schema.fields.flatMap(
      (field: { name: string; constraints?: { enum?: (string | number)[] } }) =>
        field.constraints?.enum ? [[field.name, field.constraints.enum.map(String)]] : [],
    );
    expect(named).toEqual(enumerations(dataset));
  });
});

describe("data/README.md, the lists", () => {
  it("obs_status and precision, in their order", () => {
    const text = section(DICTIONARY, "## trade.csv");
    expect(firstCodes(section(text, "### Status"), "code")).toEqual([...OBS_STATUSES]);
    expect(firstCodes(section(text, "### Precision"), "code")).toEqual([...PRECISIONS]);
  });

  it.each([
    ["README.md", README],
    ["data/README.md", DICTIONARY],
  ])("%s lists every file", (_, text) => {
    const files = ["datapackage.json", "kpis.json", ...TABLES.map(({ file }) => file)];
    expect(firstCodes(text, "file").sort()).toEqual(files.sort());
  });

  it("every key of the relation", () => {
    const codes = codesIn(section(DICTIONARY, "## Another pair of countries"));
    expect(codes).toEqual(expect.arrayContaining(Object.keys(Relation.shape)));
  });
});

describe("data/README.md, kpis.json", () => {
  const text = section(DICTIONARY, "## kpis.json");
  const rows = new Map(rowsUnder(text, "key").map(([key = "", ...cells]) => [key, cells.join()]));
  const operators = KpiTest.options.flatMap((option) => Object.keys(option.shape));

  it("every key of a rule, and none that there is not", () => {
    const keys = Object.keys(KpiRule.shape);
    const named = firstCodes(text, "key");
    expect(keys.filter((key) => !named.includes(key))).toEqual([]);
    expect(named.filter((key) => !keys.includes(key) && !operators.includes(key))).toEqual([]);
  });

  it("every measure, and no other", () => {
    expect(codesIn(rows.get("`measure`") ?? "")).toEqual([...MEASURES]);
  });

  it("every operator of a test, and what goes with it", () => {
    const codes = [...codesIn(rows.get("`test`") ?? ""), ...firstCodes(text, "key")];
    expect(operators.filter((name) => !codes.includes(name))).toEqual([]);
  });

  it("every word that stands for something of the relation, and every place on the overview", () => {
    expect(codesIn(text)).toEqual(expect.arrayContaining(["$home", "$partner", "$established"]));
    const places = KpiRule.shape.overview.unwrap().options;
    expect(codesIn(rows.get("`overview`") ?? "")).toEqual(places);
  });
});

describe("the commands", () => {
  const documents = README + read("CONTRIBUTING.md");
  const scripts = Object.keys(JSON.parse(read("package.json")).scripts);

  it.each(scripts)("%s is explained", (script) => {
    const command = ["start", "test"].includes(script) ? `npm ${script}` : `npm run ${script}`;
    const told = new RegExp(`\`${command}( -- [^\`]+)?\``);
    expect(told.test(documents), command).toBe(true);
  });

  it("none is named that there is not", () => {
    const named = [...documents.matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});
