import { describe, expect, it } from "vitest";
import { DATASET_NAMES, DATASETS } from "@/lib/datasets";
import { stateFrom } from "@/lib/store/snapshot-from";
import { wholeFolder } from "@/lib/store/testing-tables";
import { type DataPage, dataPageOf, TABLES } from "./data-page";

const page = await dataPageOf(stateFrom(wholeFolder()), "en");
const table = (id: string, of: DataPage = page) => {
  const found = of.tables.find((one) => one.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
};
const fact = (id: string, name: string) =>
  table(id).served?.facts.find((one) => one.id === name)?.text;

describe("the catalogue", () => {
  it("has every table once, and the contents lead to each", () => {
    expect([...TABLES].sort()).toEqual([...DATASET_NAMES].sort());
    expect(page.contents.rows.map(([name]) => name?.path)).toEqual(TABLES.map((id) => `#${id}`));
  });

  it.each([
    ["trade", "rows", "3"],
    ["trade", "period", "2023 to 2024"],
    ["trade", "fresh", "3 June 2025"],
    ["students", "period", "2023/2024 to 2025"],
    ["projects", "period", "19 June 2014 to July 2020"],
    ["areas", "period", "no periods"],
    ["areas", "fresh", "not stated"],
    ["sources", "fresh", "3 June 2025"],
    ["claims", "period", "2024 to 20 January 2025"],
  ])("%s, %s: %s", (id, name, text) => {
    expect(fact(id, name)).toBe(text);
  });

  it("names the sources that rows name, with terms and day, in order of preference", () => {
    expect(
      table("trade").served?.sources.lines.map(({ title, terms }) => [title, terms.join("")]),
    ).toEqual([
      ["New series", "published 3 June 2025; licence not stated"],
      ["Old series", "published 2020; licence not stated"],
    ]);
    expect(table("areas").served?.sources).toMatchObject({
      summary: "Its rows name no source.",
      lines: [],
    });
  });

  it("leads from each source of a table to its row among all", () => {
    const ids = page.sources.tables.flatMap(({ rows }) => rows.map(([first]) => `#${first?.id}`));
    const paths = page.tables.flatMap(({ served }) => served?.sources.lines ?? []);
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter(({ path }) => !ids.includes(path))).toEqual([]);
  });

  it.each(DATASET_NAMES)("%s: its dictionary has every column of the schema", (id) => {
    const { rows } = table(id).columns;
    expect(rows.map(([name]) => name?.text)).toEqual(Object.keys(DATASETS[id].row.shape));
    for (const cells of rows) for (const { text } of cells) expect(text).not.toBe("");
  });

  it("says what may be blank, and what one may filter by", () => {
    const of = (column: string) =>
      table("trade")
        .columns.rows.find(([name]) => name?.text === column)
        ?.slice(2)
        .map(({ text, path }) => path ?? text);
    expect(of("reporter")).toEqual(["#areas", "no", "yes"]);
    expect(of("note")).toEqual(["text", "yes", "no"]);
    expect(of("lower")?.slice(1)).toEqual(["yes, and may be left out", "no"]);
  });

  it("shows the first rows as the file has them, words in their language", () => {
    const preview = table("projects").served?.preview;
    expect(preview?.caption).toBe("Projects: the first 3 rows");
    const at = preview?.columns.indexOf("place_en") ?? -1;
    expect(preview?.rows[0]?.[at]).toEqual({ text: "Oslo", lang: "en" });
    expect(preview?.rows[0]?.[preview.columns.indexOf("cost_million")]).toEqual({
      text: "280.0",
      number: true,
    });
  });

  it("a sound table is called so", () => {
    expect(table("trade").health).toEqual({ short: "sound", table: null });
    expect(table("trade").fault).toBeNull();
  });
});

describe("a folder with faults", () => {
  it("a table that is not there has its dictionary, and says so", async () => {
    const without = await dataPageOf(stateFrom(wholeFolder({ "claims.csv": undefined })), "en");
    expect(table("claims", without)).toMatchObject({
      served: null,
      fault: "The folder has no file claims.csv.",
    });
    expect(table("claims", without).columns.rows.length).toBeGreaterThan(5);
  });

  it("a claim whose rule does not exist is named with its line", async () => {
    const claims = wholeFolder()["claims.csv"]?.replace(",turnover,", ",turnovr,") ?? "";
    const faulty = await dataPageOf(stateFrom(wholeFolder({ "claims.csv": claims })), "en");
    const { rows = [] } = table("claims", faulty).health.table ?? {};
    const told = rows.map((row) => row.slice(0, 3).map(({ text }) => text));
    expect(told).toContainEqual(["claims.csv", "line 2, kpi", "turnovr"]);
    expect(table("trade", faulty).health.short).toBe("sound");
  });

  it("a fault of the rules stands with the other files", async () => {
    const faulty = await dataPageOf(stateFrom(wholeFolder({ "kpis.json": "[{]" })), "en");
    expect(faulty.others.health.table?.rows[0]?.[0]?.text).toBe("kpis.json");
  });

  it("a folder that cannot be read has every table, none of them served", async () => {
    const empty = await dataPageOf(stateFrom({}), "en");
    expect(empty.tables.every(({ served, fault }) => served === null && fault !== null)).toBe(true);
    expect(empty.sources.tables).toEqual([]);
  });
});
