// A text of the data in the language that the folder has it in: the reader's where it can be, else another, and marked.
import { type Locale, SOURCE_LOCALE } from "./locales";

/** The notes, partners, capacities and methods of a data folder are in this one. */
export const NOTES_LANGUAGE = SOURCE_LOCALE;

export interface InLanguage {
  /** With a mark of its language, as `Swimming pool (en)`, where that is not the reader's. */
  readonly text: string;
  /** The language of the text, for the `lang` of its element. */
  readonly lang: string;
}

/**
 * The column `<stem>_<lang>` in the reader's language, else in English, else in any that there is.
 * @param languages those of the relation
 * @returns null when the row has none
 */
export function textIn(
  row: Readonly<Record<string, unknown>>,
  stem: string,
  languages: readonly string[],
  locale: Locale,
): InLanguage | null {
  for (const lang of [locale, SOURCE_LOCALE, ...languages]) {
    const text = row[`${stem}_${lang}`];
    if (typeof text !== "string" || text === "") continue;
    return { text: lang === locale ? text : `${text} (${lang})`, lang };
  }
  return null;
}

/** Languages that are not written in Latin letters. */
const OTHER_LETTERS = new Set([
  "ru",
  "be",
  "uk",
  "kk",
  "bg",
  "sr",
  "zh",
  "ja",
  "ko",
  "el",
  "ar",
  "he",
  "fa",
  "hi",
]);
const OWN_LETTERS = /(?!\p{Script=Latin})\p{L}/u;
const ENGLISH = /\b(the|of|to|and|for|with|from|on|by|at|its|are|up)\b/i;

/**
 * The language that a source's title is written in. A folder tells the language of the source, and often gives its title
 * in English: one in Latin letters of a source in Cyrillic or Chinese, or one with English particles.
 * @returns null where nothing is told
 */
export function languageOfTitle(title: string | null, language: string | null): string | null {
  if (title === null || language === null) return language;
  const isTranslated = OTHER_LETTERS.has(language) && !OWN_LETTERS.test(title);
  return isTranslated || ENGLISH.test(title) ? NOTES_LANGUAGE : language;
}
