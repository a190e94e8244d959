// The rows of any table that a figure rests on, all periods of them: where they are, and how many.
import type { DatasetName } from "@/lib/datasets";
import type { Snapshot } from "@/lib/store/snapshot";
import type { FigureModel } from "./model";

/** Codes by column. */
export interface RowsIn {
  readonly dataset: DatasetName;
  readonly where?: Readonly<Record<string, readonly string[]>>;
}

/** The address as CSV, and the number of rows that it gives. */
export async function rowsIn(
  { dataset, where = {} }: RowsIn,
  snapshot: Snapshot,
): Promise<Pick<FigureModel, "rowsPath" | "rowsCount">> {
  const codes = Object.entries(where).flatMap(([column, all]) => all.map((code) => [column, code]));
  const query = new URLSearchParams(codes).toString();
  const rows = await snapshot.select(dataset, { where });
  return { rowsPath: `/api/${dataset}.csv${query && `?${query}`}`, rowsCount: rows.length };
}
