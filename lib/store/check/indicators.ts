// An indicator has one unit: a value in another one would stand on the same axis and mean something else.
import { DATASETS } from "@/lib/datasets/index";
import { cellText, cellValue, type Table } from "@/lib/datasets/table";
import { error } from "../problem";
import type { Problem } from "../snapshot";

function unitsOf(names: Table<"indicator_names">): ReadonlyMap<string, string> {
  const indicator = names.columns.get("indicator");
  const unit = names.columns.get("unit");
  if (!indicator || !unit) return new Map();
  const rows = Array.from({ length: names.count }, (_, row) => row);
  const said = rows.filter((row) => cellValue(unit, row) !== undefined);
  return new Map(said.map((row) => [cellText(indicator, row), cellText(unit, row)]));
}

/** Values whose unit is not that of their indicator. Of a malformed unit, and without the list, nothing is said here. */
export function checkUnits(
  table: Table<"indicators">,
  names: Table<"indicator_names"> | undefined,
): Problem[] {
  const indicator = table.columns.get("indicator");
  const column = table.columns.get("unit");
  if (!names || !indicator || !column) return [];
  const units = unitsOf(names);
  const { file } = DATASETS.indicators;
  const list = DATASETS.indicator_names.file;
  return Array.from({ length: table.count }, (_, row) => row).flatMap((row) => {
    const id = cellText(indicator, row);
    const found = cellText(column, row);
    const unit = units.get(id);
    if (!unit || found === unit || cellValue(column, row) === undefined) return [];
    const place = { file, line: table.lines[row] ?? null, column: "unit", found };
    return [error(place, "unit_differs", { indicator: id, unit, list })];
  });
}
