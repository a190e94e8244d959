// A rule in words: its name, and what its test asks for, the same for any measure, bound and pair.
import { list } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { looseWordsOf, wordsOf } from "@/lib/i18n/words";
import type { KpiUnit } from "../kpi";
import type { KpiRule, KpiTest } from "../rule";
import { titleIn } from "../wire";
import { boundsOf, boundText } from "./bounds";

/** The rule's title in the reader's language. */
export function titleOf(rule: KpiRule, locale: Locale): string {
  return titleIn(rule.title, locale, rule.id);
}

/** How many whole years in a row a test asks for; null when it asks for one figure. */
export function yearsAskedFor(test: KpiTest | undefined): number | null {
  return test && "for_consecutive" in test ? (test.for_consecutive ?? null) : null;
}

/** `turnover`, `number of events`. */
function measureOf(rule: KpiRule, locale: Locale): string {
  const { measure, dataset } = rule;
  if (!measure) return titleOf(rule, locale);
  const own = looseWordsOf(locale)(`kpis.measure.${measure}.${dataset}`, {});
  return own ?? wordsOf(locale)(`kpis.measure.${measure}`);
}

function bounded(rule: KpiRule, test: KpiTest, unit: KpiUnit, locale: Locale): string {
  const words = wordsOf(locale);
  const measure = measureOf(rule, locale);
  const [bound = "", to = ""] = boundsOf(test).map((value) => boundText(value, unit, locale));
  if ("between" in test) return words("kpis.rule.between", { measure, from: bound, to });
  return words("at_least" in test ? "kpis.rule.at_least" : "kpis.rule.at_most", { measure, bound });
}

/**
 * What the test asks for: `turnover of at least $8 billion, 2 years in a row`; null for a plain figure.
 * @param rules all rules, for the titles of those that an `all_of` names
 */
export function testInWords(
  rule: KpiRule,
  unit: KpiUnit,
  rules: readonly KpiRule[],
  locale: Locale,
): string | null {
  const { test } = rule;
  const words = wordsOf(locale);
  if (!test) return null;
  if ("all_of" in test) {
    const named = test.all_of.map((id) => rules.find((other) => other.id === id) ?? id);
    const titles = named.map((of) => (typeof of === "string" ? of : titleOf(of, locale)));
    return words("kpis.rule.all_of", { rules: list(titles, locale) });
  }
  const text = bounded(rule, test, unit, locale);
  const years = yearsAskedFor(test);
  return years === null ? text : words("kpis.rule.running", { rule: text, years });
}
