import { describe, expect, it } from "vitest";
import { kindOf } from "./traffic";

describe("kindOf", () => {
  it.each([
    { mime: "application/javascript", kind: "script" },
    { mime: "text/javascript", kind: "script" },
    { mime: "text/css", kind: "style" },
    { mime: "font/woff2", kind: "font" },
    { mime: "application/font-woff", kind: "font" },
    { mime: "text/html", kind: "document" },
    { mime: "text/x-component", kind: "other" },
    { mime: "application/json", kind: "other" },
  ])("$mime is $kind", ({ mime, kind }) => {
    expect(kindOf(mime)).toBe(kind);
  });
});
