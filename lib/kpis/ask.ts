// From a rule as it is written to a question that a measure can answer, or the reason why none can.
import { DATASETS, type DatasetName, isDatasetName } from "@/lib/datasets";
import type { Snapshot } from "@/lib/store/snapshot";
import type { Reason } from "./kpi";
import type { Asked } from "./measure";
import { MEASURE_TABLE, type MeasureName } from "./measures";
import { reason } from "./reason";
import type { KpiRule } from "./rule";

export interface Pair {
  readonly home: string;
  readonly partner: string;
}

/** The rule's `where` with the pair's codes. */
export function whereOf(rule: KpiRule, { home, partner }: Pair): Record<string, string> {
  const codes: Record<string, string> = { $home: home, $partner: partner };
  return Object.fromEntries(
    Object.entries(rule.where ?? {}).map(([column, code]) => [column, codes[code] ?? code]),
  );
}

const OF_DECLARATIONS = ["reporter", "partner", "product"];

function faultIn(asked: Asked, measure: MeasureName): Reason | null {
  const { dataset, where } = asked;
  const dimensions: readonly string[] = DATASETS[dataset].dimensions;
  const unknown = Object.keys(where).find((column) => !dimensions.includes(column));
  if (unknown) return reason("dimension_unknown", { column: unknown, dataset });
  if (!MEASURE_TABLE[measure].ofTrade) return null;
  if (dataset !== "trade") return reason("dataset_unfit", { measure, dataset });
  const absent = OF_DECLARATIONS.find((column) => !where[column]);
  return absent ? reason("dimension_missing", { column: absent }) : null;
}

export interface Question {
  readonly asked: Asked;
  readonly measure: MeasureName;
  readonly dataset: DatasetName;
}

/** The question that a rule puts, or why it puts none. A rule without a dataset asks the table of trade. */
export function questionOf(
  snapshot: Snapshot,
  rule: KpiRule,
  pair: Pair,
  on: string,
): Question | Reason {
  const { measure, dataset = "trade" } = rule;
  if (measure === undefined) return reason("measure_missing");
  if (!isDatasetName(dataset)) return reason("dataset_absent", { dataset });
  const readsRows = measure !== "days_since";
  if (readsRows && snapshot.rows[dataset] === undefined) {
    return reason("dataset_absent", { dataset });
  }
  const asked: Asked = { snapshot, rule, dataset, where: whereOf(rule, pair), on };
  return faultIn(asked, measure) ?? { asked, measure, dataset };
}
