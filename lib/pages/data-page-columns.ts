// The dictionary of a table, from its row schema: what each column means, what stands in it, whether it may be blank.
import { z } from "zod";
import { DATASETS, type DatasetName } from "@/lib/datasets";
import { type ColumnSchema, kindOf } from "@/lib/datasets/columns";
import type { Dataset } from "@/lib/datasets/dataset";
import type { Locale } from "@/lib/i18n/locales";
import { looseWordsOf, wordsOf } from "@/lib/i18n/words";
import { cell, codeCell, described, type PlainCell, type PlainTable } from "./plain-table";

/** What may stand in a cell; a code leads to the table that lists it. */
function holds(dataset: Dataset, column: string, schema: ColumnSchema, locale: Locale): PlainCell {
  const { kind, values } = kindOf(schema);
  const ticked = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      String(value)
        .split(", ")
        .map((code) => `\`${code}\``)
        .join(", "),
    ]),
  );
  const expected =
    kind === "text" ? null : looseWordsOf(locale)(`problems.${kind}.expected`, ticked);
  const list = dataset.references[column];
  const text = expected ?? wordsOf(locale)("data.columns.text");
  return list === undefined ? { text, ticks: true } : { text, ticks: true, path: `#${list}` };
}

function blank(
  { optional }: Dataset,
  column: string,
  schema: ColumnSchema,
  locale: Locale,
): string {
  const words = wordsOf(locale);
  if (optional.includes(column)) return words("data.columns.optional");
  return words(z.safeDecode(schema, "").success ? "data.columns.yes" : "data.columns.no");
}

/** Every column in the file's order; `<lang>` stands for each of the relation's languages. */
export function columnTable(name: DatasetName, locale: Locale): PlainTable {
  const words = wordsOf(locale);
  const dataset: Dataset = DATASETS[name];
  const filters = (column: string) =>
    words(dataset.dimensions.includes(column) ? "data.columns.yes" : "data.columns.no");
  return {
    caption: words("data.columns", { table: words(`data.table.${name}`) }),
    columns: [
      words("data.columns.name"),
      words("data.columns.meaning"),
      words("data.columns.holds"),
      words("data.columns.blank"),
      words("data.columns.filter"),
    ],
    rows: Object.entries(dataset.row.shape).map(([column, schema]) => [
      codeCell(column),
      described(schema.description ?? ""),
      holds(dataset, column, schema, locale),
      cell(blank(dataset, column, schema, locale)),
      cell(filters(column)),
    ]),
    folded: true,
  };
}
