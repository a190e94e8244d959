// The bounds of a test, and how they read: a bound is a round number that somebody chose, not a measured one.
import { number, ordinal, percent, usdMillion } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { decimalsOf } from "@/lib/stats/precision";
import type { KpiUnit } from "../kpi";
import type { KpiTest } from "../rule";
import { isMoney, unitWord } from "./unit";

/** In the unit of the measure; two for `between`, none for `all_of`. */
export function boundsOf(test: KpiTest | undefined): readonly number[] {
  if (!test) return [];
  if ("at_least" in test) return [test.at_least];
  if ("at_most" in test) return [test.at_most];
  return "between" in test ? test.between : [];
}

/** A number with its unit behind it, if it has one. */
export function withUnit(value: string, unit: string, locale: Locale): string {
  return unit === "" ? value : wordsOf(locale)("kpis.value", { value, unit });
}

/** A bound with no more digits than its rule gives it: 8000 → `$8 billion`. */
export function boundText(bound: number, unit: KpiUnit, locale: Locale): string {
  const decimals = decimalsOf(String(bound));
  if (isMoney(unit)) return usdMillion(bound, locale, { decimals, precision: "rounded" });
  switch (unit) {
    case "percent":
      return percent(bound, locale, decimals);
    case "rank":
      return ordinal(bound, locale);
    case "days":
    case "ratio":
      return number(bound, locale, { least: decimals });
    default:
      return withUnit(
        number(bound, locale, { least: decimals }),
        unitWord(unit, bound, locale),
        locale,
      );
  }
}
