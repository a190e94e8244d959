// Series with explicit gaps: a missing year is a point without a value, so that no line can run over it.

import type { Cell } from "./observation";
import { type Period, parsePeriod, wholeYear } from "./period";
import { ANY, type Interval, type Precision } from "./precision";
import type { Quantity } from "./quantity";
import type { ObsStatus } from "./status";

/** A value of a series: `cells` are the rows that it was made of. */
export interface SeriesPoint extends Interval {
  readonly period: Period;
  readonly value: number | null;
  readonly decimals: number;
  readonly obs_status: ObsStatus;
  readonly precision: Precision;
  readonly source: readonly string[];
  readonly cells: readonly Cell[];
}

/** A quantity becomes a point of a series. */
export function pointOf(
  period: Period,
  q: Quantity,
  rows: readonly { readonly source: readonly string[]; readonly cell: Cell }[],
): SeriesPoint {
  const { value, decimals, lower, upper, obs_status, precision } = q;
  const source = [...new Set(rows.flatMap((row) => row.source))];
  return {
    period,
    value,
    decimals,
    lower,
    upper,
    obs_status,
    precision,
    source,
    cells: rows.map((row) => row.cell),
  };
}

/** The same point without its value, for a reason that the status gives. */
export function withoutValue(point: SeriesPoint, obs_status: ObsStatus): SeriesPoint {
  return { ...point, value: null, ...ANY, decimals: 0, obs_status };
}

function gap(year: number): SeriesPoint | null {
  const period = parsePeriod(String(year).padStart(4, "0"));
  if (period === null) return null;
  return {
    period,
    value: null,
    decimals: 0,
    lower: Number.NEGATIVE_INFINITY,
    upper: Number.POSITIVE_INFINITY,
    obs_status: "O",
    precision: "exact",
    source: [],
    cells: [],
  };
}

/**
 * Whole years in order, with a valueless point for every year between the first and the last that has no row.
 * Points that are not whole years are left out: a part is never compared with a whole.
 */
export function yearly(points: readonly SeriesPoint[]): SeriesPoint[] {
  const byYear = new Map<number, SeriesPoint>();
  for (const point of points) {
    const year = wholeYear(point.period);
    if (year !== null && !byYear.has(year)) byYear.set(year, point);
  }
  const years = [...byYear.keys()];
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const all = Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
  return all.map((year) => byYear.get(year) ?? gap(year)).filter((point) => point !== null);
}
