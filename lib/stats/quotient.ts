// One figure over another: shares, ratios and changes. Over nought, or over what is missing, there is none.
import { ANY, combinePrecisions, type Interval } from "./precision";
import type { Quantity } from "./quantity";
import { combineStatuses } from "./status";

/**
 * Where a / b may lie when neither can be negative; a denominator that may be nought leaves the upper end open.
 * Written figures near nought reach below it by half a digit; that half is cut off.
 */
export function overInterval(a: Interval, b: Interval): Interval {
  const top = { lower: Math.max(0, a.lower), upper: Math.max(0, a.upper) };
  const bottom = { lower: Math.max(0, b.lower), upper: Math.max(0, b.upper) };
  if (bottom.upper === 0) return ANY;
  return {
    lower: Number.isFinite(bottom.upper) ? top.lower / bottom.upper : 0,
    upper: bottom.lower > 0 ? top.upper / bottom.lower : Number.POSITIVE_INFINITY,
  };
}

/**
 * a / b of two figures that cannot be negative, unrounded.
 * @returns without a value when a part has none or b is 0; of 0 decimals, as the reader rounds
 */
export function over(a: Quantity, b: Quantity): Quantity {
  const value = a.value === null || !b.value ? null : a.value / b.value;
  return {
    value,
    decimals: 0,
    ...overInterval(a, b),
    obs_status: combineStatuses([a.obs_status, b.obs_status]),
    precision: combinePrecisions([a.precision, b.precision]),
  };
}

/** Another scale: 0.42 → 42 (times 100), 1.05 → 5 (times 100, less 100). */
export function rescale(q: Quantity, times: number, less: number, decimals: number): Quantity {
  const scaled = (n: number) => n * times - less;
  return {
    ...q,
    value: q.value === null ? null : scaled(q.value),
    lower: scaled(q.lower),
    upper: scaled(q.upper),
    decimals,
  };
}
