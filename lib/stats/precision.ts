// How a source put a figure, as an interval: "nearly 8.5" and "8,402.130881" are not the same kind of number.

export const PRECISIONS = ["exact", "rounded", "about", "nearly", "at_least"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** From firmest to loosest: a figure made of several is as firm as its loosest part. */
const LOOSENESS: readonly Precision[] = ["exact", "rounded", "nearly", "about", "at_least"];

/** Where the true value may lie; an end may be infinite. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** A number as it was written: the text decides its precision, so the two travel together. */
export interface Decimal {
  readonly value: number;
  readonly text: string;
}

export const ANY: Interval = { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };

/** What is known of a missing flow that cannot be negative. */
export const NOT_NEGATIVE: Interval = { lower: 0, upper: Number.POSITIVE_INFINITY };

/** Digits after the point: `6590.291674` has six, `34` none. */
export function decimalsOf(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

/** Binary noise off: the nearest number with so many decimals. */
export function roundTo(value: number, decimals: number): number {
  return Number.isFinite(value) ? Number(value.toFixed(decimals)) : value;
}

/** The place of the last non-zero digit as a power of ten: `8500` → 2, `8.40` → −1, `0` → that of its last digit. */
export function lastNonZeroPlace(text: string): number {
  const digits = text.replace(/^[+-]/, "");
  if (!/[1-9]/.test(digits)) return -decimalsOf(digits);
  const decimals = digits.includes(".") ? digits.replace(/0+$/, "") : digits;
  if (decimals.includes(".") && !decimals.endsWith(".")) return -decimalsOf(decimals);
  const whole = decimals.replace(/\.$/, "");
  return whole.length - whole.replace(/0+$/, "").length;
}

function around({ value }: Decimal, place: number): Interval {
  const half = 10 ** place / 2;
  const decimals = Math.max(0, 1 - place);
  return { lower: roundTo(value - half, decimals), upper: roundTo(value + half, decimals) };
}

function tenths(value: number, down: number, up: number): Interval {
  const ends = [value * (1 - down), value * (1 + up)].map((end) => roundTo(end, 9));
  return { lower: Math.min(...ends), upper: Math.max(...ends) };
}

/**
 * The interval that a written figure stands for.
 * `exact` ± half of the last written digit · `rounded` ± half of the place of the last non-zero digit ·
 * `about` ± 10 % · `nearly` [0.9 v, v] · `at_least` [v, ∞).
 */
export function intervalOf(written: Decimal, precision: Precision): Interval {
  switch (precision) {
    case "exact":
      return around(written, -decimalsOf(written.text));
    case "rounded":
      return around(written, lastNonZeroPlace(written.text));
    case "about":
      return tenths(written.value, 0.1, 0.1);
    case "nearly":
      return tenths(written.value, 0.1, 0);
    case "at_least":
      return { lower: written.value, upper: Number.POSITIVE_INFINITY };
  }
}

/** The precision of a figure made of figures with these precisions. */
export function combinePrecisions(precisions: readonly Precision[]): Precision {
  return LOOSENESS.findLast((precision) => precisions.includes(precision)) ?? "exact";
}
