// The name of a state of the folder: a hash of what it says, not of how its files happen to be written.
import { createHash } from "node:crypto";
import type { Column, Table } from "@/lib/datasets/table";
import type { KpiRule } from "@/lib/kpis/rule";

/** So many rows go into the hash together. */
const ROWS_AT_ONCE = 1000;

function quoted(text: string): string {
  const cell = text.replace(/\r\n?/g, "\n");
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The cells of a column as they are written; each distinct text is quoted once. */
function writer(column: Column): (row: number) => string {
  if (column.kind === "decimal") return (row) => column.texts[row] ?? "";
  const texts = column.texts.map(quoted);
  return (row) => texts[column.codes[row] ?? 0] ?? "";
}

/** A table as CSV: comma, line feeds, decimal points, rows and columns in the file's order. */
function* canonicalCsv(table: Table): Generator<string> {
  yield `${[...table.columns.keys()].map(quoted).join(",")}\n`;
  const cells = [...table.columns.values()].map(writer);
  for (let start = 0; start < table.count; start += ROWS_AT_ONCE) {
    let lines = "";
    const end = Math.min(table.count, start + ROWS_AT_ONCE);
    for (let row = start; row < end; row++)
      lines += `${cells.map((cell) => cell(row)).join(",")}\n`;
    yield lines;
  }
}

/** JSON without blanks, its keys in order. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, of]) => `${JSON.stringify(key)}:${canonicalJson(of)}`).join(",")}}`;
}

/**
 * The first 12 hex digits of the SHA-256 of the served tables, the rules and the written keys of the data package.
 * @param tables in their fixed order
 */
export function editionOf(
  tables: readonly Table[],
  rules: readonly KpiRule[],
  written: Readonly<Record<string, unknown>>,
): string {
  const hash = createHash("sha256");
  for (const table of tables) {
    hash.update(`${table.dataset}\n`);
    for (const lines of canonicalCsv(table)) hash.update(lines);
  }
  hash.update(`kpis\n${canonicalJson(rules)}\n`);
  hash.update(`datapackage\n${canonicalJson(written)}\n`);
  return hash.digest("hex").slice(0, 12);
}
