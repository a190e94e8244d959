// What "the latest" means: of a flow the last whole year, for a part of one is no year; of anything else, which is as of
// a time, what ends last. What is our reading is the latest of nothing as long as there is anything else.
import type { DatasetName } from "@/lib/datasets";
import { type Period, wholeYear } from "@/lib/stats/period";
import type { KpiUnit } from "../kpi";
import type { Asked } from "../measure";
import type { MeasuredRow } from "../rows";

/** A row of a table that knows periods. */
export type Dated = MeasuredRow & { readonly period: Period };

export function dated(rows: readonly MeasuredRow[]): Dated[] {
  return rows.flatMap((row) => (row.period === null ? [] : [{ ...row, period: row.period }]));
}

export const isValued = (row: MeasuredRow) => row.quantity.value !== null;
export const isCertain = (row: MeasuredRow) => row.quantity.obs_status !== "U";

/** Whether what is asked for is counted over years, so that a whole one stands before a later part of one. */
export function isOfYears({ snapshot, dataset, where }: Asked): boolean {
  if (dataset !== "indicators") return dataset === "trade";
  return snapshot.indicatorNames.some(
    ({ indicator, kind }) => kind === "flow" && indicator === where.indicator,
  );
}

/** By the last day; of two that end together the shorter one is nearer to that day. */
function byEnd(a: Period, b: Period): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}

/** The period of the latest value; null when no row has one. */
export function latestPeriod(rows: readonly Dated[], asked: Asked): Period | null {
  const valued = rows.filter(isValued);
  const certain = valued.filter(isCertain);
  const periods = (certain.length > 0 ? certain : valued).map((row) => row.period).sort(byEnd);
  const years = isOfYears(asked) ? periods.filter((period) => wholeYear(period) !== null) : [];
  return years.at(-1) ?? periods.at(-1) ?? null;
}

/** What the figures of a table are in, where its rows do not say so themselves. */
export function unitOfTable(dataset: DatasetName): KpiUnit {
  if (dataset === "trade") return "usd_million";
  return dataset === "students" ? "students" : "value";
}
