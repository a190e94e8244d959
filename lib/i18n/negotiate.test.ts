import { expect, it } from "vitest";
import { preferredLocale } from "./negotiate";

it.each([
  ["en-GB,en;q=0.9", "en"],
  ["fr,en;q=0.1", "en"],
  ["fr", "en"],
  ["*", "en"],
  ["", "en"],
  [null, "en"],
  [";;q=,", "en"],
])("Accept-Language %j leads to %s", (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});
