// The finding of a balance: since when it has had the sign that it has, year by year and for certain.
import { wholeYear } from "@/lib/stats/period";
import type { SeriesPoint } from "@/lib/stats/series";

export interface BalanceRun {
  readonly sign: "surplus" | "deficit";
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** The sign of a balance, if its whole interval has it and it is no mere reading of ours. */
function signOf(point: SeriesPoint | undefined): BalanceRun["sign"] | null {
  if (!point || point.value === null || point.obs_status === "U") return null;
  if (point.lower > 0) return "surplus";
  return point.upper < 0 ? "deficit" : null;
}

/**
 * The longest run of years of one sign that ends in the last year of a yearly series; a gap ends it.
 * @returns null when the last year has no certain sign
 */
export function balanceRun(points: readonly SeriesPoint[]): BalanceRun | null {
  const last = points.at(-1);
  const sign = signOf(last);
  if (!last || sign === null) return null;
  const before = points.findLastIndex((point) => signOf(point) !== sign);
  const from = points[before + 1];
  const [first, to] = [from && wholeYear(from.period), wholeYear(last.period)];
  if (typeof first !== "number" || to === null) return null;
  return { sign, from: first, to, length: points.length - before - 1 };
}
