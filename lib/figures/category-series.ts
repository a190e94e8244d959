// Series of a figure whose values stand in rows, one for each category: a section's share in three years, as an example.
import { within } from "@/lib/stats/period";
import type { SeriesPoint } from "@/lib/stats/series";
import type { FigureAxis, FigureCategory, FigureSeries } from "./model";
import { type Origin, pointAt, type Reading, type SeriesFace } from "./points";
import type { Selection } from "./selection";

/** A value of a category. */
export interface CategoryValue {
  readonly category: string;
  readonly point: SeriesPoint;
}

/** A series as a figure file gives it, with one value for each category at most. */
export interface RowsInput {
  readonly face: SeriesFace;
  readonly values: readonly CategoryValue[];
  readonly origin?: Origin;
}

/** The axis on which each category has its place in the list as its number. */
export function categoryAxis(categories: readonly FigureCategory[], label: string): FigureAxis {
  return {
    label,
    domain: [-0.5, Math.max(1, categories.length) - 0.5],
    ticks: categories.map((category, value) => ({ value, text: category.label })),
  };
}

/** The values whose period is in the range that is chosen. */
export function valuesInRange({ values }: RowsInput, { from, to }: Selection): CategoryValue[] {
  return values.filter(({ point }) => within(point.period, from, to));
}

/** The series in the order of the categories; values of others are left out. */
export function categorySeries(
  { face, values, origin = "counted" }: RowsInput,
  categories: readonly FigureCategory[],
  reading: Omit<Reading, "origin">,
): FigureSeries {
  const points = categories.flatMap(({ id }, x) => {
    const found = values.find(({ category }) => category === id);
    if (!found) return [];
    const at = { x, period: found.point.period.text };
    return [{ ...pointAt(found.point, at, { ...reading, origin }), category: id }];
  });
  return { ...face, points };
}
