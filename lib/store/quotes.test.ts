import { describe, expect, it } from "vitest";
import { findQuoteFault, lineEnds, withLineFeeds } from "./quotes";

describe("findQuoteFault", () => {
  it.each([
    ['a,"b"\n"c, d",e', null],
    ['"says ""so""",b', null],
    ['"two\nlines",b\r\n"c"', null],
    ['""', null],
    ['a,"b\nc,d\n', { kind: "quote_unclosed", index: 2 }],
    ['a,b"c,d', { kind: "quote_stray", index: 3 }],
    ['a,"b"c,d', { kind: "quote_stray", index: 2 }],
    ['a,"b\nc,"d"\n', { kind: "quote_stray", index: 2 }],
    ['a, "b"', { kind: "quote_stray", index: 3 }],
  ])("%j", (text, fault) => {
    expect(findQuoteFault(text, ",")).toEqual(fault);
  });

  it("takes the delimiter of the file", () => {
    expect(findQuoteFault('a;"b"', ";")).toBeNull();
    expect(findQuoteFault('a;"b"', ",")).toEqual({ kind: "quote_stray", index: 2 });
  });
});

it("line ends become line feeds outside quotes only", () => {
  expect(withLineFeeds('a\r\n"b\r\nc"\rd\ne')).toBe('a\n"b\r\nc"\nd\ne');
});

it("counts line ends as an editor does: CRLF is one", () => {
  expect(lineEnds("a\r\nb\rc\nd")).toBe(3);
});
