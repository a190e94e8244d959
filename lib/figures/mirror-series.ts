// The same flow as buyer and seller declare it: what the buyer declares as imported less what the seller declares as
// exported. Counted series only; two of one lineage where there are such, else the preferred one of each.
import { flowOf } from "@/lib/stats/declaration";
import { wholeYear } from "@/lib/stats/period";
import { minus } from "@/lib/stats/quantity";
import { type SeriesPoint, yearly } from "@/lib/stats/series";
import type { SortedSeries } from "@/lib/stats/sorted";
import type { Snapshot } from "@/lib/store/snapshot";
import { declaredBy, type Side, seriesOf } from "./sides";

/** Who sells, with whom; the seller's declaration is the export. */
export interface MirrorSeries {
  readonly seller: Side;
  readonly buyer: Side;
  /** A line for each pair of series that are compared. */
  readonly series: SortedSeries;
}

/** Without a value in a year in which one of the two has none. */
function gapOf(imports: SeriesPoint, exports: SeriesPoint): SeriesPoint {
  const { value, obs_status, ...quantity } = minus(imports, exports);
  const valueless = [imports, exports].find((one) => one.value === null);
  return {
    ...{ ...quantity, value, period: imports.period },
    obs_status: valueless ? valueless.obs_status : obs_status,
    source: [...new Set([...imports.source, ...exports.source])],
    cells: [...imports.cells, ...exports.cells],
  };
}

/** The years that both have, gaps among them. */
function gaps(imports: readonly SeriesPoint[], exports: readonly SeriesPoint[]): SeriesPoint[] {
  const sold = new Map(exports.map((point) => [wholeYear(point.period), point]));
  return yearly(
    imports.flatMap((bought) => {
      const point = sold.get(wholeYear(bought.period));
      return point ? [gapOf(bought, point)] : [];
    }),
  );
}

function linesOf(imports: SortedSeries["lines"], exports: SortedSeries["lines"]) {
  const alike = imports.flatMap((bought) => {
    const sold = exports.find(({ lineage }) => lineage === bought.lineage);
    return sold ? [{ bought, sold }] : [];
  });
  const [bought, sold] = [imports[0], exports[0]];
  const pairs = alike.length > 0 || !bought || !sold ? alike : [{ bought, sold }];
  const lines = pairs.map((pair) => ({
    lineage: pair.bought.lineage,
    points: gaps(pair.bought.points, pair.sold.points),
  }));
  return lines.filter(({ points }) => points.some((p) => p.value !== null));
}

/** The gap of the flow from one side to the other, USD million; above zero where the buyer declares more. */
export async function mirrorSeries(
  seller: Side,
  buyer: Side,
  snapshot: Snapshot,
): Promise<MirrorSeries> {
  const flow = async (side: Side, one: "X" | "M") =>
    seriesOf(await declaredBy(side, snapshot), snapshot, (d) => flowOf(d, one));
  const [exports, imports] = [await flow(seller, "X"), await flow(buyer, "M")];
  const lines = linesOf(imports.lines, exports.lines);
  return { seller, buyer, series: { lines, stated: [] } };
}
