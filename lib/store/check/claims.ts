// The rule that checks a claim must be there: a claim that nothing checks says so with a blank.
import { DATASETS } from "@/lib/datasets/index";
import { cellText, type Table } from "@/lib/datasets/table";
import { nearestValue } from "../nearest";
import { error } from "../problem";
import type { Problem } from "../snapshot";

/**
 * Claims whose rule does not exist. A rule that is there and left out as unsound is told of in its own place.
 * @param rules ids of all rules of kpis.json, or null when it could not be read
 */
export function checkClaims(table: Table<"claims">, rules: ReadonlySet<string> | null): Problem[] {
  const column = table.columns.get("kpi");
  if (!rules || !column) return [];
  const { file } = DATASETS.claims;
  return Array.from({ length: table.count }, (_, row) => row).flatMap((row) => {
    const found = cellText(column, row);
    if (found === "" || rules.has(found)) return [];
    const place = { file, line: table.lines[row] ?? null, column: "kpi", found };
    return [error(place, "unknown_rule", nearestValue(found, rules))];
  });
}
