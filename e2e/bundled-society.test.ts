// People, indicators, projects and claims as bundled: whole in themselves, and each figure is found in what it was written from.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cells, type Row, repeated, table } from "./support/tables";

const ROOT = join(import.meta.dirname, "..");
const SHARED = join(ROOT, "../shared");
const ours = (name: string): Row[] => table(join(ROOT, `data/${name}.csv`)).rows;
const theirs = (path: string): Row[] =>
  existsSync(SHARED) ? table(join(SHARED, `facts/${path}.csv`)).rows : [];

const LANGUAGES = ["en", "zh", "ru", "be"];
const students = ours("students");
const indicators = ours("indicators");
const names = ours("indicator_names");
const projects = ours("projects");
const claims = ours("claims");
const sources = new Set(ours("sources").map((row) => row.source ?? ""));

const KEYS: [string, Row[], string[]][] = [
  ["students", students, ["host", "origin", "scope", "period", "source"]],
  ["indicators", indicators, ["indicator", "area", "counterpart", "project", "period", "source"]],
  ["indicator_names", names, ["indicator"]],
  ["projects", projects, ["project"]],
  ["claims", claims, ["claim"]],
];

/** The ids of a fact's sources: one was entered before under another name. */
const idsOf = (text = "") =>
  text
    .split(";")
    .map((id) => (id === "cemnet-137786" ? "cemnet-2007" : id))
    .filter((id) => id !== "");

describe("what is bundled of people and projects", () => {
  it.each(KEYS)("%s.csv: each key stands once", (_, rows, key) => {
    expect(rows.length).toBeGreaterThan(0);
    expect(repeated(rows.map((row) => cells(row, key)))).toEqual([]);
  });

  it.each(KEYS)("%s.csv: whatever has words in one language has them in all four", (_, rows) => {
    const blank = rows.flatMap((row) =>
      Object.keys(row)
        .filter((column) => LANGUAGES.some((language) => column.endsWith(`_${language}`)))
        .filter((column) => row[column]?.trim() === "")
        .map((column) => `${Object.values(row)[0]} ${column}`),
    );
    expect(blank).toEqual([]);
  });

  it("names only listed sources", () => {
    const used = [students, indicators, projects, claims].flatMap((rows) =>
      rows.flatMap((row) => row.source?.split(" ") ?? []),
    );
    expect(used.filter((id) => !sources.has(id))).toEqual([]);
  });

  it("never joins the two counts of students: no source speaks in both for one year", () => {
    const spoken = students.map((row) => cells(row, ["host", "origin", "period", "source"]));
    expect(repeated(spoken)).toEqual([]);
  });

  it("gives each indicator one unit", () => {
    const units = new Map(names.map((row) => [row.indicator, row.unit]));
    expect(indicators.filter((row) => units.get(row.indicator) !== row.unit)).toEqual([]);
  });
});

describe.skipIf(!existsSync(SHARED))(
  "people and projects against what they were written from",
  () => {
    const figures: [string, string][] = [
      ["society/students", "students"],
      ["society/exchanges", "value"],
      ["society/great_stone", "value"],
      ["society/transit", "value"],
      ["trade/investment", "value_usd_million"],
    ];
    /** Each figure with each of its sources. */
    const told = [
      ...students.flatMap((row) => row.source?.split(" ").map((id) => [id, row.students]) ?? []),
      ...indicators.flatMap((row) => row.source?.split(" ").map((id) => [id, row.value]) ?? []),
    ].map(([id, value]) => `${id} ${Number(value)}`);
    const said = figures.flatMap(([path, column]) =>
      theirs(path).flatMap((row) => {
        const million =
          row.unit === "USD_billion" && row.measure?.startsWith("industrial") ? 1000 : 1;
        return idsOf(row.source_id).map((id) => `${id} ${Number(row[column]) * million}`);
      }),
    );

    it("every figure stands in the facts with the same source", () => {
      const known = new Set(said);
      expect(told.filter((figure) => !known.has(figure))).toEqual([]);
      expect(told.length).toBeGreaterThan(330);
    });

    it("of the facts only four undated figures are absent", () => {
      const known = new Set(told);
      expect(said.filter((figure) => !known.has(figure)).length).toBeLessThanOrEqual(4);
    });

    it("52 projects in their order: place on the map, cost, start and what they can do", () => {
      const facts = theirs("society/projects");
      const columns = ["project", "latitude", "longitude", "cost_million", "capacity", "source"];
      expect(projects.map((row) => cells(row, columns))).toEqual(
        facts.map((row) =>
          [
            ...[row.project_id, row.lat, row.lon, row.cost_value, row.figures],
            idsOf(row.source_id).join(" "),
          ].join("|"),
        ),
      );
      expect(projects.length).toBe(52);
    });

    it("ten claims, with the day on which each was made", () => {
      const columns = ["claim", "stated"];
      expect(claims.map((row) => cells(row, [...columns, "source"]))).toEqual(
        theirs("claims").map((row) => cells(row, [...columns, "source_id"])),
      );
      expect(claims.length).toBe(10);
    });
  },
);
