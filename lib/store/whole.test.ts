// The tables of students, indicators, projects and claims: read, held, and written back as they stand.
import { describe, expect, it } from "vitest";
import { DATASET_NAMES, DATASETS, type DatasetName, type Row } from "@/lib/datasets";
import { encoder } from "@/lib/datasets/encode";
import { servesFigures } from "./serves";
import type { Snapshot } from "./snapshot";
import { snapshotFrom, stateFrom } from "./snapshot-from";
import { SOUND } from "./testing";
import { TABLES, wholeFolder } from "./testing-tables";

const snapshot = snapshotFrom(wholeFolder());

/** Cells of the table as they are written; no cell of the test's tables but one needs quotes. */
async function written<D extends DatasetName>(of: Snapshot, name: D): Promise<string> {
  const columns = of.columns(name);
  const rows: readonly Row<D>[] = await of.select(name);
  const quoted = (cell: string) => (cell.includes(",") ? `"${cell}"` : cell);
  const lines = [columns, ...rows.map(encoder(name, columns))];
  return `${lines.map((cells) => cells.map(quoted).join(",")).join("\n")}\n`;
}

const NAMES = Object.keys(TABLES).map((file) => file.replace(".csv", ""));

describe("the whole folder", () => {
  it("serves every table that it has", () => {
    expect(Object.keys(snapshot.rows)).toEqual(DATASET_NAMES.filter((name) => name !== "events"));
  });

  it.each(DATASET_NAMES.filter((name) => NAMES.includes(name)))(
    "%s: encode(decode(row)) is the row",
    async (name) => {
      expect(await written(snapshot, name)).toBe(wholeFolder()[DATASETS[name].file]);
    },
  );

  it("students: whole numbers, academic years, the day on which it was said", async () => {
    const rows = await snapshot.select("students", { where: { host: ["NOR"], origin: ["SWE"] } });
    expect(rows).toMatchObject([
      {
        line: 2,
        scope: "higher_education",
        students: { value: 1435, text: "1435" },
        period: { kind: "academic_year", start: "2023-09-01", end: "2024-08-31" },
        stated: null,
      },
      {
        line: 4,
        scope: "all_studies",
        precision: "at_least",
        source: ["new-2025", "old-2020"],
        stated: { text: "2024-05", start: "2024-05-01", end: "2024-05-31" },
        note: "=said",
      },
    ]);
  });

  it("academic years begin where the relation says", async () => {
    const { relation, ...rest } = JSON.parse(SOUND["datapackage.json"]);
    const pkg = { ...rest, relation: { ...relation, academic_year_starts: "08-15" } };
    const of = snapshotFrom(wholeFolder({ "datapackage.json": JSON.stringify(pkg) }));
    const [first] = await of.select("students");
    expect(first?.period).toMatchObject({ start: "2023-08-15", end: "2024-08-14" });
  });

  it("indicators: blank counterparts and projects are null, and may be part of the key", async () => {
    const rows = await snapshot.select("indicators");
    expect(rows.map(({ counterpart, project, value }) => [counterpart, project, value])).toEqual([
      [null, "park", { value: 120, text: "120" }],
      ["SWE", null, { value: 1.5, text: "1.50" }],
      ["SWE", null, { value: -0.2, text: "-0.2" }],
      [null, null, null],
    ]);
  });

  it("projects, claims and the names of indicators are simply there", () => {
    expect(snapshot.indicatorNames).toMatchObject([
      { indicator: "park_residents", kind: "stock", unit: "residents" },
      { indicator: "transit", kind: "flow", label_en: "Containers in transit" },
      { indicator: "transit_target", kind: "target", label_en: null },
    ]);
    expect(snapshot.projects).toMatchObject([
      {
        line: 2,
        part_of: null,
        latitude: { value: 59.9, text: "59.90" },
        point: "approximate",
        started: { start: "2014-06-19", end: "2014-06-19" },
        opened: { start: "2015-01-01", end: "2015-12-31" },
        completed: null,
        cost_million: { value: 280, text: "280.0" },
        currency: "USD",
        financing: "mixed",
        source: ["new-2025", "old-2020"],
      },
      { line: 3, part_of: "park", latitude: null, point: null, currency: null, financing: null },
      { line: 4, latitude: { value: -90 }, longitude: { value: -180 }, name_en: "Bridge" },
    ]);
    expect(snapshot.claims).toMatchObject([
      { line: 2, claim: "much-trade", stated: { start: "2025-01-20" }, kpi: "turnover" },
      { line: 3, stated: { start: "2024-01-01", end: "2024-12-31" }, kpi: null },
    ]);
  });
});

describe("every table may be left out but areas, sources and one of figures", () => {
  it("a folder without them has none of them, and no fault", () => {
    const { problems, snapshot: of } = stateFrom({ ...SOUND });
    expect(problems).toEqual([]);
    expect([of?.projects, of?.claims, of?.indicatorNames]).toEqual([[], [], []]);
  });

  const without = (...files: string[]) =>
    wholeFolder(Object.fromEntries(files.map((file) => [file, undefined])));

  it.each([
    ["students", ["trade.csv", "indicators.csv"], true],
    ["indicators", ["trade.csv", "students.csv"], true],
    ["no figures", ["trade.csv", "students.csv", "indicators.csv"], false],
  ])("%s alone", (_, gone, serves) => {
    const { problems, snapshot: of } = stateFrom(without(...gone, "kpis.json", "claims.csv"));
    expect(servesFigures(of)).toBe(serves);
    expect(problems.map(({ code }) => code)).toEqual(serves ? [] : ["figures_missing"]);
  });

  it.each(["indicator_names.csv", "projects.csv"])(
    "indicators without %s speak for themselves",
    (file) => {
      const { problems, snapshot: of } = stateFrom(without(file));
      expect(problems).toEqual([]);
      expect(of?.rows.indicators).toBe(4);
    },
  );

  it("the edition is of all of them", () => {
    for (const file of Object.keys(TABLES)) {
      const { snapshot: of } = stateFrom(without(file));
      expect(of?.edition, file).not.toBe(snapshot.edition);
    }
  });

  it("what students or indicators name as their source is in use, what projects name is not", () => {
    const last = "last-2026,news,,,,2026-01-01,en,,,,,,\n";
    const sources = `${SOUND["sources.csv"]}${last}`;
    const asOf = (file: keyof typeof TABLES) => {
      const text = TABLES[file].replace("new-2025", "last-2026");
      return snapshotFrom(wholeFolder({ "sources.csv": sources, [file]: text })).asOf;
    };
    expect(asOf("students.csv")).toBe("2026-01-01");
    expect(asOf("indicators.csv")).toBe("2026-01-01");
    expect(asOf("projects.csv")).toBe("2025-06-03");
  });
});
