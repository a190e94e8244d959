// Which side reports where a figure shows one at a time: the one that is chosen, else the figure's own choice.

import type { Snapshot } from "@/lib/store/snapshot";
import { usualInWorld, type WorldTrade, worldTradeOf } from "./partners";
import type { Selection } from "./selection";
import { furtherOf, type Side, sidesOf } from "./sides";
import { turnoverOfSides } from "./trade-turnover";

function chosenSide(snapshot: Snapshot, { reporter }: Selection): Side | undefined {
  return sidesOf(snapshot).find((side) => side.reporter === reporter);
}

/** Else the side whose counted turnover reaches further; home where both reach as far. */
export async function furtherSide(snapshot: Snapshot, selection: Selection): Promise<Side> {
  const chosen = chosenSide(snapshot, selection);
  return chosen ?? furtherOf(...(await turnoverOfSides(snapshot))).side;
}

/** Else home, as far as it has rows for the world. */
export async function sideInWorld(snapshot: Snapshot, selection: Selection): Promise<WorldTrade> {
  const chosen = chosenSide(snapshot, selection);
  return chosen ? worldTradeOf(chosen, snapshot) : usualInWorld(snapshot);
}
