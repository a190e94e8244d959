import { describe, expect, it } from "vitest";
import { bound, readOn } from "./habits";
import { LOCALES } from "./locales";
import { wordsOf } from "./words";

/** Blanks that do not break, so that one sees them. */
const seen = (text: string) => text.replaceAll("\u00a0", "_");

describe("bound", () => {
  it.each([
    [
      "ru",
      "Товарооборот с {year} года (по данным: {x})",
      "Товарооборот с_{year} года (по_данным: {x})",
    ],
    ["ru", "В 2023 г. – {value}", "В_2023_г._– {value}"],
    ["ru", "и в {year} г.", "и_в_{year}_г."],
    [
      "ru",
      "{n, plural, one {в # раз} other {в # раза}}",
      "{n, plural, one {в_# раз} other {в_# раза}}",
    ],
    ["ru", "той же крыніцы, индустрия на дне", "той же крыніцы, индустрия на_дне"],
    ["be", "экспарт − імпарт за {year} г.", "экспарт_− імпарт за_{year}_г."],
    ["en", "a – b of {x}", "a – b of {x}"],
    ["zh", "甲 – 乙", "甲 – 乙"],
  ] as const)("%s: %s", (locale, message, given) => {
    expect(seen(bound(message, locale))).toBe(given);
  });

  it("reaches what a reader gets", () => {
    const said = wordsOf("ru")("figures.turnover.title.grown", {
      ...{ since: "2016", percent: "5\u00a0%", reporter: "Норвегия" },
    });
    expect(seen(said)).toBe("Товарооборот с_2016 года вырос на_5_% (по_данным: Норвегия)");
  });
});

describe("readOn", () => {
  it.each([
    ["after a vowel", "экспарту Кіпр → Данія у 2015 г.", "экспарту Кіпр → Данія ў 2015 г."],
    ["after a consonant", "экспарту Данія → Кіпр ў 2015 г.", "экспарту Данія → Кіпр у 2015 г."],
    ["after a mark", "Польшча, у 2015 г.", "Польшча, у 2015 г."],
    ["after a figure", "57,0 ў 2015 г.", "57,0 у 2015 г."],
    ["at the start", "У 2015 г.", "У 2015 г."],
    ["within a word", "мова удзельніка", "мова удзельніка"],
  ])("%s", (_, text, given) => {
    expect(readOn(text, "be")).toBe(given);
  });

  it("leaves other languages alone", () => {
    expect(readOn("Польша у 2015", "ru")).toBe("Польша у 2015");
    expect(LOCALES).toContain("be");
  });
});
