// What the exports of one side consist of: each section's share in the sum of all sections of the same source and year.
import { group } from "d3-array";
import type { TradeObservation } from "@/lib/stats/observation";
import { wholeYear } from "@/lib/stats/period";
import { combine } from "@/lib/stats/quantity";
import { pointOf } from "@/lib/stats/series";
import { shareOf } from "@/lib/stats/share";
import type { SourceRef } from "@/lib/stats/source";
import type { CategoryValue } from "./category-series";

/** Shares in percent, in the order of the rows; sections without a row have none. */
export interface Composition {
  readonly year: number;
  readonly shares: readonly CategoryValue[];
}

/** One value of a year by one source, the parts of which can be added up. */
function sharesOf(rows: readonly TradeObservation[]): CategoryValue[] {
  const whole = combine(rows.map((of) => ({ of, sign: 1 })));
  return rows.map((row) => {
    const others = rows.filter((other) => other !== row);
    const share = shareOf({ quantity: row, rows: [row] }, { quantity: whole, rows: others });
    return { category: row.product, point: pointOf(row.period, share.quantity, share.rows) };
  });
}

/**
 * The composition in each whole year, the first year first.
 * @param rows exports of one reporter to one partner by section, in USD million; parts of years are left out
 * @param sources in order of preference: where several give a year, the first does
 * @returns years with at least one share; none of a year where a section has no value, as its sum has none
 */
export function compositionsOf(
  rows: readonly TradeObservation[],
  sources: readonly SourceRef[],
): Composition[] {
  const place = new Map(sources.map(({ source }, index) => [source, index]));
  const placeOf = ({ source: [first] }: TradeObservation) =>
    place.get(first ?? "") ?? sources.length;
  const whole = rows.filter(({ period }) => wholeYear(period) !== null);
  const byYear = group(whole, ({ period }) => wholeYear(period) ?? 0);
  return [...byYear]
    .map(([year, all]) => {
      const preferred = Math.min(...all.map(placeOf));
      return { year, shares: sharesOf(all.filter((row) => placeOf(row) === preferred)) };
    })
    .filter(({ shares }) => shares.some(({ point }) => point.value !== null))
    .sort((a, b) => a.year - b.year);
}
