// Places in an order. Which ending a number takes is the language's own rule, so it stands in the messages.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";

/** `1st`, `3rd`, `11th`. */
export function ordinal(n: number, locale: Locale): string {
  return wordsOf(locale)("format.ordinal", { n });
}

/** In a word as far as ten: `third`, then `11th`. */
export function ordinalWord(n: number, locale: Locale): string {
  return wordsOf(locale)("format.ordinal.word", { n });
}

/** Of an anniversary, which has a gender of its own: `34th`. */
export function anniversary(n: number, locale: Locale): string {
  return wordsOf(locale)("format.ordinal.anniversary", { n });
}
