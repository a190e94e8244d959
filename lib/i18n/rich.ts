// Messages in which a value keeps its own language, as the title of a source does.
import type { InLanguage } from "./in-language";
import type { Locale } from "./locales";
import { type MessageKey, partsOf } from "./words";

/** Texts in the reader's language, and those with one of their own. */
export type Rich = readonly (string | InLanguage)[];

const isInLanguage = (value: unknown): value is InLanguage =>
  typeof value === "object" && value !== null && "lang" in value && "text" in value;

/** The message in parts, in order; joined they are the whole text. */
export function richText(
  locale: Locale,
  key: MessageKey,
  values: Readonly<Record<string, string | number | InLanguage>>,
): Rich {
  return partsOf(locale, key, values).map((part) => (isInLanguage(part) ? part : String(part)));
}

/** A text in its own language, where that is told and not the reader's. */
export function ownLanguage(
  text: string,
  lang: string | null,
  locale: Locale,
): string | InLanguage {
  return lang === null || lang === locale ? text : { text, lang };
}
