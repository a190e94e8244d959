import { expect, it } from "vitest";
import { preferredLocale } from "./negotiate";

it.each([
  ["en-GB,en;q=0.9", "en"],
  ["fr,en;q=0.1", "en"],
  ["zh-CN,zh;q=0.9", "zh"],
  ["zh-TW", "zh"],
  ["be-BY,be;q=0.9,ru;q=0.8", "be"],
  ["ru-RU,ru;q=0.9,en;q=0.8", "ru"],
  ["uk,be;q=0.5,en;q=0.4", "be"],
  ["fr", "en"],
  ["*", "en"],
  ["", "en"],
  [null, "en"],
  [";;q=,", "en"],
])("Accept-Language %j leads to %s", (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});

it("what was read last goes before what the browser asks for; what is no language of ours does not", () => {
  expect(preferredLocale("zh", "be")).toBe("be");
  expect(preferredLocale("zh", "fr")).toBe("zh");
  expect(preferredLocale("zh", "")).toBe("zh");
});
