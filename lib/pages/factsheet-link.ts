// Where the factsheet is, and the way to it from other pages.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Link } from "./site";

export const sheetPath = (locale: Locale): string => `/${locale}/factsheet`;

/** The way to the sheet. */
export function sheetLink(locale: Locale): Link {
  return { text: wordsOf(locale)("factsheet.link"), path: sheetPath(locale) };
}
