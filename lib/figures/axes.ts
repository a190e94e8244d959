// Axes: their ends and ticks are chosen in the unit that the reader sees, so that the numbers on them are round.
import { scaleLinear } from "d3-scale";
import { type Scale, scaleFor, usdMillionAxis, usdMillionUnit } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { decimalsOf, roundTo } from "@/lib/stats/precision";
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
function niceTicks(low: number, high: number): { domain: [number, number]; ticks: number[] } {
  if (low === high) return { domain: [0, 1], ticks: [0] };
  for (let count = MOST_TICKS - 1; count > 1; count -= 1) {
    const nice = scaleLinear().domain([low, high]).nice(count);
    const [from = low, to = high] = nice.domain();
    const ticks = nice.ticks(count);
    if (ticks.length <= MOST_TICKS) return { domain: [from, to], ticks };
  }
  return { domain: [low, high], ticks: [low, high] };
}

/**
 * The axis of values. It includes 0.
 * @param values USD million, thresholds among them
 * @returns the axis in USD million, its ticks in words of the scale, and that scale
 */
export function moneyAxis(
  values: readonly number[],
  locale: Locale,
): { axis: FigureAxis; scale: Scale } {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = scaleFor(Math.max(-low, high), locale);
  const { domain, ticks } = niceTicks(low / scale.step, high / scale.step);
  const decimals = Math.max(0, ...ticks.map((tick) => decimalsOf(String(tick))));
  const inMillion = (value: number) => roundTo(value * scale.step, 6);
  return {
    scale,
    axis: {
      label: usdMillionUnit(scale, locale),
      domain: [inMillion(domain[0]), inMillion(domain[1])],
      ticks: ticks.map((tick) => ({
        value: inMillion(tick),
        text: usdMillionAxis(inMillion(tick), locale, scale, decimals),
      })),
    },
  };
}
