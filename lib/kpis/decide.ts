// Three-valued decisions: a bound is met when every value that is possible meets it, not met when none does.
import { ANY, type Interval } from "@/lib/stats/precision";
import type { KpiStatus } from "./kpi";
import type { KpiTest } from "./rule";

/** A test of one figure; `all_of` asks other rules instead. */
export type BoundTest = Exclude<KpiTest, { all_of: string[] }>;

function boundsOf(test: BoundTest): Interval {
  if ("between" in test) return { lower: test.between[0], upper: test.between[1] };
  if ("at_least" in test) return { ...ANY, lower: test.at_least };
  return { ...ANY, upper: test.at_most };
}

/** Whether what lies in `possible` meets the test; both bounds are part of what meets it. */
export function decide(test: BoundTest, possible: Interval): KpiStatus {
  const bounds = boundsOf(test);
  if (possible.upper < bounds.lower || possible.lower > bounds.upper) return "not_met";
  const inside = possible.lower >= bounds.lower && possible.upper <= bounds.upper;
  return inside ? "met" : "unknown";
}

/** Several decisions that must all be met: one that is not met outweighs all that are unknown. */
export function decideAll(statuses: readonly KpiStatus[]): KpiStatus {
  if (statuses.includes("not_met")) return "not_met";
  return statuses.includes("unknown") ? "unknown" : "met";
}
