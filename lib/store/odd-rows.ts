// Rows with a wrong number of cells. A bare decimal comma in a comma file parts a number in two: that is seen, and said.
import { z } from "zod";
import { kindOf } from "@/lib/datasets/columns";
import type { Dataset } from "@/lib/datasets/dataset";
import { columnSchema } from "@/lib/datasets/header";
import { isNumberKind } from "@/lib/datasets/numbers";
import type { CsvFile, RawRow } from "./parse-csv";
import { error } from "./problem";
import { repair } from "./repair";
import type { Problem } from "./snapshot";

/** Whether every cell but one fits its column. */
function othersFit(dataset: Dataset, csv: CsvFile, cells: readonly string[], but: number): boolean {
  return csv.columns.every((name, place) => {
    const schema = place === but ? null : columnSchema(dataset, name);
    return !schema || z.safeDecode(schema, cells[place] ?? "").success;
  });
}

/** The number that a comma parted, if joining it again makes the row right in all else. */
function partedNumber(dataset: Dataset, csv: CsvFile, { cells, line }: RawRow): Problem | null {
  if (csv.delimiter !== "," || cells.length !== csv.columns.length + 1) return null;
  for (const [place, column] of csv.columns.entries()) {
    const schema = columnSchema(dataset, column);
    const found = `${cells[place]},${cells[place + 1]}`;
    const kind = schema && kindOf(schema).kind;
    if (!kind || !isNumberKind(kind) || !/^-?\d+,\d+(\.\d+)?$/.test(found)) continue;
    if (!othersFit(dataset, csv, cells.toSpliced(place, 2, found), place)) continue;
    const write = repair(schema, found);
    return error(
      { file: dataset.file, line, column, found },
      kind,
      write === null ? {} : { repair: write },
    );
  }
  return null;
}

/** One problem for each row that has more or fewer cells than the header. */
export function oddRowProblems(dataset: Dataset, csv: CsvFile): Problem[] {
  return csv.oddRows.map((row) => {
    const values = { expected: csv.columns.length, count: row.cells.length };
    const place = { file: dataset.file, line: row.line, found: row.cells.join(csv.delimiter) };
    return partedNumber(dataset, csv, row) ?? error(place, "cell_count", values);
  });
}
