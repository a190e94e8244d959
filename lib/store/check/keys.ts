// A row is named by its key: two rows of one name would make a figure ambiguous.
import type { Dataset } from "@/lib/datasets/dataset";
import { DATASETS } from "@/lib/datasets/index";
import { type CodedColumn, cellText, type Table } from "@/lib/datasets/table";
import { error } from "../problem";
import type { Problem } from "../snapshot";

/** One number for each combination of codes, or one text where they are too many for a number. */
function keyOf(columns: readonly CodedColumn[]): (row: number) => number | string {
  const sizes = columns.map((column) => column.texts.length);
  const combinations = sizes.reduce((product, size) => product * size, 1);
  const codes = (row: number) => columns.map((column) => column.codes[row] ?? 0);
  if (combinations > Number.MAX_SAFE_INTEGER) return (row) => codes(row).join(" ");
  return (row) => {
    let key = 0;
    for (const column of columns) key = key * column.texts.length + (column.codes[row] ?? 0);
    return key;
  };
}

/** Rows whose key stands further up already. Where a column of the key is missing, nothing is said. */
export function checkKeys(table: Table): Problem[] {
  const { key, file }: Dataset = DATASETS[table.dataset];
  const columns = key.flatMap((name) => {
    const column = table.columns.get(name);
    return column?.kind === "coded" ? [column] : [];
  });
  if (columns.length < key.length) return [];
  const name = keyOf(columns);
  const first = new Map<number | string, number>();
  const problems: Problem[] = [];
  for (let row = 0; row < table.count; row++) {
    const its = name(row);
    const seen = first.get(its);
    if (seen === undefined) {
      first.set(its, row);
      continue;
    }
    const found = columns.map((column) => cellText(column, row)).join(",");
    const place = { file, line: table.lines[row] ?? null, column: key.join(", "), found };
    problems.push(error(place, "duplicate_key", { first: table.lines[seen] ?? 0 }));
  }
  return problems;
}
