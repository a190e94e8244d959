// The rows behind the cells of the claims: a table of tens of thousands of rows is gone through once for all of them.
import { type DatasetName, isDatasetName } from "@/lib/datasets";
import type { ClaimShown } from "@/lib/kpis/claims-shown";
import type { Located, Snapshot } from "@/lib/store/snapshot";

export type Input = ClaimShown["inputs"][number];
export type AnyRow = Located<DatasetName>;

/** By `keyOf`. */
export type Rows = ReadonlyMap<string, AnyRow>;

/** Of a cell, or of a row of a table. */
export const keyOf = ({ dataset, line }: { readonly dataset: string; readonly line: number }) =>
  `${dataset}:${String(line)}`;

/** The rows of the table that may be meant: of trade those of the same periods. */
function queryOf(dataset: DatasetName, inputs: readonly Input[]) {
  if (dataset !== "trade") return {};
  const periods = inputs.filter((one) => one.dataset === dataset).map(({ period }) => period);
  return { where: { period: [...new Set(periods)] } };
}

/** The rows that the cells stand in. */
export async function rowsNamed(inputs: readonly Input[], snapshot: Snapshot): Promise<Rows> {
  const named = new Set(inputs.map(keyOf));
  const tables = [...new Set(inputs.map(({ dataset }) => dataset))].filter(isDatasetName);
  const found = tables.map(async (dataset) => {
    const rows: readonly AnyRow[] = await snapshot.select(dataset, queryOf(dataset, inputs));
    return rows.map((row) => [keyOf({ dataset, line: row.line }), row] as const);
  });
  return new Map((await Promise.all(found)).flat().filter(([key]) => named.has(key)));
}
