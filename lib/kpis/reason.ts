// Why there is no answer, or no value. A closed list, so that each reason has its words in every language.
import type { Reason } from "./kpi";

export const REASON_CODES = [
  "no_row",
  "nothing_matches",
  "flow_missing",
  "flow_uncertain",
  "value_missing",
  "only_uncertain",
  "straddles",
  "straddles_above",
  "straddles_below",
  "import_zero",
  "world_missing",
  "world_zero",
  "base_missing",
  "base_zero",
  "base_uncertain",
  "base_not_named",
  "base_unreadable",
  "part_with_whole",
  "not_a_country",
  "sum_incomplete",
  "several_reporters",
  "several_rows",
  "several_units",
  "undated",
  "period_unreadable",
  "not_yearly",
  "measure_missing",
  "dataset_absent",
  "dataset_unfit",
  "dimension_missing",
  "dimension_unknown",
  "rule_absent",
  "rule_circle",
  "rule_without_test",
  "rule_undecided",
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** `period`, where there is one, says of which period the reason holds. */
export function reason(code: ReasonCode, values: Reason["values"] = {}): Reason {
  return { code, values };
}
