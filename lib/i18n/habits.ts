// What the writing of a language asks of any text, whoever wrote the message. In Russian and Belarusian no line ends in
// a short word or begins with a dash; in Belarusian the preposition у turns into ў after a vowel, a placeholder's too.
import type { Locale } from "./locales";

const BOUND: ReadonlySet<Locale> = new Set(["ru", "be"]);

/** Belong to the word before them. */
const ENCLITICS = new Set(["же", "ли", "бы", "ж", "б"]);

const SHORT_WORD = /(?<![\p{L}\p{N}’'-])(\p{Script=Cyrillic}{1,2}) (?=[\p{L}\p{N}{«#])/gu;
const DASH = / ([–−]) /g;
/** `{year} г.` */
const YEAR = /([}\d]) (гг?\.)/g;

/** A message with blanks that do not break where its language wants none. */
export function bound(message: string, locale: Locale): string {
  if (!BOUND.has(locale)) return message;
  return message
    .replace(DASH, "\u00a0$1 ")
    .replace(YEAR, "$1\u00a0$2")
    .replace(SHORT_WORD, (all, word: string) =>
      ENCLITICS.has(word.toLowerCase()) ? all : `${word}\u00a0`,
    );
}

const AFTER_VOWEL = /(?<=[аеёіоуыэюя][ \u00a0])у(?=[ \u00a0])/giu;
const AFTER_OTHERS = /(?<=[^аеёіоуыэюя\s][ \u00a0])ў(?=[ \u00a0])/giu;

/** A text as it sounds when it is read on: `Данія ў 2015 г.`, `Кіпр у 2015 г.` */
export function readOn(text: string, locale: Locale): string {
  if (locale !== "be") return text;
  return text
    .replace(AFTER_VOWEL, (letter) => (letter === "у" ? "ў" : letter))
    .replace(AFTER_OTHERS, (letter) => (letter === "ў" ? "у" : letter));
}
