// The axis of values, in what the figure counts: USD in the reader's own scale, percent, or points of an index.
import { number, type Scale, scaleFor, usdMillionAxis, usdMillionUnit } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { decimalsOf } from "@/lib/stats/precision";
import { niceTicks } from "./axes";
import { logTicks } from "./log-ticks";
import type { ValueAxis } from "./model";
import type { Selection } from "./selection";
import { unitOf } from "./units";

/** What values are divided by before they are written, and how a tick is written. */
interface Counting {
  readonly step: number;
  readonly label: string;
  readonly write: (value: number, decimals: number) => string;
}

function inMoney(scale: Scale, locale: Locale): Counting {
  return {
    step: scale.step,
    label: usdMillionUnit(scale, locale),
    write: (value, decimals) => usdMillionAxis(value, locale, scale, decimals),
  };
}

/** Binary noise off. */
const clean = (value: number) => Number(value.toPrecision(12));

const decimalsIn = (tick: number) => decimalsOf(tick.toFixed(12).replace(/0+$/, ""));

function linear(values: readonly number[], { step, label, write }: Counting): ValueAxis {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const { domain, ticks } = niceTicks(low / step, high / step);
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
 * @param base the year that is 100, for an index
 */
export function valueAxis(
  values: readonly number[],
  { show, axis }: Selection,
  base: number | null,
  locale: Locale,
): ValueAxis {
  const largest = Math.max(0, ...values.map(Math.abs));
  const counting =
    show === "value"
      ? inMoney(scaleFor(largest, locale), locale)
      : {
          step: 1,
          label: unitOf(show, base, locale),
          write: (value: number, decimals: number) => number(value, locale, { least: decimals }),
        };
  return axis === "log" ? logarithmic(values, counting) : linear(values, counting);
}
