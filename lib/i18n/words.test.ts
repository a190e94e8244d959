import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, expectTypeOf, it } from "vitest";
import { LOCALES } from "./locales";
import { be } from "./messages/be";
import { en } from "./messages/en";
import { ru } from "./messages/ru";
import { zh } from "./messages/zh";
import { looseWordsOf, type Placeholders, wordsOf } from "./words";

const MESSAGES = { en, zh, ru, be };

describe("words", () => {
  const words = wordsOf("en");

  it("fills placeholders and chooses the plural", () => {
    expect(words("site.edition", { edition: "abc" })).toBe("Edition abc");
    expect(words("figure.csv", { count: 1 })).toBe("CSV (1 row)");
    expect(words("figure.csv", { count: 2 })).toBe("CSV (2 rows)");
  });

  it("the types know each placeholder, those inside plurals too", () => {
    expectTypeOf<Placeholders<"plain">>().toEqualTypeOf<never>();
    expectTypeOf<Placeholders<"{a} and {b}">>().toEqualTypeOf<"a" | "b">();
    expectTypeOf<Placeholders<"{n, plural, one {# row} other {# rows of {all}}}">>().toEqualTypeOf<
      "n" | "all"
    >();
  });

  it("a key that is not there is null for the loose words", () => {
    expect(looseWordsOf("en")("no.such.key", {})).toBeNull();
  });
});

describe.each(LOCALES)("messages in %s", (locale) => {
  it.each(Object.entries(MESSAGES[locale]))("%s is sound ICU", (_, text) => {
    expect(() => new IntlMessageFormat(text, locale)).not.toThrow();
  });

  it("a broken message would be noticed", () => {
    expect(() => new IntlMessageFormat("{n, plural, one {# row}", locale)).toThrow();
  });
});
