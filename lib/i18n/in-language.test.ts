import { expect, it } from "vitest";
import { languageOfTitle, textIn } from "./in-language";

const row = {
  name_en: "Pool",
  name_zh: "泳池",
  name_nb: "Svømmehall",
  place_en: null,
  place_nb: "By",
};

it.each([
  ["name", "zh", { text: "泳池", lang: "zh" }],
  ["name", "be", { text: "Pool (en)", lang: "en" }],
  ["place", "en", { text: "By (nb)", lang: "nb" }],
  ["title", "en", null],
] as const)(
  "%s for a reader of %s is %j: own, else English, else any, and says so",
  (stem, locale, text) => {
    expect(textIn(row, stem, ["en", "nb"], locale)).toEqual(text);
  },
);

it.each([
  ["Utenrikshandel med Sverige", "nb", "nb"],
  ["Foreign trade of Norway", "nb", "en"],
  ["Внешняя торговля", "ru", "ru"],
  ["Great works", "ru", "en"],
  ["外贸", "zh", "zh"],
  ["Trade", null, null],
  [null, "ru", "ru"],
] as const)("the title %j of a source in %j is in %j", (title, language, expected) => {
  expect(languageOfTitle(title, language)).toBe(expected);
});
