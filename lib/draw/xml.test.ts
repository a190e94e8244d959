import { describe, expect, it } from "vitest";
import { xmlText, xmlTexts } from "./xml";

describe("xmlText", () => {
  it.each([
    ["a control", "Ўся\u0001", "Ўся"],
    ["half of a pair", "a\ud83d b", "a b"],
    ["two non-characters", "a\ufffe\uffffb", "ab"],
  ])("leaves out %s", (_, text, expected) => {
    expect(xmlText(text)).toBe(expected);
  });

  it("leaves all others: line ends, signs of XML, every script, whole pairs", () => {
    const text = "a\tb\nc <&> ў і 贸易 𠮷 😀 \u00a0\ufffd";
    expect(xmlText(text)).toBe(text);
  });
});

it("xmlTexts: every text of plain JSON, and nothing else of it", () => {
  expect(xmlTexts({ a: ["x\u0000", 1, null], b: { c: true } })).toEqual({
    a: ["x", 1, null],
    b: { c: true },
  });
});
