import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvText } from "./csv";

const table = {
  columns: ["reporter", "value_usd_million", "note"],
  numeric: new Set(["value_usd_million"]),
  rows: [
    ["NOR", "-12.5", "plain"],
    ["SWE", "", 'says "about 3.5", or so'],
    ["FRA", "1000", "two\nlines; one cell"],
  ],
};

describe("csvText", () => {
  it("writes comma, line feed, and quotes only where needed; a negative number is untouched", () => {
    expect(csvText(table)).toBe(
      [
        "reporter,value_usd_million,note",
        "NOR,-12.5,plain",
        'SWE,,"says ""about 3.5"", or so"',
        'FRA,1000,"two\nlines; one cell"',
        "",
      ].join("\n"),
    );
  });

  it("excel: the same with a byte order mark", () => {
    expect(csvText(table, "excel")).toBe(`\ufeff${csvText(table)}`);
  });

  it("eu: semicolons, a mark, and a decimal comma in number columns only", () => {
    expect(csvText(table, "eu")).toBe(
      [
        "\ufeffreporter;value_usd_million;note",
        "NOR;-12,5;plain",
        'SWE;;"says ""about 3.5"", or so"',
        'FRA;1000;"two\nlines; one cell"',
        "",
      ].join("\n"),
    );
  });

  it("without rows is the header alone", () => {
    expect(csvText({ ...table, rows: [] })).toBe("reporter,value_usd_million,note\n");
  });

  /** A second reader, written for the test: RFC 4180 by hand. */
  function cellsOf(text: string): string[][] {
    const cell = /(?:"((?:[^"]|"")*)"|([^",\n]*))([,\n])/gy;
    const rows: string[][] = [[]];
    for (const [, quoted, bare = "", end] of text.matchAll(cell)) {
      rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
      if (end === "\n") rows.push([]);
    }
    return rows.slice(0, -1);
  }

  it("is read back cell for cell, whatever the texts", () => {
    const cell = fc.string({ unit: fc.constantFrom(...'",;\n\r\t a1.=’é国') });
    const rows = fc.array(fc.tuple(cell, cell));
    fc.assert(
      fc.property(rows, (cells) => {
        const written = csvText({ columns: ["a", "b"], numeric: new Set(), rows: cells });
        expect(cellsOf(written)).toEqual([["a", "b"], ...cells]);
      }),
    );
  });
});
