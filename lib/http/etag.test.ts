import { describe, expect, it } from "vitest";
import { holdsTag, strongTag } from "./etag";

describe("strongTag", () => {
  it("is strong, quoted, and the same for the same parts", () => {
    expect(strongTag(["a", "b", null])).toMatch(/^"[A-Za-z0-9_-]{22}"$/);
    expect(strongTag(["a", "b", null])).toBe(strongTag(["a", "b", null]));
  });

  it.each([
    { name: "another part", parts: ["a", "c"] },
    { name: "parts that run together the same", parts: ["ab", ""] },
    { name: "another order", parts: ["b", "a"] },
    { name: "none for an empty one", parts: ["a", null] },
  ])("differs by $name", ({ parts }) => {
    expect(strongTag(parts)).not.toBe(strongTag(["a", "b"]));
  });
});

describe("holdsTag", () => {
  it.each([
    { name: "no header", header: null, expected: false },
    { name: "the tag", header: '"x1"', expected: true },
    { name: "the tag made weak by a proxy", header: 'W/"x1"', expected: true },
    { name: "a list with the tag", header: '"a", W/"b",  "x1"', expected: true },
    { name: "a list without it", header: '"a", "x12"', expected: false },
    { name: "a star", header: " * ", expected: true },
    { name: "a star in quotes", header: '"*"', expected: false },
    { name: "a tag with a comma in it", header: '"a,b", "x1"', expected: true },
    { name: "the tag without quotes", header: "x1", expected: false },
    { name: "nothing", header: "", expected: false },
  ])("$name: $expected", ({ header, expected }) => {
    expect(holdsTag(header, '"x1"')).toBe(expected);
  });
});
