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

const MOST_ROUND = 8;

/** The axis from one number of a year to another, with ticks at round years only: for grids that rows are held against. */
export function roundYearAxis(first: number, last: number, label: string): FigureAxis {
  const inside = (step: number) => {
    const from = Math.ceil(first / step) * step;
    const count = Math.max(0, Math.floor((last - from) / step) + 1);
    return Array.from({ length: count }, (_, nth) => from + nth * step);
  };
  const all = YEAR_STEPS.map(inside);
  const years = all.find((ticks) => ticks.length <= MOST_ROUND) ?? [first];
  const ticks = years.map((year) => ({ value: year, text: String(year) }));
  return { label, domain: [first, last], ticks };
}

/**
 * The axis of years. Where there are places between years it ends at years.
 * @param padded half a year more at both ends, so that bars have room
 */
export function yearAxis(places: readonly number[], label: string, padded = false): FigureAxis {
  if (places.length === 0) return { label, domain: [0, 1], ticks: [] };
  // The half year more holds every place of its year.
  const held = padded ? 0.5 : 0;
  const first = Math.floor(Math.min(...places) + held);
  const last = Math.ceil(Math.max(...places) - held);
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
