import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardText, unguardText } from "./formula";

describe("formulas in text cells", () => {
  it.each([
    { name: "a formula", text: "=1+1", cell: "'=1+1" },
    { name: "a plus", text: "+375 17", cell: "'+375 17" },
    { name: "a minus, as of a phrase", text: "-5 to -3", cell: "'-5 to -3" },
    { name: "an at", text: "@SUM(A1)", cell: "'@SUM(A1)" },
    { name: "a tab", text: "\t=1", cell: "'\t=1" },
    { name: "a carriage return", text: "\r=1", cell: "'\r=1" },
    { name: "a line break", text: "\n=1", cell: "'\n=1" },
    { name: "a formula with a line break after it", text: "=1+1\nfoo", cell: "'=1+1\nfoo" },
    { name: "full-width equals", text: "＝1", cell: "'＝1" },
    { name: "full-width plus", text: "＋1", cell: "'＋1" },
    { name: "full-width minus", text: "－1", cell: "'－1" },
    { name: "full-width at", text: "＠a", cell: "'＠a" },
    { name: "a guarded formula", text: "'=1", cell: "''=1" },
    { name: "a twice guarded formula", text: "''=1", cell: "'''=1" },
    { name: "an apostrophe before a word", text: "'tis", cell: "'tis" },
    { name: "an apostrophe alone", text: "'", cell: "'" },
    { name: "a formula further in", text: "a =1", cell: "a =1" },
    { name: "nothing", text: "", cell: "" },
  ])("$name", ({ text, cell }) => {
    expect(guardText(text)).toBe(cell);
    expect(unguardText(cell)).toBe(text);
  });

  const text = fc.string({ unit: fc.constantFrom(..."'=+-@\t\r\n＝＋－＠a1 ") });

  it("is undone by reading, whatever the text", () => {
    fc.assert(fc.property(text, (t) => unguardText(guardText(t)) === t));
  });

  it("never lets a cell begin with a trigger", () => {
    fc.assert(fc.property(text, (t) => !/^[=+\-@\t\r\n＝＋－＠]/.test(guardText(t))));
  });
});
