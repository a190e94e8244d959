// A part of a year is a lower bound for the year: it can prove "at least", never the contrary.
import { byPreference, type Declaration, type Derived } from "@/lib/stats/declaration";
import { type Period, partOfYear, wholeYear } from "@/lib/stats/period";
import type { SourceRef } from "@/lib/stats/source";
import { derive, firm, type Wanted } from "./pick";
import type { Reading } from "./reading";

const OPEN = Number.POSITIVE_INFINITY;

/** The highest figure that the year cannot be below, from parts of it and from what is incomplete; certain rows only. */
function highest(
  all: readonly Declaration[],
  at: Period,
  sources: readonly SourceRef[],
  wanted: Wanted,
): Derived | null {
  const year = wholeYear(at);
  const within = all.filter((d) => (partOfYear(d.period) ?? wholeYear(d.period)) === year);
  const bounds = byPreference(within, sources).map((d) => derive(firm(d), wanted));
  return bounds.reduce<Derived | null>(
    (best, one) => (one.quantity.lower > (best?.quantity.lower ?? 0) ? one : best),
    null,
  );
}

function raised(reading: Reading, { quantity: bound, rows }: Derived): Reading {
  const { quantity } = reading;
  const isHigher = bound.lower > quantity.lower;
  const holds = quantity.value !== null && quantity.value >= bound.lower;
  return {
    ...reading,
    quantity: isHigher
      ? { ...quantity, value: holds ? quantity.value : null, lower: bound.lower, upper: OPEN }
      : quantity,
    certain: { lower: bound.lower, upper: OPEN },
    rows: [...reading.rows, ...rows],
  };
}

/**
 * Where no declaration of the whole year decides, the year is at least what the best of its parts proves.
 * Balances have no such bound. What is bounded so still has no value of its own.
 */
export function withLowerBound(
  reading: Reading,
  all: readonly Declaration[],
  sources: readonly SourceRef[],
  wanted: Wanted,
): Reading {
  const isOpen = reading.reason !== null && wholeYear(reading.period) !== null;
  if (!isOpen || wanted === "balance") return reading;
  const bound = highest(all, reading.period, sources, wanted);
  return bound && bound.quantity.lower > reading.certain.lower ? raised(reading, bound) : reading;
}
