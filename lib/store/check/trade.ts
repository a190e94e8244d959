// What is odd in trade, though it may be so: trade of an area with itself, and flows below zero.
import { cellText, type Table } from "@/lib/datasets/table";
import { warning } from "../problem";
import type { Problem } from "../snapshot";

/** Warnings only: the rows are served. */
export function checkTrade(table: Table): Problem[] {
  const reporter = table.columns.get("reporter");
  const partner = table.columns.get("partner");
  const value = table.columns.get("value_usd_million");
  const problems: Problem[] = [];
  for (let row = 0; row < table.count; row++) {
    const place = { file: "trade.csv", line: table.lines[row] ?? null };
    const code = partner ? cellText(partner, row) : "";
    if (reporter && partner && code !== "" && cellText(reporter, row) === code) {
      problems.push(warning({ ...place, column: "partner", found: code }, "same_area", { code }));
    }
    if (value?.kind === "decimal" && (value.numbers[row] ?? 0) < 0) {
      const found = cellText(value, row);
      problems.push(warning({ ...place, column: "value_usd_million", found }, "negative_flow"));
    }
  }
  return problems;
}
