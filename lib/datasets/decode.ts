// Texts become a table, column by column: each distinct text goes through its codec once, numbers through one loop.
import { z } from "zod";
import { type ColumnSchema, kindOf, periodStarting } from "./columns";
import { columnSchema } from "./header";
import { DATASETS, type DatasetName } from "./index";
import { isNumberKind, type NumberKind, numberIn } from "./numbers";
import type { CodedColumn, Column, DecimalColumn, Table } from "./table";

/** The cells of a file as texts; every row has as many as there are columns. */
export interface TextTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The line on which each row begins, header = 1. */
  readonly lines: readonly number[];
}

/** A cell that its codec refuses. */
export interface CellFault {
  readonly line: number;
  readonly column: string;
  readonly found: string;
  readonly schema: ColumnSchema;
}

export interface DecodeOptions {
  /** Whether `1,5` is a number. */
  readonly decimalComma?: boolean;
  /** Month and day on which academic years begin. */
  readonly academicYearStarts?: string;
}

export interface Decoded<D extends DatasetName> {
  readonly table: Table<D>;
  readonly faults: readonly CellFault[];
}

/** What one column has to do with. */
interface Job {
  readonly name: string;
  readonly place: number;
  readonly schema: ColumnSchema;
  readonly file: TextTable;
  readonly decimalComma: boolean;
  readonly faults: CellFault[];
}

function refuse({ faults, name, schema, file }: Job, row: number, found: string) {
  faults.push({ line: file.lines[row] ?? 0, column: name, found, schema });
}

function decodeNumbers(job: Job, kind: NumberKind): DecimalColumn {
  const { file, place, decimalComma } = job;
  const numbers = new Float64Array(file.rows.length).fill(Number.NaN);
  const texts: string[] = new Array(file.rows.length);
  for (let row = 0; row < file.rows.length; row++) {
    const cell = file.rows[row]?.[place] ?? "";
    const text = decimalComma && /^-?\d+,\d+$/.test(cell) ? cell.replace(",", ".") : cell;
    texts[row] = text;
    if (text === "") continue;
    const value = numberIn(kind, text);
    numbers[row] = value;
    if (Number.isNaN(value)) refuse(job, row, cell);
  }
  return { kind: "decimal", texts, numbers };
}

function decodeCodes(job: Job): CodedColumn {
  const { file, place, schema } = job;
  const known = new Map<string, number>();
  const codes = new Uint32Array(file.rows.length);
  const texts: string[] = [];
  const values: unknown[] = [];
  for (let row = 0; row < file.rows.length; row++) {
    const cell = file.rows[row]?.[place] ?? "";
    let code = known.get(cell);
    if (code === undefined) {
      code = texts.length;
      known.set(cell, code);
      const read = z.safeDecode(schema, cell);
      values.push(read.success ? read.data : undefined);
      texts.push(read.success ? z.encode(schema, read.data) : cell);
    }
    codes[row] = code;
    if (values[code] === undefined) refuse(job, row, cell);
  }
  return { kind: "coded", codes, texts, values };
}

/**
 * Decodes a file's texts. Columns that the schema does not know are left out.
 * @returns the table, in which malformed cells have no value, and every malformed cell
 */
export function decodeTable<D extends DatasetName>(
  dataset: D,
  file: TextTable,
  { decimalComma = false, academicYearStarts = "09-01" }: DecodeOptions = {},
): Decoded<D> {
  const faults: CellFault[] = [];
  const period = periodStarting(academicYearStarts);
  const columns = new Map<string, Column>();
  for (const [place, name] of file.columns.entries()) {
    const own = columnSchema(DATASETS[dataset], name);
    if (!own) continue;
    const { kind } = kindOf(own);
    const schema = kind === "period" ? period : own;
    const job = { name, place, schema, file, decimalComma, faults };
    columns.set(name, isNumberKind(kind) ? decodeNumbers(job, kind) : decodeCodes(job));
  }
  const lines = Uint32Array.from(file.lines);
  return { table: { dataset, count: file.rows.length, lines, columns }, faults };
}
