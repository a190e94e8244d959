// Whether there is anything to show: areas and sources alone are no statistics.
import { DATASETS } from "@/lib/datasets";
import type { Snapshot } from "./snapshot";

/** Whether at least one table of figures is served and has rows. */
export function servesFigures(snapshot: Snapshot | null): boolean {
  return Object.values(DATASETS).some(
    (dataset) => dataset.figures && (snapshot?.rows[dataset.name] ?? 0) > 0,
  );
}
