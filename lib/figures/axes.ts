// Axes: their ends and ticks are chosen in the unit that the reader sees, so that the numbers on them are round.
import { scaleLinear } from "d3-scale";
import type { FigureAxis } from "./model";

const MOST_TICKS = 7;
const YEAR_STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

/** First and last year always; between them round years, all further from both ends than six tenths of a step. */
function ticksOfStep(first: number, last: number, step: number): number[] {
  const clear = 0.6 * step;
  const ticks: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    if (year - first > clear && last - year > clear) ticks.push(year);
  }
  return first === last ? [first] : [first, ...ticks, last];
}

/** The finest step of years with at most seven ticks. */
export function yearTicks(first: number, last: number): number[] {
  const all = YEAR_STEPS.map((step) => ticksOfStep(first, last, step));
  return all.find((ticks) => ticks.length <= MOST_TICKS) ?? [first, last];
}

/**
 * The axis of whole years.
 * @param padded half a year more at both ends, so that bars have room
 */
export function yearAxis(years: readonly number[], label: string, padded = false): FigureAxis {
  if (years.length === 0) return { label, domain: [0, 1], ticks: [] };
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const room = padded || first === last ? 0.5 : 0;
  return {
    label,
    domain: [first - room, last + room],
    ticks: yearTicks(first, last).map((year) => ({ value: year, text: String(year) })),
  };
}

/** Ends and ticks of a scale that includes 0, at most seven ticks. */
export function niceTicks(
  low: number,
  high: number,
): { domain: [number, number]; ticks: number[] } {
  if (low === high) return { domain: [0, 1], ticks: [0] };
  for (let count = MOST_TICKS - 1; count > 1; count -= 1) {
    const nice = scaleLinear().domain([low, high]).nice(count);
    const [from = low, to = high] = nice.domain();
    const ticks = nice.ticks(count);
    if (ticks.length <= MOST_TICKS) return { domain: [from, to], ticks };
  }
  return { domain: [low, high], ticks: [low, high] };
}
