// A logarithmic axis has no place for zero and below: such a value becomes a gap, and a note names its year.

import type { SeriesPoint } from "@/lib/stats/series";
import { withoutValue } from "@/lib/stats/series";
import type { FigurePoint, FigureSeries } from "./model";

const hasNoPlace = ({ value }: { readonly value: number | null }) => value !== null && value <= 0;

/** The same points, those without a place on the axis without a value. */
export function positiveOnly(points: readonly SeriesPoint[]): SeriesPoint[] {
  return points.map((point) => (hasNoPlace(point) ? withoutValue(point, "M") : point));
}

/** @param text why it is not drawn, for the table */
function emptied(point: FigurePoint, text: string): FigurePoint {
  const nothing = { value: null, lower: null, upper: null, decimals: 0 } as const;
  return { ...point, ...nothing, obs_status: "M", short: text, text };
}

/** The same of a series as it is drawn: a line gets gaps, a mark that stands alone is left out. */
export function positiveSeries(series: FigureSeries, text: string): FigureSeries {
  const { mark, points } = series;
  if (mark === "marks") return { ...series, points: points.filter((p) => !hasNoPlace(p)) };
  const drawn = points.map((p) => (hasNoPlace(p) ? emptied(p, text) : p));
  return { ...series, points: drawn.some((p) => p.value !== null) ? drawn : [] };
}

/** The years of a series that a logarithmic axis has no place for. */
export function yearsWithoutPlace({ points }: FigureSeries): number[] {
  return points.filter(hasNoPlace).map((p) => p.x);
}
