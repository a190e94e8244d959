// All that is asked of a table beyond its single cells.
import { DATASETS, type DatasetName } from "@/lib/datasets/index";
import type { Table } from "@/lib/datasets/table";
import type { KnownCodes } from "../read-table";
import type { Problem } from "../snapshot";
import { checkAreas } from "./areas";
import { checkClaims } from "./claims";
import { checkUnits } from "./indicators";
import { checkKeys } from "./keys";
import { checkProjects } from "./projects";
import { checkCircles, checkReferences } from "./references";
import { checkTrade } from "./trade";
import { checkValues } from "./values";

/** What a table is checked against. */
export interface CheckContext {
  readonly known: KnownCodes;
  /** The tables that could be read. */
  readonly tables: ReadonlyMap<DatasetName, Table>;
  /** Ids of all rules of kpis.json, sound or not; null when it could not be read. */
  readonly rules: ReadonlySet<string> | null;
}

function isOf<D extends DatasetName>(table: Table | undefined, name: D): table is Table<D> {
  return table?.dataset === name;
}

function tableOf<D extends DatasetName>(name: D, { tables }: CheckContext): Table<D> | undefined {
  const table = tables.get(name);
  return isOf(table, name) ? table : undefined;
}

/** What is asked of one table only. */
function ownProblems(table: Table, context: CheckContext): Problem[] {
  if (isOf(table, "areas")) return checkAreas(table);
  if (isOf(table, "trade")) return checkTrade(table);
  if (isOf(table, "projects")) return checkProjects(table);
  if (isOf(table, "indicators")) return checkUnits(table, tableOf("indicator_names", context));
  return isOf(table, "claims") ? checkClaims(table, context.rules) : [];
}

/** Every problem of a table's rows, among themselves and with other tables. */
export function checkTable(table: Table, context: CheckContext): Problem[] {
  return [
    ...checkKeys(table),
    ...checkReferences(table, context.known),
    ...checkCircles(table),
    ...(DATASETS[table.dataset].figures ? checkValues(table) : []),
    ...ownProblems(table, context),
  ];
}
