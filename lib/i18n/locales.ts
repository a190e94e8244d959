// The languages that pages are written in. A relation may name more; those without messages are not offered.

export const LOCALES = ["en", "zh", "ru", "be"] as const;
export type Locale = (typeof LOCALES)[number];

export const SOURCE_LOCALE: Locale = "en";

/** What each language calls itself. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  en: "English",
  zh: "中文",
  ru: "Русский",
  be: "Беларуская",
};

/** Whether `text` is a language that the pages are written in. */
export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text);
}
