// The same cells as the CSV, as JSON: numbers as numbers, missing as null, texts without the guard against formulas.
import { unguardText } from "@/lib/datasets/formula";
import type { CsvTable } from "./csv";

export type JsonRow = Readonly<Record<string, string | number | null>>;

/** Rows as objects with every column in its order. */
export function jsonRows({ columns, numeric, rows }: CsvTable): JsonRow[] {
  const meaning = (column: string, cell = "") => {
    if (cell === "") return null;
    return numeric.has(column) ? Number(cell) : unguardText(cell);
  };
  return rows.map((row) =>
    Object.fromEntries(columns.map((column, index) => [column, meaning(column, row[index])])),
  );
}

/** `{"dataset","edition","count","rows":[…]}` */
export function datasetJson(dataset: string, edition: string, table: CsvTable) {
  return { dataset, edition, count: table.rows.length, rows: jsonRows(table) };
}
