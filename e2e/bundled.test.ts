// What is bundled is whole in itself, and every figure in it is found in the source that it names.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cells, firstDifference, type Row, repeated, table, text } from "./support/tables";

const ROOT = join(import.meta.dirname, "..");
const SHARED = join(ROOT, "../shared");

const HEADERS = {
  trade:
    "reporter,partner,flow,product,period,value_usd_million,obs_status,precision,source,note".split(
      ",",
    ),
  sources:
    "source,kind,publisher,title,url,published,language,licence,next_release,continues,valuation_exports,valuation_imports,method".split(
      ",",
    ),
  areas: ["area", "kind"],
  products: ["product", "classification", "parent"],
};
const EVENTS = ["event", "date", "kind", "weight", "title_en", "title_zh", "title_ru", "title_be"];

const KEYS = {
  trade: ["reporter", "partner", "flow", "product", "period", "source"],
  sources: ["source"],
  areas: ["area"],
  products: ["product"],
};

type TableName = keyof typeof HEADERS;
const TABLES: TableName[] = ["trade", "sources", "areas", "products"];

/** Each column that points into a list, and the column of the list. */
const REFERENCES: [TableName, string, TableName, string][] = [
  ["trade", "reporter", "areas", "area"],
  ["trade", "partner", "areas", "area"],
  ["trade", "product", "products", "product"],
  ["trade", "source", "sources", "source"],
  ["sources", "continues", "sources", "source"],
  ["products", "parent", "products", "product"],
];

const FOLDERS: { folder: string; languages: string[]; areas: string[]; more: string[] }[] = [
  {
    folder: "data",
    languages: ["en", "zh", "ru", "be"],
    areas: ["BLR", "CHN"],
    more: ["quantity", "quantity_unit"],
  },
  { folder: "e2e/support/deu-fra", languages: ["en"], areas: ["DEU", "FRA"], more: [] },
];

describe.each(FOLDERS)("the folder $folder", ({ folder, languages, areas, more }) => {
  const path = (name: string) => join(ROOT, folder, name);
  const tables = Object.fromEntries(TABLES.map((name) => [name, table(path(`${name}.csv`))]));
  const rows = (name: TableName): Row[] => tables[name]?.rows ?? [];
  const headers: Record<TableName, string[]> = {
    ...HEADERS,
    trade: [...HEADERS.trade, ...more],
    areas: [...HEADERS.areas, ...languages.map((language) => `name_${language}`)],
    products: [...HEADERS.products, ...languages.map((language) => `label_${language}`)],
  };
  const described = JSON.parse(text(path("datapackage.json")));
  const rules: { id: string; with?: string[]; all_of?: string[]; test?: { all_of?: string[] } }[] =
    JSON.parse(text(path("kpis.json")));

  it.each(TABLES)("%s.csv has its columns, and the data package describes just these", (name) => {
    const resource = described.resources.find((r: { path: string }) => r.path === `${name}.csv`);
    expect(tables[name]?.header).toEqual(headers[name]);
    expect(resource.schema.fields.map((f: { name: string }) => f.name)).toEqual(headers[name]);
    expect(resource.schema.primaryKey).toEqual(KEYS[name]);
  });

  it.each(TABLES)("%s.csv has no mark, no CR and a final newline", (name) => {
    const file = text(path(`${name}.csv`));
    expect(file).not.toMatch(/^\uFEFF|\r/);
    expect(file).toMatch(/[^\n]\n$/);
  });

  it.each(TABLES)("%s.csv: each key stands once", (name) => {
    expect(repeated(rows(name).map((row) => cells(row, KEYS[name])))).toEqual([]);
  });

  it.each(REFERENCES)("each %s.%s is listed in %s.csv", (from, column, to, key) => {
    const listed = new Set(rows(to).map((row) => row[key]));
    const used = new Set(rows(from).map((row) => row[column] ?? ""));
    expect([...used].filter((code) => code !== "" && !listed.has(code))).toEqual([]);
  });

  it("writes every value as a plain decimal with a known status and precision", () => {
    const plain = /^\d+(\.\d+)?\|[ABDEPU]\|(exact|rounded|about|nearly|at_least)$/;
    const columns = ["value_usd_million", "obs_status", "precision"];
    const odd = rows("trade").filter((row) => !plain.test(cells(row, columns)));
    expect(odd).toEqual([]);
  });

  it("is about two listed areas, in its languages", () => {
    expect(described.relation.areas).toEqual(areas);
    expect(described.relation.languages).toEqual(languages);
    expect(Object.keys(described.relation.title)).toEqual(languages);
  });

  it("has rules that stand once and name only rules that exist", () => {
    const ids = rules.map((rule) => rule.id);
    const named = rules.flatMap((rule) => [
      ...(rule.with ?? []),
      ...(rule.all_of ?? rule.test?.all_of ?? []),
    ]);
    expect(repeated(ids)).toEqual([]);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

const FLOWS: Row = { export: "X", import: "M", total: "T" };
const SCOPES: Row = { goods: "TOTAL", services: "SERVICES", goods_services: "ALL" };
const OTHER: Row = { BLR: "CHN", CHN: "BLR" };

/** Of a part of a year, as `data/` writes it: a quarter, whole months, or days. */
function notation(start: string, end: string): string {
  const quarters: Row = { "01-01/03-31": "Q1", "04-01/06-30": "Q2", "07-01/09-30": "Q3" };
  const quarter = quarters[`${start.slice(5)}/${end.slice(5)}`];
  if (quarter) return `${start.slice(0, 4)}-${quarter}`;
  const dayAfter = new Date(Date.parse(`${end}T00:00:00Z`) + 86_400_000).toISOString();
  const whole = start.endsWith("-01") && dayAfter.slice(8, 10) === "01";
  return whole ? `${start.slice(0, 7)}/${end.slice(0, 7)}` : `${start}/${end}`;
}

describe.skipIf(!existsSync(SHARED))("data/trade.csv against what it was written from", () => {
  const read = (path: string): Row[] => (existsSync(SHARED) ? table(join(SHARED, path)).rows : []);
  const whole: Row[] = table(join(ROOT, "data/trade.csv")).rows;
  const trade = whole.filter((row) => ["TOTAL", "SERVICES", "ALL"].includes(row.product ?? ""));
  const imf = (row: Row) => row.source?.startsWith("imf-") ?? false;
  const statement = (row: Row, period: string) => {
    const { reporter = "", flow = "", scope = "", value_usd_million, precision, source_id } = row;
    const where = [reporter, OTHER[reporter], FLOWS[flow], SCOPES[scope], period];
    return [...where, value_usd_million, precision, source_id].join("|");
  };
  const told = (rows: Row[]) =>
    rows
      .map((row) =>
        cells(row, [...KEYS.trade.slice(0, 5), ...["value_usd_million", "precision", "source"]]),
      )
      .sort();
  const annual = read("facts/trade/annual.csv").filter(
    (row) => !row.source_id?.startsWith("imf-") && row.reporter !== "other",
  );

  it.each([
    ["imf-dots-2022", 45_458, "data/imf-dots/blr-chn-all-partners.csv.gz"],
    ["imf-imts-2025", 1_648, "data/imf-imts/chn-2021-2024.csv"],
  ])("%s: its %i rows in their order, text for text", (source, count, path) => {
    const ours = trade
      .filter((row) => row.source === source)
      .map((row) => cells(row, HEADERS.trade));
    const theirs = read(path).map((row) =>
      [
        cells(row, ["reporter", "partner", "flow"]),
        "TOTAL",
        cells(row, ["period", "value_usd_million", "obs_status"]),
        "exact",
        source,
        "",
      ].join("|"),
    );
    expect(firstDifference(ours, theirs)).toBeUndefined();
    expect(ours.length).toBe(count);
  });

  it("54 statements of whole years: all that name one of the two as reporter, and no other", () => {
    const ours = told(trade.filter((row) => !imf(row) && row.period?.length === 4));
    const theirs = annual.map((row) => statement(row, row.year ?? "")).sort();
    expect(firstDifference(ours, theirs)).toBeUndefined();
    expect(ours.length).toBe(54);
  });

  it("20 parts of years: all whose end is known, and no other", () => {
    const ours = told(trade.filter((row) => !imf(row) && row.period?.length !== 4));
    const theirs = read("facts/trade/periods.csv")
      .filter((row) => !row.note?.includes("cut-off month is not stated"))
      .map((row) => statement(row, notation(row.period_start ?? "", row.period_end ?? "")))
      .sort();
    expect(firstDifference(ours, theirs)).toBeUndefined();
    expect(ours.length).toBe(20);
  });

  it("6 statements are marked as uncertain in year or scope, and all are U", () => {
    const uncertain = annual
      .filter((row) => row.note?.includes("[uncertain-"))
      .map((row) => statement(row, row.year ?? ""));
    const low = new Set(told(trade.filter((row) => row.obs_status === "U")));
    expect(uncertain.filter((row) => !low.has(row))).toEqual([]);
    expect(uncertain.length).toBe(6);
  });
});

describe("data/events.csv", () => {
  const { header, rows } = table(join(ROOT, "data/events.csv"));
  const listed = new Set(table(join(ROOT, "data/sources.csv")).rows.map((row) => row.source));

  it("has its columns, no mark, no CR and a final newline", () => {
    expect(header).toEqual([...EVENTS, "source", "note"]);
    expect(text(join(ROOT, "data/events.csv"))).toMatch(/^event[^\uFEFF\r]*[^\n]\n$/);
  });

  it("names each event once, by a short id, with a kind of one word", () => {
    expect(repeated(rows.map((row) => row.event ?? ""))).toEqual([]);
    const plain = /^[a-z0-9]+(-[a-z0-9]+)*\|[a-z]+(_[a-z]+)*\|[123]$/;
    expect(rows.filter((row) => !plain.test(cells(row, ["event", "kind", "weight"])))).toEqual([]);
  });

  it("stands in order of date", () => {
    const dates = rows.map((row) => row.date ?? "");
    expect(dates).toEqual([...dates].sort());
  });

  it("names only listed sources", () => {
    const ids = rows.flatMap((row) => row.source?.split(" ") ?? []);
    expect(ids.filter((id) => !listed.has(id))).toEqual([]);
  });

  it("flags eight events, no two in one year", () => {
    const flagged = rows.filter((row) => row.weight === "3");
    expect(flagged.length).toBe(8);
    expect(repeated(flagged.map((row) => row.date?.slice(0, 4) ?? ""))).toEqual([]);
  });
});

describe.skipIf(!existsSync(SHARED))("data/events.csv against what it was written from", () => {
  const read = (path: string): Row[] => (existsSync(SHARED) ? table(join(SHARED, path)).rows : []);
  const theirs = read("facts/society/events.csv");
  const ours = table(join(ROOT, "data/events.csv")).rows;
  const sources = table(join(ROOT, "data/sources.csv")).rows;
  const address = (url = "") => (url === "" ? "" : new URL(url).href);

  /** What identifies a source: the address, or where there is none publisher, title and day. */
  const ourSource = (id: string) => {
    const found = sources.find((row) => row.source === id);
    return address(found?.url) || cells(found ?? {}, ["publisher", "title", "published"]);
  };
  const named = read("facts/society/sources.csv");
  const theirSource = (id: string) => {
    const found = named.find((row) => row.source_id === id);
    return address(found?.url) || cells(found ?? {}, ["publisher", "title", "published_on"]);
  };

  it("66 events: date, kind, titles, note and sources, each in its place", () => {
    const columns = ["date", "kind", "title_en", "title_zh", "title_ru", "note"];
    const told = ours.map((row) =>
      [cells(row, columns), ...(row.source?.split(" ").map(ourSource) ?? [])].join("|"),
    );
    const said = theirs.map((row) => {
      const kind = row.kind?.replaceAll(" ", "_") ?? "";
      const note = row.note?.replace("see exchanges.csv ", "") ?? "";
      const ids = row.source_id?.split(";").map(theirSource) ?? [];
      return [cells({ ...row, kind, note }, columns), ...ids].join("|");
    });
    expect(firstDifference(told, said)).toBeUndefined();
    expect(told.length).toBe(66);
  });

  it("83 sources follow the 44 of trade, text for text, each with its address or none", () => {
    const used = new Set(table(join(ROOT, "data/trade.csv")).rows.map((row) => row.source));
    const added = sources.slice(44, 44 + 83);
    expect(sources.slice(0, 44).filter((row) => !used.has(row.source))).toEqual([]);
    const columns = ["kind", "publisher", "title", "url"];
    const told = added.map((row) => cells(row, ["source", ...columns, "published", "language"]));
    const said = added.map(({ source }) => {
      const found = named.find((row) => row.source_id === source) ?? {};
      return cells(found, ["source_id", ...columns, "published_on", "language"]);
    });
    expect(firstDifference(told, said)).toBeUndefined();
  });
});
