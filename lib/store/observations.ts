// Rows of trade become observations: each with the interval that its writing stands for and the cell that it stands in.

import { trade } from "@/lib/datasets/trade";
import type { TradeObservation } from "@/lib/stats/observation";
import { decimalsOf, type Interval, intervalOf, NOT_NEGATIVE } from "@/lib/stats/precision";
import type { Located, Query, Snapshot } from "./snapshot";

/** Stated bounds come first, then what the precision says; a flow cannot be below zero. */
function intervalOfRow(row: Located<"trade">): Interval {
  const { value_usd_million: written, lower, upper } = row;
  const said = written ? intervalOf(written, row.precision ?? "exact") : NOT_NEGATIVE;
  return {
    lower: Math.max(0, lower?.value ?? said.lower),
    upper: upper?.value ?? said.upper,
  };
}

/** An observation, in USD million at current prices. */
export function tradeObservation(row: Located<"trade">): TradeObservation {
  const { reporter, partner, flow, product, period, obs_status, source, note } = row;
  const written = row.value_usd_million;
  return {
    reporter,
    partner,
    flow,
    product,
    period,
    value: written?.value ?? null,
    decimals: written ? decimalsOf(written.text) : 0,
    ...intervalOfRow(row),
    obs_status,
    precision: row.precision ?? "exact",
    source,
    note,
    cell: { dataset: trade.name, file: trade.file, line: row.line },
  };
}

/** The observations of trade that a query finds, in the file's order. */
export async function tradeObservations(
  snapshot: Snapshot,
  query?: Query,
): Promise<TradeObservation[]> {
  return (await snapshot.select("trade", query)).map(tradeObservation);
}
