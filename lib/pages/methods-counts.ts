// How often each code stands in the tables of figures.
import { DATASET_NAMES, DATASETS } from "@/lib/datasets";
import type { Snapshot } from "@/lib/store/snapshot";

/** The tables of which figures are drawn. */
export const FIGURE_TABLES = DATASET_NAMES.filter((name) => DATASETS[name].figures);

/** Rows by code, over all tables of figures; nothing without a snapshot. */
export async function codeCounts(
  snapshot: Snapshot | null,
  column: "obs_status" | "precision",
): Promise<ReadonlyMap<unknown, number>> {
  const found = new Map<unknown, number>();
  for (const name of FIGURE_TABLES) {
    const tally = (await snapshot?.tally(name, column)) ?? new Map<unknown, number>();
    for (const [code, count] of tally) found.set(code, (found.get(code) ?? 0) + count);
  }
  return found;
}
