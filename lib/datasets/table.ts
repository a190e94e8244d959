// A decoded table by columns: codes into a short list of distinct texts, and plain arrays for numbers.
// Rows are made on demand, so that a large file costs little more than its figures.
import { type Period, within } from "@/lib/stats/period";
import type { Decimal } from "@/lib/stats/precision";
import type { Dataset } from "./dataset";
import { DATASETS, type DatasetName, type Row } from "./index";

/** Row `i` holds `texts[codes[i]]`, which means `values[codes[i]]`; undefined means that it is malformed. */
export interface CodedColumn {
  readonly kind: "coded";
  readonly codes: Uint32Array;
  readonly texts: readonly string[];
  readonly values: readonly unknown[];
}

/** Row `i` holds `texts[i]`, the number `numbers[i]`; NaN where it is blank or malformed. */
export interface DecimalColumn {
  readonly kind: "decimal";
  readonly texts: readonly string[];
  readonly numbers: Float64Array;
}

export type Column = CodedColumn | DecimalColumn;

export interface Table<D extends DatasetName = DatasetName> {
  readonly dataset: D;
  readonly count: number;
  /** The line on which each row begins, header = 1. */
  readonly lines: Uint32Array;
  /** In the file's order; columns that the schema does not know are not here. */
  readonly columns: ReadonlyMap<string, Column>;
}

/** The text of a cell as it is written back. */
export function cellText(column: Column, row: number): string {
  return (
    (column.kind === "decimal" ? column.texts[row] : column.texts[column.codes[row] ?? 0]) ?? ""
  );
}

function decimalAt(column: DecimalColumn, row: number): Decimal | null {
  const value = column.numbers[row] ?? Number.NaN;
  return Number.isNaN(value) ? null : { value, text: column.texts[row] ?? "" };
}

/** The meaning of a cell; undefined where it is malformed and coded. */
export function cellValue(column: Column, row: number): unknown {
  return column.kind === "decimal" ? decimalAt(column, row) : column.values[column.codes[row] ?? 0];
}

/** A row with its line. Columns that the file leaves out are null. */
export function rowAt<D extends DatasetName>(
  table: Table<D>,
  index: number,
): Row<D> & { readonly line: number } {
  const dataset: Dataset = DATASETS[table.dataset];
  const row: Record<string, unknown> = {};
  for (const [name, column] of table.columns) row[name] = cellValue(column, index);
  for (const name of dataset.optional) row[name] ??= null;
  row.line = table.lines[index] ?? 0;
  // Each value came out of the codec of its column, which TypeScript cannot follow through the arrays.
  return row as Row<D> & { readonly line: number };
}

function meansOneOf(value: unknown, codes: ReadonlySet<string>): boolean {
  if (Array.isArray(value)) return value.some((code) => codes.has(code));
  if (typeof value === "object" && value !== null && "text" in value) {
    return codes.has(String(value.text));
  }
  return codes.has(value === null || value === undefined ? "" : String(value));
}

interface Test {
  readonly codes: Uint32Array;
  readonly allowed: readonly boolean[];
}

function test(column: Column | undefined, allows: (value: unknown) => boolean): Test | null {
  return column?.kind === "coded"
    ? { codes: column.codes, allowed: column.values.map(allows) }
    : null;
}

function testsOf(
  table: Table,
  where: Readonly<Record<string, readonly string[]>>,
  from?: Period,
  to?: Period,
): (Test | null)[] {
  const tests = Object.entries(where).map(([name, codes]) => {
    const wanted = new Set(codes);
    return test(table.columns.get(name), (value) => meansOneOf(value, wanted));
  });
  const { time = "" }: Dataset = DATASETS[table.dataset];
  const periods = table.columns.get(time);
  if (!periods || (!from && !to)) return tests;
  // Only periods come out of the codec of a column of time.
  return [...tests, test(periods, (value) => within(value as Period, from, to))];
}

/**
 * The rows whose columns have one of the codes, for every column named, and whose period lies inside the range.
 * One of several sources is enough. A column that the table does not have is matched by no row.
 * @returns indices, in the file's order
 */
export function select(
  table: Table,
  where: Readonly<Record<string, readonly string[]>> = {},
  from?: Period,
  to?: Period,
): number[] {
  const tests = testsOf(table, where, from, to);
  if (tests.some((t) => t === null)) return [];
  const found: number[] = [];
  for (let row = 0; row < table.count; row++) {
    if (tests.every((t) => t?.allowed[t.codes[row] ?? 0])) found.push(row);
  }
  return found;
}

/** How many rows have each value of a column of codes, in order of first occurrence; nothing of a column of numbers. */
export function tally(column: Column | undefined): ReadonlyMap<unknown, number> {
  if (column?.kind !== "coded") return new Map();
  const counts = new Uint32Array(column.values.length);
  for (const code of column.codes) counts[code] = (counts[code] ?? 0) + 1;
  const found = new Map<unknown, number>();
  for (const [code, value] of column.values.entries())
    found.set(value, (found.get(value) ?? 0) + (counts[code] ?? 0));
  return found;
}
