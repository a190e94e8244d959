// The rows of a good by who declared them and which way it went: flows, reporters and products are never mixed.
import { group } from "d3-array";
import type { TradeObservation } from "@/lib/stats/observation";
import { tradeObservations } from "@/lib/store/observations";
import type { Query, Snapshot } from "@/lib/store/snapshot";
import { type Side, sidesOf } from "./sides";

/** All that is said of one product in one direction by, or in the name of, one side. */
export interface GoodsFlow {
  readonly product: string;
  readonly side: Side;
  readonly flow: "X" | "M";
  readonly rows: readonly TradeObservation[];
}

/** For fewer periods there is no figure. */
const LEAST = 3;

/** Whether an observation may decide what a title says. */
export const decides = (row: TradeObservation): row is TradeObservation & { value: number } =>
  row.value !== null && row.obs_status !== "U";

/** How many periods have a value that decides. */
function periodsIn({ rows }: GoodsFlow): number {
  return new Set(rows.filter(decides).map(({ period }) => period.text)).size;
}

/** The rows of these products between the two sides. */
export function betweenBoth({ relation }: Snapshot, product: readonly string[]) {
  const areas = [...relation.areas];
  return { reporter: areas, partner: areas, product } satisfies Query["where"];
}

const heightOf = ({ rows }: GoodsFlow) => Math.max(0, ...rows.map(({ value }) => value ?? 0));

/** Those of the largest values first, else in the order of the products; those of too few periods are left out. */
export async function goodsFlows(
  products: readonly string[],
  snapshot: Snapshot,
): Promise<GoodsFlow[]> {
  if (products.length === 0) return [];
  const found = await tradeObservations(snapshot, { where: betweenBoth(snapshot, products) });
  const rows = group(found, ({ product, reporter, flow }) => [product, reporter, flow].join("|"));
  const all = products.flatMap((product) =>
    (["X", "M"] as const).flatMap((flow) =>
      sidesOf(snapshot).map((side) => ({
        ...{ product, side, flow },
        rows: rows.get([product, side.reporter, flow].join("|")) ?? [],
      })),
    ),
  );
  const enough = all.filter((one) => periodsIn(one) >= LEAST);
  return enough.sort((a, b) => heightOf(b) - heightOf(a));
}
