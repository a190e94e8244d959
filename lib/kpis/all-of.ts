// A rule made of other rules: met if all are met, not met if any is not, else unknown.
import { combineStatuses } from "@/lib/stats/status";
import { decideAll } from "./decide";
import { distinct } from "./finding";
import type { Kpi, Reason } from "./kpi";
import { type ReasonCode, reason } from "./reason";

/** The answer to a rule that was named, or why there is none. */
export type Part =
  | { readonly id: string; readonly kpi: Kpi }
  | { readonly id: string; readonly kpi: null; readonly fault: ReasonCode };

function reasonsOf(part: Part): Reason[] {
  if (part.kpi === null) return [reason(part.fault, { rule: part.id })];
  if (part.kpi.status === null) return [reason("rule_without_test", { rule: part.id })];
  if (part.kpi.status !== "unknown") return [];
  return [reason("rule_undecided", { rule: part.id }), ...part.kpi.reasons];
}

/** Fills in what the rules that were named say together. */
export function togetherWith(blank: Kpi, parts: readonly Part[]): Kpi {
  const kpis = parts.flatMap((part) => part.kpi ?? []);
  const status = decideAll(parts.map((part) => part.kpi?.status ?? "unknown"));
  return {
    ...blank,
    status,
    obs_status: combineStatuses(kpis.map((kpi) => kpi.obs_status)),
    inputs: distinct(kpis.flatMap((kpi) => kpi.inputs)),
    parts: kpis,
    reasons: status === "unknown" ? parts.flatMap(reasonsOf) : [],
  };
}
