// Every formatter names its language and UTC, never the machine's own. Formatters are costly to make, so they are kept.
import type { Locale } from "@/lib/i18n/locales";

/** The BCP 47 tag whose habits a language of ours follows: in English the day stands before the month. */
const TAGS: Readonly<Record<Locale, string>> = {
  en: "en-GB",
  zh: "zh-CN",
  ru: "ru-RU",
  be: "be-BY",
};

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** A number format of the language, with its own digits, marks and grouping. */
export function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const id = `${locale}|${JSON.stringify(options)}`;
  const known = numbers.get(id) ?? new Intl.NumberFormat(TAGS[locale], options);
  numbers.set(id, known);
  return known;
}

/** A date format of the language, in UTC and the Gregorian calendar. */
export function dateFormat(
  locale: Locale,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const id = `${locale}|${JSON.stringify(options)}`;
  const utc = { ...options, timeZone: "UTC", calendar: "gregory" };
  const known = dates.get(id) ?? new Intl.DateTimeFormat(TAGS[locale], utc);
  dates.set(id, known);
  return known;
}

/** How the language lists things: `a, b and c`. */
export function listFormat(locale: Locale): Intl.ListFormat {
  return new Intl.ListFormat(TAGS[locale], { type: "conjunction" });
}
