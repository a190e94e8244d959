// All that is asked of a table beyond its single cells.
import { DATASETS, type DatasetName } from "@/lib/datasets/index";
import type { Table } from "@/lib/datasets/table";
import type { KnownCodes } from "../read-table";
import type { Problem } from "../snapshot";
import { checkAreas } from "./areas";
import { checkKeys } from "./keys";
import { checkCircles, checkReferences } from "./references";
import { checkTrade } from "./trade";
import { checkValues } from "./values";

function isOf<D extends DatasetName>(table: Table, name: D): table is Table<D> {
  return table.dataset === name;
}

/** Every problem of a table's rows, among themselves and with other tables. */
export function checkTable(table: Table, known: KnownCodes): Problem[] {
  return [
    ...checkKeys(table),
    ...checkReferences(table, known),
    ...checkCircles(table),
    ...(DATASETS[table.dataset].figures ? checkValues(table) : []),
    ...(isOf(table, "areas") ? checkAreas(table) : []),
    ...(isOf(table, "trade") ? checkTrade(table) : []),
  ];
}
