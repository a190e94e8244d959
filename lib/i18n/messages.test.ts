// The languages say the same: each key, each placeholder, and every plural category that the language has.
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { LOCALES } from "./locales";
import { be } from "./messages/be";
import { en } from "./messages/en";
import { ru } from "./messages/ru";
import { zh } from "./messages/zh";

const ALL = { en, zh, ru, be } as const;

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

/** The kinds of elements of an ICU message, by their numbers. */
const [LITERAL, SELECT, PLURAL, POUND] = [0, 5, 6, 7];

interface Found {
  readonly names: Set<string>;
  readonly plurals: { readonly type: "cardinal" | "ordinal"; readonly categories: string[] }[];
  /** Cases of a choice by a word, each with the name that it goes by. */
  readonly cases: string[];
}

const NOTHING = (): Found => ({ names: new Set(), plurals: [], cases: [] });

/** The placeholders and plurals of a message, those inside branches too. */
function foundIn(elements: readonly Element[], found: Found = NOTHING()) {
  for (const element of elements) {
    if (element.type === LITERAL || element.type === POUND || !("value" in element)) continue;
    found.names.add(String(element.value));
    if (!("options" in element)) continue;
    if (element.type === PLURAL) {
      const type =
        "pluralType" in element && element.pluralType === "ordinal" ? "ordinal" : "cardinal";
      found.plurals.push({ type, categories: Object.keys(element.options) });
    }
    if (element.type === SELECT) {
      found.cases.push(...Object.keys(element.options).map((one) => `${element.value}=${one}`));
    }
    for (const { value } of Object.values(element.options)) foundIn(value, found);
  }
  return found;
}

const parsed = (text: string, locale: string) =>
  foundIn(new IntlMessageFormat(text, locale).getAst());

it("the source has no plural category that English has not, and always the last one", () => {
  const odd = Object.entries(en).flatMap(([key, text]) =>
    parsed(text, "en").plurals.flatMap(({ type, categories }) => {
      const known = new Intl.PluralRules("en", { type }).resolvedOptions().pluralCategories;
      const given = categories.filter((category) => !category.startsWith("="));
      const foreign = given.filter((category) => !known.some((one) => one === category));
      const isWhole =
        given.includes("other") && (given.length === 1 || given.length === known.length);
      return foreign.length === 0 && isWhole ? [] : [`${key}: ${given}`];
    }),
  );
  expect(odd).toEqual([]);
});

describe.each(LOCALES.filter((locale) => locale !== "en"))("messages in %s", (locale) => {
  const own: Readonly<Record<string, string>> = ALL[locale];

  it("has the keys of the source, in its order", () => {
    expect(Object.keys(own)).toEqual(Object.keys(en));
  });

  it("has the placeholders of the source in every message", () => {
    const names = (text: string, of: string) => [...parsed(text, of).names].sort().join();
    const odd = Object.entries(en).filter(
      ([key, text]) => names(own[key] ?? "", locale) !== names(text, "en"),
    );
    expect(odd.map(([key]) => key)).toEqual([]);
  });

  it("has the cases of the source in every choice by a word", () => {
    const cases = (text: string, of: string) => [...new Set(parsed(text, of).cases)].sort().join();
    const odd = Object.entries(en).filter(
      ([key, text]) => cases(own[key] ?? "", locale) !== cases(text, "en"),
    );
    expect(odd.map(([key]) => key)).toEqual([]);
  });

  it("has every plural category of the language, and no other", () => {
    const odd = Object.entries(own).flatMap(([key, text]) =>
      parsed(text, locale).plurals.flatMap(({ type, categories }) => {
        const needed = new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories;
        const given = categories.filter((category) => !category.startsWith("="));
        return [...needed].sort().join() === given.sort().join() ? [] : [`${key}: ${given}`];
      }),
    );
    expect(odd).toEqual([]);
  });

  it("leaves nothing as it is in English, but for codes and names", () => {
    const wordy = (text: string) =>
      /[a-z]{3}/i.test(text.replace(/\{[^{}]*\}|`[^`]*`|Bilateral|[A-Z]{2,}|\S*[/._=]\S*/g, ""));
    const same = Object.entries(en).filter(([key, text]) => own[key] === text && wordy(text));
    expect(same.map(([key]) => key)).toEqual([]);
  });
});
