// Series of a figure over time whose periods need not be whole years: academic years, months, parts of years, dates.
import { group } from "d3-array";
import { type Period, wholeYear, within } from "@/lib/stats/period";
import type { SeriesPoint } from "@/lib/stats/series";
import type { FigurePoint, FigureSeries } from "./model";
import { placeOfPeriod, stretchOf } from "./places";
import { type Origin, pointAt, type Reading, type SeriesFace, whenIn } from "./points";
import type { Selection } from "./selection";

/**
 * A series as a figure file gives it. Of a `flow` what was counted over a part of a year is marked as such; a `stock`
 * is what there was then, over however short a time, and is never a part.
 */
export interface SeriesInput {
  readonly face: SeriesFace;
  /** One for each period at most, in any order. */
  readonly points: readonly SeriesPoint[];
  readonly kind?: "stock" | "flow";
  readonly origin?: Origin;
}

/** Whether a flow over this period is that of a part of a year. */
const isPart = (period: Period) => period.kind !== "academic_year" && wholeYear(period) === null;

/** A point with its period in words, where these are others, and its stretch where it is a part. */
function timedPoint(point: SeriesPoint, kind: SeriesInput["kind"], reading: Reading): FigurePoint {
  const { period } = point;
  const during = kind === "flow" && isPart(period);
  return {
    ...pointAt(point, { x: placeOfPeriod(period), period: period.text }, reading),
    ...whenIn(period.text, reading.locale),
    ...(during && { during: stretchOf(period) }),
  };
}

/** The year that a stretch lies in, on the axis that has the middle of a year at its number. */
const yearOfStretch = ([from, to]: [number, number]) => Math.round((from + to) / 2);

/** A bar of a part of a year stands where that of the year would, unless there is another of that year. */
function inItsYear(point: FigurePoint, all: readonly FigurePoint[]): FigurePoint {
  if (!point.during) return point;
  const year = yearOfStretch(point.during);
  const others = all.filter((one) => one !== point && Math.round(one.x) === year);
  return others.length === 0 ? { ...point, x: year } : point;
}

const byPlace = (a: FigurePoint, b: FigurePoint) => a.x - b.x || (a.period < b.period ? -1 : 1);

/** The series in the range that is chosen, in order of time; nothing of one without a value there. */
export function periodSeries(
  { face, points, kind = "stock", origin = "counted" }: SeriesInput,
  { from, to }: Selection,
  reading: Omit<Reading, "origin">,
): FigureSeries {
  const inside = points.filter(({ period }) => within(period, from, to));
  const valued = inside.some(({ value }) => value !== null);
  const once = [...group(valued ? inside : [], (point) => point.period.text).values()];
  const first = once.flatMap((same) => same.find((p) => p.value !== null) ?? same[0] ?? []);
  const timed = first.map((point) => timedPoint(point, kind, { ...reading, origin }));
  const drawn = face.mark === "bars" ? timed.map((one) => inItsYear(one, timed)) : timed;
  return { ...face, points: drawn.sort(byPlace) };
}

/** First and last year that periods lie in; null without any. */
export function yearsOf(periods: readonly Period[]): [number, number] | null {
  if (periods.length === 0) return null;
  const year = (isoDay: string) => Number(isoDay.slice(0, 4));
  return [
    Math.min(...periods.map(({ start }) => year(start))),
    Math.max(...periods.map(({ end }) => year(end))),
  ];
}
