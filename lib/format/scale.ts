// In which steps a language counts money, and how many digits a figure has earned in each.
import type { Locale } from "@/lib/i18n/locales";
import { lastNonZeroPlace, type Precision, roundTo } from "@/lib/stats/precision";

/** `name` leads to its words (`format.money.<name>`); `step` is in USD million; `decimals` is the most it is given. */
export interface Scale {
  readonly name: "small" | "large";
  readonly step: number;
  readonly decimals: number;
}

/** Millions and billions. */
const THOUSANDS: readonly [Scale, ...Scale[]] = [
  { name: "small", step: 1, decimals: 2 },
  { name: "large", step: 1000, decimals: 2 },
];

/** From the smallest up. Chinese counts in steps of ten thousand: 万 and 亿. */
const SCALES: Readonly<Record<Locale, readonly [Scale, ...Scale[]]>> = {
  en: THOUSANDS,
  zh: [
    { name: "small", step: 0.01, decimals: 2 },
    { name: "large", step: 100, decimals: 2 },
  ],
  ru: THOUSANDS,
  be: THOUSANDS,
};

/** How the source wrote a value: what decides its digits. */
export interface Written {
  /** Decimals written, in USD million; 2 unless told. */
  readonly decimals?: number;
  /** `exact` unless told. */
  readonly precision?: Precision;
  readonly lower?: number | null;
  readonly upper?: number | null;
  /** Decimals to print instead of those that the rule gives. */
  readonly digits?: number;
}

/**
 * The power of ten of the last digit that a value has. `exact`: the last that was written. Otherwise the last that is
 * not zero; of a `rounded` sum, none below the size of its uncertainty, so that 95.2 + about 540 ± 5 has no tenths.
 */
function lastPlace(value: number, written: Written): number {
  const { decimals = 2, precision = "exact", lower, upper } = written;
  if (precision === "exact") return -decimals;
  const place = lastNonZeroPlace(Math.abs(value).toFixed(decimals));
  if (precision !== "rounded" || typeof lower !== "number" || typeof upper !== "number")
    return place;
  const half = (upper - lower) / 2;
  return Number.isFinite(half) && half > 0 ? Math.max(place, Math.floor(Math.log10(half))) : place;
}

/** Decimals of a value in a scale: as many as it has, at most as many as the scale gives. */
export function decimalsIn(scale: Scale, value: number, written: Written): number {
  if (written.digits !== undefined) return written.digits;
  const has = Math.round(Math.log10(scale.step)) - lastPlace(value, written);
  return Math.min(scale.decimals, Math.max(0, has));
}

/** The largest scale in which the value, as it will be printed, is at least one: 999.996 million is a billion. */
export function scaleFor(value: number, locale: Locale, written: Written = {}): Scale {
  const [smallest, ...larger] = SCALES[locale];
  return larger.reduce((chosen, next) => {
    const printed = roundTo(Math.abs(value) / chosen.step, decimalsIn(chosen, value, written));
    return printed * chosen.step >= next.step ? next : chosen;
  }, smallest);
}
