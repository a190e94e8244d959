// What is missing, as far as the tables themselves tell: where series end, which tables are not there, what is blank.
import { DATASET_NAMES, DATASETS, type DatasetName } from "@/lib/datasets";
import type { Dataset } from "@/lib/datasets/dataset";
import { list, number } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { hasValue, OBS_STATUSES, type ObsStatus } from "@/lib/stats/status";
import type { Snapshot } from "@/lib/store/snapshot";
import { FIGURE_TABLES } from "./methods-counts";
import { indicatorTables, studentTables, tradeTables } from "./methods-reach";
import { cell, codeCell, described, numberCell, type PlainTable } from "./plain-table";

/** How many rows of the tables of figures bear one of the codes, in words; null where none does. */
async function countOf(snapshot: Snapshot, codes: readonly ObsStatus[], locale: Locale) {
  const words = wordsOf(locale);
  const counted = await Promise.all(
    FIGURE_TABLES.map(async (name) => {
      const all = await snapshot.tally(name, "obs_status");
      const count = codes.reduce((sum, code) => sum + (all.get(code) ?? 0), 0);
      return { table: words(`data.table.${name}`), count };
    }),
  );
  const found = counted.filter(({ count }) => count > 0);
  if (found.length === 0) return null;
  const count = found.reduce((sum, one) => sum + one.count, 0);
  const each = found.map((one) =>
    words("methods.missing.in_table", { table: one.table, count: number(one.count, locale) }),
  );
  return { count: number(count, locale), tables: list(each, locale) };
}

/** What is told in sentences. */
export async function missingTexts(snapshot: Snapshot, locale: Locale): Promise<string[]> {
  const words = wordsOf(locale);
  const named = (names: readonly DatasetName[]) =>
    list(
      names.map((name) => words(`data.table.${name}`)),
      locale,
    );
  const absent = DATASET_NAMES.filter((name) => snapshot.rows[name] === undefined);
  const empty = DATASET_NAMES.filter((name) => snapshot.rows[name] === 0);
  const valueless = await countOf(
    snapshot,
    OBS_STATUSES.filter((status) => !hasValue(status)),
    locale,
  );
  const uncertain = await countOf(snapshot, ["U"], locale);
  return [
    ...(absent.length > 0 ? [words("methods.missing.absent", { tables: named(absent) })] : []),
    ...(empty.length > 0 ? [words("methods.missing.empty", { tables: named(empty) })] : []),
    ...(absent.length + empty.length === 0 ? [words("methods.missing.all_served")] : []),
    valueless ? words("methods.missing.statuses", valueless) : words("methods.missing.no_statuses"),
    ...(uncertain ? [words("methods.missing.uncertain", uncertain)] : []),
  ];
}

interface Telling {
  readonly name: DatasetName;
  readonly all: readonly Readonly<Record<string, unknown>>[];
  readonly columns: readonly string[];
}

/** Columns of descriptive tables whose blanks say that something is not known. */
function telling({ projects, sources, claims }: Snapshot): Telling[] {
  const dates = ["started", "opened", "completed"];
  return [
    {
      name: "projects",
      all: projects,
      columns: [...dates, "latitude", "cost_million", "financing"],
    },
    { name: "sources", all: sources, columns: ["url", "published", "licence", "next_release"] },
    { name: "claims", all: claims, columns: ["kpi"] },
  ];
}

/** How many rows of each are blank; the column with its meaning. */
function blankTables(snapshot: Snapshot, locale: Locale): PlainTable[] {
  const words = wordsOf(locale);
  const rows = telling(snapshot).flatMap(({ name, all, columns }) => {
    const { row }: Dataset = DATASETS[name];
    return columns.flatMap((column) => {
      const count = all.filter((one) => one[column] === null).length;
      const said = { count: number(count, locale), of: number(all.length, locale) };
      const meaning = described(row.shape[column]?.description ?? "");
      const blank = numberCell(words("methods.missing.of_rows", said));
      return count === 0
        ? []
        : [[cell(words(`data.table.${name}`)), codeCell(column), meaning, blank]];
    });
  });
  if (rows.length === 0) return [];
  const ids = ["table", "column", "meaning", "blank"] as const;
  const columns = ids.map((id) => words(`methods.column.${id}`));
  return [{ caption: words("methods.missing.blanks"), columns, rows, folded: false }];
}

/** What is told in tables. */
export async function missingTables(snapshot: Snapshot, locale: Locale): Promise<PlainTable[]> {
  return [
    ...(await tradeTables(snapshot, locale)),
    ...(await studentTables(snapshot, locale)),
    ...(await indicatorTables(snapshot, locale)),
    ...blankTables(snapshot, locale),
  ];
}
