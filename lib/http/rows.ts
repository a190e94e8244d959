// The rows of a table as JSON, or as CSV with the file's own columns: both are made of the same cells.
import { DATASETS, type DatasetName } from "@/lib/datasets";
import { kindOf } from "@/lib/datasets/columns";
import { encoder } from "@/lib/datasets/encode";
import { columnSchema } from "@/lib/datasets/header";
import type { CsvTable } from "@/lib/export/csv";
import { datasetJson } from "@/lib/export/json";
import type { Located, Query, Snapshot } from "@/lib/store/snapshot";
import type { ServedDataset } from "./dataset";
import type { Content } from "./route";

function isNumeric(dataset: DatasetName, column: string): boolean {
  const schema = columnSchema(DATASETS[dataset], column);
  return schema !== null && kindOf(schema).isNumber;
}

function tableOf(
  dataset: DatasetName,
  snapshot: Snapshot,
  rows: readonly Located<DatasetName>[],
): CsvTable {
  const columns = snapshot.columns(dataset);
  const cellsOf = encoder(dataset, columns);
  const numeric = new Set(columns.filter((column) => isNumeric(dataset, column)));
  return { columns, numeric, rows: rows.map(cellsOf) };
}

function periodsIn(row: Located<DatasetName>) {
  if ("period" in row) return [row.period];
  return "date" in row ? [row.date] : [];
}

/** The rows of a table that a query selects, in the file's order. */
export async function rowsContent(
  { dataset, snapshot }: ServedDataset,
  query: Query,
): Promise<Content> {
  const rows = await snapshot.select(dataset, query);
  const table = tableOf(dataset, snapshot, rows);
  return {
    subject: dataset,
    periods: rows.flatMap(periodsIn),
    json: () => datasetJson(dataset, snapshot.edition, table),
    csv: () => table,
  };
}
