// The one reader of CSV. Papaparse splits; what it guesses, renames or lets pass is decided here.
import Papa from "papaparse";
import type { TextTable } from "@/lib/datasets/decode";
import { error, type ProblemCode } from "./problem";
import { findQuoteFault, lineEnds, withLineFeeds } from "./quotes";
import { readText } from "./read-text";
import type { Problem } from "./snapshot";

export interface CsvFile extends TextTable {
  readonly delimiter: "," | ";";
  /** The line on which the header stands. */
  readonly headerLine: number;
  /** Rows that have more or fewer cells than the header; they are not among `rows`. */
  readonly oddRows: readonly RawRow[];
}

export interface CsvRead {
  /** Null when nothing of the file can be used; then `problems` says why. */
  readonly csv: CsvFile | null;
  readonly problems: readonly Problem[];
}

/** The cells of a line, or of several where quotes hold line ends. */
export interface RawRow {
  readonly cells: readonly string[];
  readonly line: number;
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === "");

/** The delimiter that the first line with anything on it has more of outside quotes. */
function sniff(text: string): "," | ";" {
  const header = text.trimStart().split(/[\r\n]/, 1)[0] ?? "";
  const bare = header.replace(/"[^"]*"/g, "");
  const count = (mark: string) => bare.split(mark).length;
  return count(";") > count(",") ? ";" : ",";
}

/** Rows that are not blank, each with the line that it begins on. */
function rowsOf(text: string, delimiter: string): RawRow[] {
  const { data } = Papa.parse<string[]>(withLineFeeds(text), { delimiter, newline: "\n" });
  const quoted = text.includes('"');
  const rows: RawRow[] = [];
  let line = 1;
  for (const cells of data) {
    if (!isBlank(cells)) rows.push({ cells, line });
    line += 1 + (quoted ? cells.reduce((ends, cell) => ends + lineEnds(cell), 0) : 0);
  }
  return rows;
}

function headerProblems(file: string, { cells, line }: RawRow): Problem[] {
  const fault = (found: string, code: ProblemCode, index: number) =>
    error({ file, line, column: found || null, found }, code, { place: index + 1 });
  return cells.flatMap((name, index) => {
    if (name.trim() === "") return [fault(name, "header_blank", index)];
    if (name === "__proto__") return [fault(name, "header_forbidden", index)];
    return cells.indexOf(name) < index ? [fault(name, "header_duplicate", index)] : [];
  });
}

function failed(...problems: Problem[]): CsvRead {
  return { csv: null, problems };
}

/** The column that a place in the text belongs to; null in the header. All quotes before it must be sound. */
function columnAt(text: string, index: number, delimiter: string): string | null {
  const before = text.slice(0, index);
  const [header, ...rows] = rowsOf(before, delimiter);
  const cells = /[\r\n]$/.test(before) ? [""] : rows.at(-1)?.cells;
  return (cells && header?.cells[cells.length - 1]) ?? null;
}

function quoteProblem(file: string, text: string, delimiter: string): Problem | null {
  const fault = findQuoteFault(text, delimiter);
  if (!fault) return null;
  const line = 1 + lineEnds(text.slice(0, fault.index));
  const found = text.slice(fault.index).split(/[\r\n]/, 1)[0] ?? "";
  const column = columnAt(text, fault.index, delimiter);
  return error({ file, line, column, found }, fault.kind);
}

/**
 * Reads the bytes of a CSV file: UTF-8 with or without a mark, any line ends, `,` or `;`. Never throws.
 * @param file the name that problems go by
 */
export function parseCsv(file: string, bytes: Uint8Array): CsvRead {
  const read = readText(bytes);
  if (!read.ok) return failed(error({ file, line: read.line }, "encoding"));
  const delimiter = sniff(read.text);
  const broken = quoteProblem(file, read.text, delimiter);
  if (broken) return failed(broken);
  const [header, ...all] = rowsOf(read.text, delimiter);
  if (!header) return failed(error({ file }, "file_blank"));
  const bad = headerProblems(file, header);
  if (bad.length > 0) return failed(...bad);
  const width = header.cells.length;
  const rows = all.filter((row) => row.cells.length === width);
  return {
    csv: {
      columns: header.cells,
      headerLine: header.line,
      rows: rows.map((row) => row.cells),
      lines: rows.map((row) => row.line),
      delimiter,
      oddRows: all.filter((row) => row.cells.length !== width),
    },
    problems: [],
  };
}
