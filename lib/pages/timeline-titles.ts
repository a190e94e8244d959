// The text of a row in the language that it has it in: the reader's where it can be, and always with its name.
import { type Locale, SOURCE_LOCALE } from "@/lib/i18n/locales";
import type { Snapshot } from "@/lib/store/snapshot";

export interface InLanguage {
  readonly text: string;
  /** The language of the text. */
  readonly lang: string;
}

/**
 * The column `<stem>_<lang>` in the reader's language, else in English, else in any that there is.
 * @returns null when the row has none
 */
export function textIn(
  row: Readonly<Record<string, unknown>>,
  stem: string,
  { relation }: Snapshot,
  locale: Locale,
): InLanguage | null {
  for (const lang of [locale, SOURCE_LOCALE, ...relation.languages]) {
    const text = row[`${stem}_${lang}`];
    if (typeof text === "string") return { text, lang };
  }
  return null;
}
