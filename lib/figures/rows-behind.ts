// The rows of the table of trade that a figure rests on, all years of them: where they are, and how many.
import type { Snapshot } from "@/lib/store/snapshot";
import type { FigureModel } from "./model";

/** Codes by column. */
export interface RowsBehind {
  readonly reporter: readonly string[];
  readonly partner: readonly string[];
  readonly product: readonly string[];
}

/** The address as CSV, and the number of rows that it gives. */
export async function rowsBehind(
  { reporter, partner, product }: RowsBehind,
  snapshot: Snapshot,
): Promise<Pick<FigureModel, "rowsPath" | "rowsCount">> {
  const columns = { reporter, partner, product };
  const query = new URLSearchParams(
    Object.entries(columns).flatMap(([column, codes]) => codes.map((code) => [column, code])),
  );
  const rows = await snapshot.select("trade", { where: columns });
  return { rowsPath: `/api/trade.csv?${query}`, rowsCount: rows.length };
}
