// The one way from a key to a reader's words: ICU messages, formatted on the server. No runtime reaches the browser.
import { IntlMessageFormat } from "intl-messageformat";
import { PSEUDO } from "@/lib/env";
import { bound, readOn } from "./habits";
import { type Locale, SOURCE_LOCALE } from "./locales";
import { be } from "./messages/be";
import { en } from "./messages/en";
import { ru } from "./messages/ru";
import { zh } from "./messages/zh";
import { pseudo } from "./pseudo";

export type Messages = { readonly [K in keyof typeof en]: string };
export type MessageKey = keyof typeof en;

type PluralCase = "zero" | "one" | "two" | "few" | "many" | "other" | `=${number}`;

/** What stands before a brace tells whether it opens a plural's text or a placeholder. */
type OpensText<Before extends string> = Before extends `${string}${PluralCase} ` ? true : false;

type NameIn<Inside extends string> = Inside extends `${infer Head}}${string}`
  ? Head extends `${infer Name},${string}`
    ? Name
    : Head
  : never;

/** The placeholders of an ICU message: `{year}` and `{count, plural, …}`. */
export type Placeholders<Text extends string> = Text extends `${infer Before}{${infer After}`
  ? (OpensText<Before> extends true ? never : NameIn<After>) | Placeholders<After>
  : never;

type Values<K extends MessageKey> = Record<Placeholders<(typeof en)[K]>, string | number>;

/** Formats a message; the types know which values each needs. */
export type Words = <K extends MessageKey>(
  key: K,
  ...values: Placeholders<(typeof en)[K]> extends never ? [] : [Values<K>]
) => string;

const MESSAGES: Record<Locale, Messages> = { en, zh, ru, be };
const compiled = new Map<string, IntlMessageFormat>();

function compile(locale: Locale, key: MessageKey): IntlMessageFormat {
  const id = `${locale}|${key}`;
  const message = MESSAGES[locale][key];
  const isPseudo = PSEUDO && locale === SOURCE_LOCALE;
  const known =
    compiled.get(id) ??
    new IntlMessageFormat(isPseudo ? pseudo(message) : bound(message, locale), locale);
  compiled.set(id, known);
  return known;
}

/** The words of a language. */
export function wordsOf(locale: Locale): Words {
  return (key, ...values) => readOn(String(compile(locale, key).format(values[0])), locale);
}

/** A message in parts, in order: its own words joined, each value that is no text as it was given. */
export function partsOf(
  locale: Locale,
  key: MessageKey,
  values: Readonly<Record<string, unknown>>,
): readonly unknown[] {
  return compile(locale, key)
    .formatToParts({ ...values } as Record<string, never>)
    .map(({ value }) => value);
}

/** For keys that are made of data (problem codes, reasons): null when there is no such message. */
export function looseWordsOf(locale: Locale) {
  return (key: string, values: Record<string, string | number>): string | null =>
    key in MESSAGES[locale]
      ? readOn(String(compile(locale, key as MessageKey).format(values)), locale)
      : null;
}
