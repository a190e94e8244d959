// Several runs as one number that a single slow run cannot move, and how far the runs lay apart.
import { extent, median } from "d3-array";

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

/** The spread of the runs that gave a value; null when none did. */
export function spreadOf(values: readonly (number | null)[]): Spread | null {
  const given = values.filter((value): value is number => Number.isFinite(value));
  const [least, most] = extent(given);
  const middle = median(given);
  if (least === undefined || most === undefined || middle === undefined) return null;
  return { median: middle, least, most, runs: given.length };
}
