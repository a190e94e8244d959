// Bars stand on zero, or on the line under the plot where the axis does not reach so far.
import type { FigureModel, FigureSeries } from "@/lib/figures/model";
import type { DrawnBar } from "./drawing";
import { isTentative } from "./points";
import { round } from "./round";
import type { Scales } from "./scales";

/** How much of a step of time a bar fills, and how wide it is at most, in heights of the texts. */
const FILL = 0.72;
const WIDEST = 3;

/** What all bars of a figure share: several series of them stand side by side. */
export interface Rank {
  readonly width: number;
  readonly series: readonly string[];
  readonly foot: number;
}

/** The least distance of two neighbours; undefined of fewer than two. */
function stepOf(places: readonly number[]): number | undefined {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  const steps = sorted.slice(1).map((x, index) => x - (sorted[index] ?? x));
  return steps.length > 0 ? Math.min(...steps) : undefined;
}

export function rankOf(model: FigureModel, { x, y }: Scales, font: number): Rank {
  const barred = model.series.filter(({ mark }) => mark === "bars");
  const years = [...new Set(barred.flatMap(({ points }) => points.map((point) => point.x)))];
  const places = years.sort((a, b) => a - b).map(x);
  // A part of a year stands between years, and does not make bars narrower.
  const whole = barred.flatMap(({ points }) => points.filter((point) => !point.during));
  const step = stepOf(whole.map((point) => x(point.x)));
  const [low, high] = model.x.domain;
  const edges = [(places[0] ?? 0) - x(low), x(high) - (places.at(-1) ?? 0)];
  const room = 2 * Math.min(...edges.map((edge) => (edge > 0 ? edge : Number.POSITIVE_INFINITY)));
  const width = Math.min(FILL * (step ?? room), room, WIDEST * font * barred.length);
  const [bottom, top] = model.y.domain;
  return {
    width: Math.max(1, width / Math.max(1, barred.length)),
    series: barred.map(({ id }) => id),
    foot: y(Math.min(Math.max(0, bottom), top)) ?? y(bottom) ?? 0,
  };
}

/** The bars of a series; none where it is drawn otherwise. Those of tentative or uncertain values are hatched. */
export function barsOf(series: FigureSeries, { x, y }: Scales, rank: Rank): DrawnBar[] {
  if (series.mark !== "bars") return [];
  const from = (rank.series.indexOf(series.id) - rank.series.length / 2) * rank.width;
  return series.points.flatMap((point) => {
    const end = point.value === null ? null : y(point.value);
    if (end === null) return [];
    const bar = {
      period: point.period,
      x: round(x(point.x) + from),
      y: Math.min(end, rank.foot),
      width: round(rank.width),
      height: round(Math.abs(end - rank.foot)),
      hatched: isTentative(point) || point.obs_status === "U",
    };
    return [bar];
  });
}
