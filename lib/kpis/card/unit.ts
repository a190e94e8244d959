// What a figure is in, in words: known units have their own, any other is written as the table has it.

import type { Locale } from "@/lib/i18n/locales";
import { looseWordsOf } from "@/lib/i18n/words";
import type { Kpi, KpiUnit } from "../kpi";
import type { KpiRule } from "../rule";

/** Whether it is million US dollars, under whichever of its two names. */
export function isMoney(unit: KpiUnit): boolean {
  return unit === "usd_million" || unit === "USD_million";
}

/** `students`, `TEU`, `BYN million`; nothing where the title says what is counted. @param count for the plural */
export function unitWord(unit: KpiUnit, count: number, locale: Locale): string {
  const known = looseWordsOf(locale)(`kpis.counted.${unit}`, { count });
  return known ?? unit.replaceAll("_", " ");
}

/** What a rule counts, rows of its table: `projects`. */
export function rowsWord({ dataset = "" }: KpiRule, count: number, locale: Locale): string {
  const words = looseWordsOf(locale);
  const own = words(`kpis.unit.rows.${dataset}`, { count });
  return own ?? words("kpis.unit.rows", { count }) ?? "";
}

/** Beside a plain number, as in a proof: `USD million`, `%`, `students`. */
export function plainUnit({ rule, unit, value }: Kpi, locale: Locale): string {
  const count = value ?? 0;
  if (rule.measure === "count") return rowsWord(rule, count, locale);
  const code = isMoney(unit) ? "usd_million" : unit;
  return looseWordsOf(locale)(`kpis.proof.unit.${code}`, {}) ?? unitWord(unit, count, locale);
}
