// Reasons in the reader's words.
import { number, period as periodText } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { looseWordsOf, wordsOf } from "@/lib/i18n/words";
import type { Kpi, Reason } from "./kpi";

/** Digits that tell an end of an interval from the bound beside it. */
const DIGITS = 6;

function spoken(values: Reason["values"], locale: Locale): Record<string, string> {
  const texts = Object.entries(values).map(([name, value]) => {
    if (typeof value === "number") return [name, number(value, locale, { most: DIGITS })];
    return [name, name === "base" ? periodText(value, locale) : value];
  });
  return Object.fromEntries(texts);
}

/** A reason as part of a sentence, without its period: `no import is given`. */
export function describeReason(reason: Reason, locale: Locale): string {
  const words = looseWordsOf(locale)(`reasons.${reason.code}`, spoken(reason.values, locale));
  return words ?? reason.code;
}

/** The same with the period that it holds of: `2025: no import is given`. */
export function describeReasonOfPeriod(reason: Reason, locale: Locale): string {
  const words = describeReason(reason, locale);
  const { period } = reason.values;
  return typeof period === "string"
    ? wordsOf(locale)("reasons.of_period", { period: periodText(period, locale), reason: words })
    : words;
}

/**
 * All reasons of an answer, each once, as one text.
 * @returns null when nothing stands in the way
 */
export function reasonText({ reasons }: Kpi, locale: Locale): string | null {
  const [first, ...others] = new Set(reasons.map((one) => describeReasonOfPeriod(one, locale)));
  if (first === undefined) return null;
  const joined = (before: string, after: string) =>
    wordsOf(locale)("reasons.and", { before, after });
  return others.reduce(joined, first);
}
