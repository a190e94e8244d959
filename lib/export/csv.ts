// The one writer of CSV. Papaparse only quotes; formulas are guarded before the cells come here (lib/datasets/formula),
// because its own guard misses cells with line breaks and takes negative numbers for formulas.
import Papa from "papaparse";

export const CSV_VARIANTS = ["excel", "eu"] as const;

/** `excel` begins with a byte order mark; `eu` too, and parts cells by `;` and decimals by a comma. */
export type CsvVariant = (typeof CSV_VARIANTS)[number];

export interface CsvTable {
  readonly columns: readonly string[];
  /** Which of the columns hold plain decimals. */
  readonly numeric: ReadonlySet<string>;
  /** Cells as they are written, one for each column; `""` is missing. */
  readonly rows: readonly (readonly string[])[];
}

const BYTE_ORDER_MARK = "\ufeff";

function withDecimalComma({ columns, numeric, rows }: CsvTable): string[][] {
  const isNumber = columns.map((column) => numeric.has(column));
  return rows.map((row) => row.map((cell, i) => (isNumber[i] ? cell.replace(".", ",") : cell)));
}

/** A table as RFC 4180 with `\n`, a final line end, and quotes only where they are needed. */
export function csvText(table: CsvTable, variant?: CsvVariant): string {
  const eu = variant === "eu";
  const rows = eu ? withDecimalComma(table) : table.rows;
  // The header goes in as a row: with `fields` and no rows Papaparse adds an empty one.
  const text = Papa.unparse([[...table.columns], ...rows.map((row) => [...row])], {
    delimiter: eu ? ";" : ",",
    newline: "\n",
  });
  return `${variant === undefined ? "" : BYTE_ORDER_MARK}${text}\n`;
}
