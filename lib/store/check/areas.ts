// An area that has no name anywhere would stand on the page as its code.
import { rowAt, type Table } from "@/lib/datasets/table";
import { areaName } from "@/lib/i18n/area-names";
import { SOURCE_LOCALE } from "@/lib/i18n/locales";
import { warning } from "../problem";
import type { Problem } from "../snapshot";

/** Warnings only: the rows are served. */
export function checkAreas(table: Table<"areas">): Problem[] {
  if (!table.columns.has("area")) return [];
  const column = `name_${SOURCE_LOCALE}` as const;
  return Array.from({ length: table.count }, (_, index) => rowAt(table, index))
    .filter((row) => typeof row.area === "string" && !row[column])
    .filter((row) => areaName(row, SOURCE_LOCALE) === row.area)
    .map(({ area: code, line }) =>
      warning({ file: "areas.csv", line, column, found: "" }, "name_missing", { code }),
    );
}
