// One thing that a figure draws, sorted into the series that its values, or its shares of the world, make.
import type { Declaration, Derived } from "@/lib/stats/declaration";
import { shareIn } from "@/lib/stats/share";
import { type SortedSeries, sortIntoSeries } from "@/lib/stats/sorted";
import type { SourceRef } from "@/lib/stats/source";
import type { Show } from "./selection";
import { seriesOf } from "./sides";

/** The turnover of a side, a flow, the trade with a partner. */
export interface Subject {
  /** Of one reporter, partner and product. */
  readonly declared: readonly Declaration[];
  /** The same reporter and product with the whole world; read for a share only, and may be empty otherwise. */
  readonly world: readonly Declaration[];
  /** A flow, the turnover or the balance. */
  readonly derive: (d: Declaration) => Derived;
}

/** The same lines in the same order whatever is shown, so that a line keeps its name and its colour. */
export function sortedOf(
  { declared, world, derive }: Subject,
  sources: readonly SourceRef[],
  show: Show,
): SortedSeries {
  const values = seriesOf(declared, { sources }, derive);
  if (show !== "share") return values;
  const shares = sortIntoSeries(declared, sources, shareIn(world, derive));
  const lines = values.lines.map(({ lineage }) => ({
    lineage,
    points: shares.lines.find((line) => line.lineage === lineage)?.points ?? [],
  }));
  return { lines, stated: values.stated };
}
