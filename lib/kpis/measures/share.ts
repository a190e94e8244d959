// The partner's part of the reporter's trade with the whole world, in percent: both from one source and period.
import { WORLD } from "@/lib/stats/area";
import type { Period } from "@/lib/stats/period";
import { over, overInterval, rescale } from "@/lib/stats/quotient";
import type { SourceRef } from "@/lib/stats/source";
import { type Finding, finding, inputsOf, missing } from "../finding";
import type { Reason } from "../kpi";
import type { Measure } from "../measure";
import type { Wanted } from "../pick";
import { type Reading, read } from "../reading";
import { type ReasonCode, reason } from "../reason";
import { declarations, subjectOf } from "../trade-rows";
import { type Table, tablesAt, tablesOf, yearsWithWorld } from "../world";

const DECIMALS = 1;

function faultOf({ quantity, reason: why }: Reading): ReasonCode | null {
  if (quantity.value === 0) return "world_zero";
  return quantity.value === null || why ? "world_missing" : null;
}

function shareOf(partner: Reading, world: Reading): Finding {
  const { period } = partner;
  const fault = faultOf(world);
  const inputs = inputsOf([...partner.rows, ...world.rows]);
  if (fault) return missing(period, reason(fault, { period: period.text }), inputs);
  const quantity = rescale(over(partner.quantity, world.quantity), 100, 0, DECIMALS);
  const certain = overInterval(partner.certain, world.certain);
  const { lower, upper } = rescale({ ...quantity, ...certain }, 100, 0, DECIMALS);
  return finding(period, quantity, { certain: { lower, upper }, inputs, reason: partner.reason });
}

/** The first table that settles it; where none does, what the first one has. */
function shareIn(
  tables: readonly Table[],
  at: Period,
  sources: readonly SourceRef[],
  wanted: Wanted,
): Finding | null {
  const found = tables.map(({ partner, world }) =>
    shareOf(read([partner], at, sources, wanted), read([world], at, sources, wanted)),
  );
  return found.find((one) => one.reason === null) ?? found[0] ?? null;
}

export const share: Measure = {
  unit: () => "percent",
  ofTrade: true,
  open: async (asked) => {
    const { wanted, instead } = subjectOf(asked);
    const partner = asked.where.partner ?? "";
    const all = await declarations(asked, { ...instead, partner: [partner, WORLD] });
    const { sources } = asked.snapshot;
    const tables = tablesOf(all, partner, sources, wanted);
    const why = (period: Period): Reason => reason("world_missing", { period: period.text });
    return {
      years: yearsWithWorld(tables),
      at: (period) =>
        shareIn(tablesAt(tables, period), period, sources, wanted) ?? missing(period, why(period)),
    };
  },
};
