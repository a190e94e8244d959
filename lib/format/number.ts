// Numbers in a sentence: the minus is U+2212, as wide as the digits and never a hyphen that breaks a line.
import type { Locale } from "@/lib/i18n/locales";
import { numberFormat } from "./intl";

export const MINUS = "\u2212";

export interface NumberOptions {
  /** Decimals always printed; 0 unless told. */
  readonly least?: number;
  /** Decimals printed at most; what lies beyond is rounded, halves away from zero. As many as `least` unless told. */
  readonly most?: number;
  /** Whether a plus stands before what is above zero. */
  readonly sign?: boolean;
}

/** A number as its language writes it: `8,402.13`, `−0.7`. What rounds to zero has no sign. */
export function number(value: number, locale: Locale, options: NumberOptions = {}): string {
  const { least = 0, most = least, sign = false } = options;
  return numberFormat(locale, {
    minimumFractionDigits: Math.min(least, most),
    maximumFractionDigits: most,
    signDisplay: sign ? "exceptZero" : "negative",
  })
    .formatToParts(value)
    .map((part) => (part.type === "minusSign" ? MINUS : part.value))
    .join("");
}
