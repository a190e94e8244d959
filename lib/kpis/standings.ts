// Who traded how much with one reporter, in one source and period: the list that a place is counted in.
import { type Declaration, hasBothFlows } from "@/lib/stats/declaration";
import type { TradeObservation } from "@/lib/stats/observation";
import { type Interval, NOT_NEGATIVE, roundTo } from "@/lib/stats/precision";
import { plus, type Quantity } from "@/lib/stats/quantity";
import type { Ranking, RankNeighbour } from "./kpi";
import type { Wanted } from "./pick";

export interface Standing {
  readonly area: string;
  readonly value: number;
  readonly quantity: Quantity;
  /** Where its trade may lie; anywhere, when its rows decide nothing. */
  readonly possible: Interval;
  readonly rows: readonly TradeObservation[];
  readonly oneFlowMissing: boolean;
}

function total(rows: readonly TradeObservation[]): Quantity | null {
  const [first, second] = rows;
  return first && second ? plus(first, second) : (first ?? null);
}

/** The rows that count: a flow without a value counts as nil, and what is stated only where no flow is given. */
function countedRows(d: Declaration, wanted: Wanted): TradeObservation[] {
  const valued = (rows: readonly (TradeObservation | null)[]) =>
    rows.filter((o) => o !== null).filter((o) => o.value !== null);
  if (wanted === "X" || wanted === "M") return valued([d[wanted]]);
  if (hasBothFlows(d)) return valued([d.X, d.M]);
  const stated = valued([d.T]);
  return stated.length > 0 ? stated : valued([d.X, d.M]);
}

function standing(d: Declaration, wanted: Wanted): Standing | null {
  const rows = countedRows(d, wanted);
  const quantity = total(rows);
  if (quantity === null || quantity.value === null) return null;
  const isUncertain = rows.some((o) => o.obs_status === "U");
  const { lower, upper } = isUncertain ? NOT_NEGATIVE : quantity;
  const oneFlowMissing = wanted === "turnover" && rows.length === 1 && rows[0]?.flow !== "T";
  return {
    area: d.partner,
    value: quantity.value,
    quantity,
    possible: { lower, upper },
    rows,
    oneFlowMissing,
  };
}

/** The countries with a figure, the largest first; among equals by code. */
export function standings(
  all: readonly Declaration[],
  countries: ReadonlySet<string>,
  wanted: Wanted,
): Standing[] {
  return all
    .filter((d) => countries.has(d.partner))
    .map((d) => standing(d, wanted))
    .filter((one) => one !== null)
    .sort((a, b) => b.value - a.value || (a.area < b.area ? -1 : 1));
}

/** 1 + those above: by their figures, for certain (lower end), and possibly (upper end). */
export function placeOf(own: Standing, list: readonly Standing[]): Interval & { place: number } {
  const others = list.filter((other) => other !== own);
  const count = (isAbove: (other: Standing) => boolean) => 1 + others.filter(isAbove).length;
  return {
    place: count((other) => other.value > own.value),
    lower: count((other) => other.possible.lower > own.possible.upper),
    upper: count((other) => other.possible.upper > own.possible.lower),
  };
}

function neighbour(one: Standing | undefined, own: Standing, list: readonly Standing[]) {
  if (one === undefined) return null;
  const decimals = Math.max(one.quantity.decimals, own.quantity.decimals);
  const found: RankNeighbour = {
    area: one.area,
    rank: placeOf(one, list).place,
    value: one.value,
    distance: roundTo(Math.abs(one.value - own.value), decimals),
  };
  return found;
}

/** Who stands next to `own`, and how the list was made. */
export function rankingOf(own: Standing, list: readonly Standing[]): Ranking {
  const at = list.indexOf(own);
  return {
    of: list.length,
    value: own.value,
    above: neighbour(at > 0 ? list[at - 1] : undefined, own, list),
    below: neighbour(list[at + 1], own, list),
    one_flow_missing: list.filter((one) => one.oneFlowMissing).length,
  };
}
