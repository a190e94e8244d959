// The catalogue of the data folder as plain JSON: each table with what it holds, where it comes from and how it stands.
import { DATASETS, type DatasetName } from "@/lib/datasets";
import { day, number } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { StoreState } from "@/lib/store/snapshot";
import { columnTable } from "./data-page-columns";
import { type Health, healthOf } from "./data-page-health";
import { periodCovered } from "./data-page-period";
import { previewOf } from "./data-page-preview";
import {
  allSources,
  latestPublished,
  type SourceList,
  sourceList,
  sourcesNamed,
} from "./data-page-sources";
import { cell, numberCell, type PlainTable } from "./plain-table";
import type { Link } from "./site";

/** In the order of the page: figures first, then what they name. */
export const TABLES = [
  "trade",
  "students",
  "indicators",
  "indicator_names",
  "projects",
  "events",
  "claims",
  "products",
  "areas",
  "sources",
] as const satisfies readonly DatasetName[];

/** What is told of a table that is served. */
export interface ServedTable {
  readonly facts: readonly Fact[];
  readonly downloads: readonly Link[];
  readonly preview: PlainTable | null;
  readonly sources: SourceList;
}

interface Fact {
  readonly id: "rows" | "period" | "fresh";
  readonly name: string;
  readonly text: string;
}

/** One table; its name is its id on the page. */
export interface CataloguedTable {
  readonly id: DatasetName;
  readonly title: string;
  readonly file: string;
  readonly text: string;
  readonly served: ServedTable | null;
  /** Why it is not served; null when it is. */
  readonly fault: string | null;
  /** The columns that together name a row. */
  readonly key: { readonly name: string; readonly columns: readonly string[] };
  readonly columns: PlainTable;
  readonly health: Health;
}

/** Plain JSON in the reader's language. */
export interface DataPage {
  readonly contents: PlainTable;
  readonly tables: readonly CataloguedTable[];
  readonly downloads: string;
  readonly health: string;
  readonly others: {
    readonly title: string;
    readonly text: string;
    readonly health: Health;
    readonly links: readonly Link[];
  };
  readonly sources: {
    readonly title: string;
    readonly text: string;
    readonly tables: readonly PlainTable[];
  };
}

async function servedOf(
  id: DatasetName,
  { snapshot }: StoreState,
  locale: Locale,
): Promise<ServedTable | null> {
  const words = wordsOf(locale);
  const count = snapshot?.rows[id];
  if (!snapshot || count === undefined) return null;
  const sources = await sourcesNamed(id, snapshot);
  const published = latestPublished(sources);
  const fresh = published === null ? words("data.fresh.none") : day(published, locale);
  const period = await periodCovered(id, snapshot, locale);
  return {
    facts: [
      { id: "rows", name: words("data.column.rows"), text: number(count, locale) },
      { id: "period", name: words("data.column.period"), text: period },
      { id: "fresh", name: words("data.column.fresh"), text: fresh },
    ],
    downloads: [
      { text: words("figure.csv", { count }), path: `/api/${id}.csv` },
      { text: words("figure.json"), path: `/api/${id}.json` },
    ],
    preview: await previewOf(id, snapshot, locale),
    sources: sourceList(sources, locale),
  };
}

async function tableOf(
  id: DatasetName,
  state: StoreState,
  locale: Locale,
): Promise<CataloguedTable> {
  const words = wordsOf(locale);
  const { file, key } = DATASETS[id];
  const title = words(`data.table.${id}`);
  const caption = words("data.health.title", { table: title });
  const health = healthOf(state, (one) => one === file, caption, locale);
  const served = await servedOf(id, state, locale);
  const why = health.table ? "data.unsound" : "data.absent";
  return {
    ...{ id, title, file, health, served },
    text: words(`data.table.${id}.text`),
    fault: served ? null : words(why, { file }),
    key: { name: words("data.fact.key"), columns: key },
    columns: columnTable(id, locale),
  };
}

/** All tables in one: name, rows, period, latest publication, health. */
function contentsOf(tables: readonly CataloguedTable[], locale: Locale): PlainTable {
  const words = wordsOf(locale);
  const ids = ["table", "rows", "period", "fresh", "health"] as const;
  return {
    caption: words("data.contents.caption"),
    columns: ids.map((id) => words(`data.column.${id}`)),
    rows: tables.map(({ id, title, served, health }) => {
      const fact = (of: Fact["id"]) => served?.facts.find((one) => one.id === of)?.text;
      return [
        { text: title, path: `#${id}` },
        numberCell(fact("rows") ?? words("data.not_served")),
        cell(fact("period") ?? ""),
        cell(fact("fresh") ?? ""),
        cell(health.short),
      ];
    }),
    folded: false,
  };
}

const RULES = "kpis.json";
const FOLDER = "datapackage.json";

/** What the page says; it never fails, and lists every table that there may be, served or not. */
export async function dataPageOf(state: StoreState, locale: Locale): Promise<DataPage> {
  const words = wordsOf(locale);
  const tables = await Promise.all(TABLES.map((id) => tableOf(id, state, locale)));
  const files = new Set(tables.map(({ file }) => file));
  const place = words("data.other_files.place");
  return {
    contents: contentsOf(tables, locale),
    tables,
    downloads: words("data.downloads"),
    health: words("data.column.health"),
    others: {
      title: words("data.other_files"),
      text: words("data.other_files.text", { rules: RULES, folder: FOLDER }),
      health: healthOf(state, (file) => !files.has(file), place, locale),
      links: [
        { text: words("data.other_files.rules"), path: "/api/kpis" },
        { text: words("data.health.all"), path: "/api/health" },
      ],
    },
    sources: {
      title: words("data.all_sources"),
      text: words("data.all_sources.text"),
      tables: allSources(state.snapshot?.sources ?? [], locale),
    },
  };
}
