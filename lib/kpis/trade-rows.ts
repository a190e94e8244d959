// The declarations that a rule about trade is answered from.
import { type Declaration, declarationsOf } from "@/lib/stats/declaration";
import { tradeObservations } from "@/lib/store/observations";
import type { Answers, Asked } from "./measure";
import { speaksOf, type Wanted } from "./pick";
import { wholeYears } from "./years";

/**
 * Declarations that match the rule, in order of period.
 * @param instead columns that are asked for otherwise than the rule says: other codes, or (null) any
 */
export async function declarations(
  { snapshot, where }: Asked,
  instead: Readonly<Record<string, readonly string[] | null>> = {},
): Promise<Declaration[]> {
  const asked = Object.entries(where).map(([column, code]) => [column, [code]] as const);
  const columns = { ...Object.fromEntries(asked), ...instead };
  const named = Object.entries(columns).flatMap(([column, codes]) =>
    codes === null ? [] : [[column, codes] as const],
  );
  return declarationsOf(await tradeObservations(snapshot, { where: Object.fromEntries(named) }));
}

/** What shares, places and changes are of: the flow that the rule names, or turnover. */
export function subjectOf({ where }: Asked): {
  wanted: Wanted;
  instead: Record<string, readonly string[] | null>;
} {
  const flow = where.flow;
  if (flow === "X" || flow === "M") return { wanted: flow, instead: { flow: null } };
  return { wanted: "turnover", instead: {} };
}

/** The whole years with a row that speaks of what is wanted. */
export function yearsOf(all: readonly Declaration[], wanted: Wanted): Answers["years"] {
  return wholeYears(all.filter((d) => speaksOf(d, wanted)).map((d) => d.period));
}
