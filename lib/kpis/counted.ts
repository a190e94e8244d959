// A snapshot as far as it counts: only rows that statistics or a dataset give, and none that rest on given sources alone.
import type { DatasetName } from "@/lib/datasets";
import { counts, type SourceRef } from "@/lib/stats/source";
import type { Query, Snapshot } from "@/lib/store/snapshot";

/** The sources that count and are none of these. */
export function countingSources(
  sources: readonly SourceRef[],
  without: readonly string[],
): ReadonlySet<string> {
  const counting = sources.filter(({ source, kind }) => counts(kind) && !without.includes(source));
  return new Set(counting.map(({ source }) => source));
}

/** Tables of which the rows name no sources are what they are. */
function rests(row: Readonly<Record<string, unknown>>, on: ReadonlySet<string>): boolean {
  const { source } = row;
  return !Array.isArray(source) || source.some((id) => on.has(String(id)));
}

/**
 * The same folder without the rows that only state.
 * @param without sources whose rows do not count either
 */
export function countedView(snapshot: Snapshot, without: readonly string[]): Snapshot {
  const counting = countingSources(snapshot.sources, without);
  return {
    ...snapshot,
    select: async <D extends DatasetName>(dataset: D, query?: Query) =>
      (await snapshot.select(dataset, query)).filter((row) => rests(row, counting)),
  };
}
