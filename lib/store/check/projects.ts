// What the cells of a project have to do with each other: coordinates come in pairs, costs with a currency, and nothing
// is finished before it was begun.
import { cellText, cellValue, type Table } from "@/lib/datasets/table";
import type { Period } from "@/lib/stats/period";
import { error, warning } from "../problem";
import type { Problem } from "../snapshot";

/** Where the first has a value, the second must have one. */
const TOGETHER = [
  ["latitude", "longitude"],
  ["longitude", "latitude"],
  ["latitude", "point"],
  ["cost_million", "currency"],
] as const;

const AFTER_START = ["opened", "completed"] as const;

/** Of a column that is not there nothing is said here. */
function lacking(table: Table, row: number): Problem[] {
  const line = table.lines[row] ?? null;
  return TOGETHER.flatMap(([beside, column]) => {
    const [has, needed] = [table.columns.get(beside), table.columns.get(column)];
    if (!has || !needed || cellText(has, row) === "" || cellText(needed, row) !== "") return [];
    return [error({ file: "projects.csv", line, column }, "cell_missing", { beside })];
  });
}

/** A date as it was read; null where it is blank or malformed. */
function dateAt(table: Table, name: string, row: number): Period | null {
  const column = table.columns.get(name);
  // Only periods and nulls come out of the codec of these columns; a malformed cell has no value.
  return column ? ((cellValue(column, row) as Period | null | undefined) ?? null) : null;
}

function early(table: Table, row: number): Problem[] {
  const started = dateAt(table, "started", row);
  const line = table.lines[row] ?? null;
  return AFTER_START.flatMap((column) => {
    const date = dateAt(table, column, row);
    if (!started || !date || date.end >= started.start) return [];
    const place = { file: "projects.csv", line, column, found: date.text };
    return [warning(place, "before_started", { started: started.text })];
  });
}

/** Halves of pairs are errors. A date that lies before the start is a warning: the sources may mean different starts. */
export function checkProjects(table: Table<"projects">): Problem[] {
  const rows = Array.from({ length: table.count }, (_, row) => row);
  return rows.flatMap((row) => [...lacking(table, row), ...early(table, row)]);
}
