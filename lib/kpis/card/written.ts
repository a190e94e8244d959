// How a KPI's value was written: its digits and its caution come from the rows that it rests on.
import type { Written } from "@/lib/format";
import { combinePrecisions, decimalsOf } from "@/lib/stats/precision";
import type { Kpi, KpiInput, KpiYear } from "../kpi";

/** As loose as the loosest row with a value. */
function precisionOf(inputs: readonly KpiInput[]) {
  return combinePrecisions(inputs.flatMap((input) => input.precision ?? []));
}

/** Of the answer as a whole. */
export function writtenOf({ decimals, lower, upper, inputs }: Kpi): Written {
  return { decimals, lower, upper, precision: precisionOf(inputs) };
}

/** Of one year of its proof. */
export function writtenInYear({ value, lower, upper, inputs }: KpiYear): Written {
  const decimals = value === null ? 0 : decimalsOf(String(value));
  return { decimals, lower, upper, precision: precisionOf(inputs) };
}
