import { expect, it } from "vitest";
import { ownLanguage, richText } from "./rich";

it("a value with a language of its own stays apart, and the text whole", () => {
  const parts = richText("en", "figure.source.published", {
    publisher: "Statistics Norway",
    title: ownLanguage("Utenrikshandel", "nb", "en"),
    published: "May 2024",
  });
  expect(parts).toContainEqual({ text: "Utenrikshandel", lang: "nb" });
  expect(parts.map((part) => (typeof part === "string" ? part : part.text)).join("")).toBe(
    "Statistics Norway, Utenrikshandel (May 2024)",
  );
});

it("a text in the reader's language, or in none that is told, is a text", () => {
  expect(ownLanguage("Trade", "en", "en")).toBe("Trade");
  expect(ownLanguage("Trade", null, "en")).toBe("Trade");
});
