// The units of the table of indicators as units of figures: `USD_million` is money, what the folder has made up itself
// is written as it stands.
import type { Locale } from "@/lib/i18n/locales";
import { looseWordsOf, wordsOf } from "@/lib/i18n/words";
import { unitOf } from "./unit-of";
import type { Unit } from "./units";

/** In the codes of figures: lower case, no blanks; what cannot be one is `value`. */
function measureOf(unit: string): string {
  const code = unit.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_");
  return /^[a-z]/.test(code) ? code : "value";
}

/** The name of a unit: `number`, `persons`, `hectares`. @param count for the plural */
export function indicatorUnitName(unit: string, locale: Locale, count = 2): string {
  const known = looseWordsOf(locale)(`indicators.unit.${measureOf(unit)}`, { count });
  return known ?? unit.replaceAll("_", " ");
}

/** @param decimals the most that a value was written with */
export function indicatorUnit(unit: string, decimals: number, locale: Locale): Unit {
  const measure = measureOf(unit);
  switch (measure) {
    case "usd_million":
      return unitOf({ measure, kind: "money" }, locale);
    case "percent":
    case "ordinal":
      return unitOf({ measure, kind: measure, decimals }, locale);
    default:
      return unitOf(
        { measure, kind: "count", decimals, name: indicatorUnitName(unit, locale) },
        locale,
      );
  }
}

/** Units whose values say themselves what they are in. */
const SELF_TOLD = new Set(["usd_million", "percent", "ordinal", "count"]);

/** A value as it stands in a table of many units: `at least 350`, `about 4,000 persons`, `$1.70 billion`. */
export function withUnit(text: string, count: number, unit: string, locale: Locale): string {
  if (SELF_TOLD.has(measureOf(unit))) return text;
  const name = indicatorUnitName(unit, locale, count);
  return wordsOf(locale)("indicators.value", { value: text, unit: name });
}

/** The same behind the name of an indicator, which says itself when it counts persons. */
export function inTitle(text: string, count: number, unit: string, locale: Locale): string {
  return measureOf(unit) === "persons" ? text : withUnit(text, count, unit, locale);
}
