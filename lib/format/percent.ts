// Shares and changes. A value in percent comes in as percent (7.2), never as a fraction.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { number } from "./number";

export interface PercentParts {
  readonly figure: string;
  readonly unit: string;
}

/** Number and unit apart, for a figure in large type: `−0.7` and `%`. */
export function percentParts(
  value: number,
  locale: Locale,
  digits = 1,
  options: { readonly sign?: boolean } = {},
): PercentParts {
  const figure = number(value, locale, { least: digits, sign: options.sign ?? false });
  return { figure, unit: wordsOf(locale)("format.percent.unit") };
}

/**
 * A percentage in a sentence: `7.2 %`, with `sign` also `+7.2 %`. The blank does not break.
 * @param value percent
 * @param digits decimals, always printed
 */
export function percent(
  value: number,
  locale: Locale,
  digits = 1,
  options: { readonly sign?: boolean } = {},
): string {
  return wordsOf(locale)("format.percent", percentParts(value, locale, digits, options));
}
