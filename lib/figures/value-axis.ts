// The axis of values, in what the figure counts: USD in the reader's own scale, percent, heads.
import type { Locale } from "@/lib/i18n/locales";
import { decimalsOf } from "@/lib/stats/precision";
import { niceTicks } from "./axes";
import { logTicks } from "./log-ticks";
import type { ValueAxis } from "./model";
import type { Axis, Selection } from "./selection";
import { type Counting, type Unit, unitShown } from "./units";

/** Binary noise off. */
const clean = (value: number) => Number(value.toPrecision(12));

const decimalsIn = (tick: number) => decimalsOf(tick.toFixed(12).replace(/0+$/, ""));

/** Of what is counted one by one whole numbers only: its ends are whole, as nothing below one is counted. */
function ticksOf(low: number, high: number, whole: boolean) {
  const { domain, ticks } = niceTicks(low, high);
  const counted = ticks.filter(Number.isInteger);
  return { domain, ticks: whole && counted.length > 1 ? counted : ticks };
}

function linear(values: readonly number[], { step, label, whole, write }: Counting): ValueAxis {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const { domain, ticks } = ticksOf(low / step, high / step, whole);
  const decimals = Math.max(0, ...ticks.map(decimalsIn));
  const inUnit = (value: number) => clean(value * step);
  return {
    label,
    domain: [inUnit(domain[0]), inUnit(domain[1])],
    ticks: ticks.map((tick) => ({
      value: inUnit(tick),
      text: write(inUnit(tick), tick === 0 ? 0 : decimals),
    })),
    scale: "linear",
  };
}

/** Without a value above zero it goes from 1 to 10. */
function logarithmic(values: readonly number[], { step, label, write }: Counting): ValueAxis {
  const drawn = values.filter((value) => value > 0);
  const [low, high] = drawn.length > 0 ? [Math.min(...drawn), Math.max(...drawn)] : [step, step];
  const all = logTicks(low / step, high / step);
  const ticks = all.map((tick) => ({
    value: clean(tick * step),
    text: write(clean(tick * step), decimalsIn(tick)),
  }));
  const ends = [ticks[0]?.value ?? low, ticks.at(-1)?.value ?? high] as const;
  return { label, domain: [ends[0], ends[1]], ticks, scale: "log" };
}

/**
 * A linear axis includes 0; a logarithmic one begins and ends at a tick above it.
 * @param values those that are drawn, and thresholds
 */
export function axisIn(unit: Unit, values: readonly number[], axis: Axis): ValueAxis {
  const counting = unit.counting(Math.max(0, ...values.map(Math.abs)));
  return axis === "log" ? logarithmic(values, counting) : linear(values, counting);
}

/** The same of what is shown of values in USD million. @param base the year that is 100, for an index */
export function valueAxis(
  values: readonly number[],
  { show, axis }: Selection,
  base: number | null,
  locale: Locale,
): ValueAxis {
  return axisIn(unitShown(show, base, locale), values, axis);
}
