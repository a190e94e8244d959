// Which codec a column of a file has: its own, or that of `name_<lang>` for a column such as `name_en`.
import type { ColumnSchema } from "./columns";
import type { Dataset } from "./dataset";

const LANGUAGE_SUFFIX = "_<lang>";

/** The stems of the columns that come once for each language: `name` of `name_<lang>`. */
function stems(dataset: Dataset): string[] {
  return Object.keys(dataset.row.shape)
    .filter((column) => column.endsWith(LANGUAGE_SUFFIX))
    .map((column) => column.slice(0, -LANGUAGE_SUFFIX.length));
}

/** The codec of the column with this header, or null when the table knows none; any language will do. */
export function columnSchema(dataset: Dataset, header: string): ColumnSchema | null {
  const { shape } = dataset.row;
  if (Object.hasOwn(shape, header))
    return header.endsWith(LANGUAGE_SUFFIX) ? null : (shape[header] ?? null);
  const stem = stems(dataset).find((s) => header.startsWith(`${s}_`));
  return stem && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(header.slice(stem.length + 1))
    ? (shape[`${stem}${LANGUAGE_SUFFIX}`] ?? null)
    : null;
}

/** Whether the column is one of those that come once for each language. */
export function isLanguageColumn(dataset: Dataset, header: string): boolean {
  return !Object.hasOwn(dataset.row.shape, header) && columnSchema(dataset, header) !== null;
}

/** Every column that a file of the relation has, in order, with one for each of the languages. */
export function expectedColumns(dataset: Dataset, languages: readonly string[]): string[] {
  return Object.keys(dataset.row.shape).flatMap((column) =>
    column.endsWith(LANGUAGE_SUFFIX)
      ? languages.map((tag) => column.replace("<lang>", tag))
      : [column],
  );
}
