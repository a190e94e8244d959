// Which tables are served: those without errors, and of these the ones that point only into others like them.
import type { Dataset } from "@/lib/datasets/dataset";
import { DATASET_NAMES, DATASETS, type DatasetName } from "@/lib/datasets/index";
import type { Table } from "@/lib/datasets/table";
import { error, type Problems } from "./problem";
import type { Problem } from "./snapshot";

export interface Sound {
  readonly tables: ReadonlyMap<DatasetName, Table>;
  /** One for each table that is left out, saying why. */
  readonly problems: readonly Problem[];
}

/** Tables that a table's codes point into, itself aside. */
function pointsInto(name: DatasetName): DatasetName[] {
  const { references }: Dataset = DATASETS[name];
  return [...new Set(Object.values(references))].filter((to) => to !== name);
}

/**
 * The tables to serve.
 * @param tables that could be read, whole or in part
 * @param files that the folder has; a list that it does not have cannot be unsound
 */
export function soundTables(
  tables: ReadonlyMap<DatasetName, Table>,
  files: ReadonlyMap<string, unknown>,
  found: Problems,
): Sound {
  const served = new Map<DatasetName, Table>();
  const problems: Problem[] = [];
  const lacks = (to: DatasetName) =>
    !served.has(to) && (files.has(DATASETS[to].file) || found.errorsIn(DATASETS[to].file) > 0);
  for (const name of DATASET_NAMES) {
    const { file } = DATASETS[name];
    if (!files.has(file)) continue;
    const table = tables.get(name);
    const errors = found.errorsIn(file);
    const list = pointsInto(name).find(lacks);
    if (errors > 0 || !table) problems.push(error({ file }, "left_out", { count: errors }));
    else if (list) problems.push(error({ file }, "left_out_with", { list: DATASETS[list].file }));
    else served.set(name, table);
  }
  return { tables: served, problems };
}
