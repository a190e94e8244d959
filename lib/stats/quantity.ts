// A figure with everything that makes it defensible: value or none, interval, status, precision. Sums keep all of it.
import {
  ANY,
  combinePrecisions,
  decimalsOf,
  type Interval,
  type Precision,
  roundTo,
} from "./precision";
import { combineStatuses, type ObsStatus } from "./status";

/** `decimals` is how many were written, so that a sum is printed without binary noise and rounded only by the reader. */
export interface Quantity extends Interval {
  readonly value: number | null;
  readonly decimals: number;
  readonly obs_status: ObsStatus;
  readonly precision: Precision;
}

type Sign = 1 | -1;

function signed(q: Quantity, sign: Sign): Interval {
  return sign === 1 ? q : { lower: -q.upper, upper: -q.lower };
}

/** Of nothing there is no sum: not even nought. */
const NOTHING: Quantity = {
  value: null,
  decimals: 0,
  ...ANY,
  obs_status: "O",
  precision: "exact",
};

/** The sum of ends, without binary noise, but never rounded into the interval. */
function endOf(ends: readonly number[], decimals: number): number {
  const places = Math.max(decimals + 1, ...ends.map((end) => decimalsOf(String(end))));
  return roundTo(
    ends.reduce((sum, end) => sum + end, 0),
    places,
  );
}

/**
 * Adds (sign 1) or takes away (sign −1). A sum with a missing part is missing; its interval still says what is known.
 * @returns a quantity whose decimals are the most that any part had; its interval has at least one more
 */
export function combine(
  parts: readonly { readonly of: Quantity; readonly sign: Sign }[],
): Quantity {
  if (parts.length === 0) return NOTHING;
  const decimals = Math.max(0, ...parts.map((part) => part.of.decimals));
  const values = parts.map(({ of, sign }) => (of.value === null ? null : sign * of.value));
  const ends = parts.map(({ of, sign }) => signed(of, sign));
  const present = values.filter((value) => value !== null);
  const total = present.reduce((sum, value) => sum + value, 0);
  return {
    value: present.length < values.length ? null : roundTo(total, decimals),
    decimals,
    lower: endOf(
      ends.map((end) => end.lower),
      decimals,
    ),
    upper: endOf(
      ends.map((end) => end.upper),
      decimals,
    ),
    obs_status: combineStatuses(parts.map((part) => part.of.obs_status)),
    precision: combinePrecisions(parts.map((part) => part.of.precision)),
  };
}

/** X + M. */
export const plus = (a: Quantity, b: Quantity) =>
  combine([
    { of: a, sign: 1 },
    { of: b, sign: 1 },
  ]);

/** X − M. */
export const minus = (a: Quantity, b: Quantity) =>
  combine([
    { of: a, sign: 1 },
    { of: b, sign: -1 },
  ]);
