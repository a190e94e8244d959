// The first rows of a table as its file has them; the store takes them without a look at the others.
import type { DatasetName } from "@/lib/datasets";
import { DATASETS } from "@/lib/datasets";
import { kindOf } from "@/lib/datasets/columns";
import { encoder } from "@/lib/datasets/encode";
import { columnSchema, isLanguageColumn } from "@/lib/datasets/header";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import { cell, foreign, numberCell, type PlainCell, type PlainTable } from "./plain-table";

const ROWS = 5;

/** Makes the cells of a column: numbers at the end, words in their language. */
function cellMaker(name: DatasetName, column: string): (text: string) => PlainCell {
  const schema = columnSchema(DATASETS[name], column);
  if (schema && kindOf(schema).isNumber) return numberCell;
  if (!isLanguageColumn(DATASETS[name], column)) return cell;
  const lang = column.slice(column.lastIndexOf("_") + 1);
  return (text) => foreign(text, lang);
}

/** The first five rows with all columns of the file; null where there are none. */
export async function previewOf(
  name: DatasetName,
  snapshot: Snapshot,
  locale: Locale,
): Promise<PlainTable | null> {
  const words = wordsOf(locale);
  const columns = snapshot.columns(name);
  const write = encoder(name, columns);
  const makers = columns.map((column) => cellMaker(name, column));
  const rows = (await snapshot.first(name, ROWS)).map(write);
  if (rows.length === 0) return null;
  const table = words(`data.table.${name}`);
  return {
    caption: words("data.preview", { table, count: rows.length }),
    columns,
    rows: rows.map((texts) => texts.map((text, index) => makers[index]?.(text) ?? cell(text))),
    folded: false,
    glance: true,
  };
}
