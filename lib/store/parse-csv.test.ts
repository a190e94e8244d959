import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCsv } from "./parse-csv";

const encode = (text: string) => new TextEncoder().encode(text);
const parse = (text: string) => parseCsv("a.csv", encode(text));
const rows = (text: string) => {
  const { csv, problems } = parse(text);
  expect(problems).toEqual([]);
  return csv?.rows.map((cells, index) => [csv.lines[index], ...cells]);
};
const faults = (bytes: Uint8Array) =>
  parseCsv("a.csv", bytes).problems.map((p) => `${p.line ?? "-"} ${p.code} ${p.found}`);

describe("what is accepted", () => {
  it.each([
    ["a plain file", "a,b\n1,2\n", [[2, "1", "2"]]],
    ["no line end at the end", "a,b\n1,2", [[2, "1", "2"]]],
    ["a byte order mark", "\ufeffa,b\n1,2\n", [[2, "1", "2"]]],
    ["CRLF", "a,b\r\n1,2\r\n", [[2, "1", "2"]]],
    [
      "mixed line ends",
      "a,b\r\n1,2\n3,4\r5,6",
      [
        [2, "1", "2"],
        [3, "3", "4"],
        [4, "5", "6"],
      ],
    ],
    [
      "blank lines, counted",
      "\na,b\n\n1,2\n \n,\n3,4\n\n\n",
      [
        [4, "1", "2"],
        [7, "3", "4"],
      ],
    ],
    [
      "quoted line ends, counted",
      'a,b\n"x\ny",2\n3,"p\r\nq\r\nr"\n5,6\n',
      [
        [2, "x\ny", "2"],
        [4, "3", "p\r\nq\r\nr"],
        [7, "5", "6"],
      ],
    ],
    ["doubled quotes", 'a,b\n"says ""so""",""\n', [[2, 'says "so"', ""]]],
    [
      "nothing is guessed",
      "a,b\n0101,1e5\nTRUE,2024-01-01\n",
      [
        [2, "0101", "1e5"],
        [3, "TRUE", "2024-01-01"],
      ],
    ],
    ["a header alone", "a,b\n", []],
  ])("%s", (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it.each([
    ["a;b\n1,5;2\n", ";", [[2, "1,5", "2"]]],
    ["a,b\n1;5,2\n", ",", [[2, "1;5", "2"]]],
    ['"a;x",b,c\n1,2,3\n', ",", [[2, "1", "2", "3"]]],
    ["a\n1\n", ",", [[2, "1"]]],
  ])("%j is delimited by %s", (text, delimiter, expected) => {
    expect(parse(text).csv?.delimiter).toBe(delimiter);
    expect(rows(text)).toEqual(expected);
  });
});

describe("what is refused, and where", () => {
  it.each([
    ["an unclosed quote", 'a,b\n1,2\n3,"x\n4,5\n', ['3 quote_unclosed "x']],
    ["a stray quote", 'a,b\n1,x"y\n', ['2 quote_stray "y']],
    ["a broken quote that a later one closes", 'a,b\n1,"x\n2,"y"\n', ['2 quote_stray "x']],
    ["a quote after quoted lines", 'a,b\n"1\n2",2\n3,x"\n', ['4 quote_stray "']],
    ["nothing", "", ["- file_blank "]],
    ["blank lines", "\n \n", ["- file_blank "]],
    ["a blank header", "a,,b\n1,2,3\n", ["1 header_blank "]],
    ["a header twice", "a,b,a\n1,2,3\n", ["1 header_duplicate a"]],
    ["a header that hides", "a,__proto__\n1,2\n", ["1 header_forbidden __proto__"]],
  ])("%s", (_, text, expected) => {
    expect(faults(encode(text))).toEqual(expected);
  });

  it("names the first line that is no UTF-8", () => {
    const bytes = Uint8Array.from([...encode("a,b\nü,2\n"), 0xfc, 0x2c, 0x0a, 0xff]);
    expect(faults(bytes)).toEqual(["3 encoding "]);
  });

  it("sets rows apart that are too short or too long", () => {
    const { csv } = parse("a,b\n1\n3,4\n5,6,7\n");
    expect(csv?.lines).toEqual([3]);
    expect(csv?.oddRows).toEqual([
      { cells: ["1"], line: 2 },
      { cells: ["5", "6", "7"], line: 4 },
    ]);
  });
});

describe("whatever the file", () => {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const cell = fc.string({ unit: fc.constantFrom(..."ab1,;\"'\n\r\t é国") });
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc
        .array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 })
        .map((of) => ({ width, of })),
    );
  const ends = fc.constantFrom("\n", "\r\n", "\r");
  const mark = fc.constantFrom("", "\ufeff");
  const comma = fc.constantFrom(",", ";");

  it("what is written is read, with any line ends, mark and delimiter; and again the same", () => {
    fc.assert(
      fc.property(table, ends, mark, comma, ({ width, of }, end, bom, delimiter) => {
        const header = Array.from({ length: width }, (_, index) => `c${index}`);
        const write = (all: readonly (readonly string[])[]) =>
          bom + all.map((row) => row.map(quoted).join(delimiter) + end).join("");
        const { csv, problems } = parse(write([header, ...of]));
        const expected = of.filter((row) => row.some((text) => text.trim() !== ""));
        expect(problems).toEqual([]);
        expect(csv?.rows).toEqual(expected);
        expect(parse(write([header, ...(csv?.rows ?? [])])).csv?.rows).toEqual(expected);
      }),
    );
  });

  it("every row's line is where its text begins", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
        const text = `id,c\n${cells.map((of, index) => `row${index},${quoted(of)}\n`).join("")}`;
        const lines = text.split(/\r\n|\r|\n/);
        const { csv } = parse(text);
        for (const [index, line] of (csv?.lines ?? []).entries()) {
          expect(lines[line - 1]?.startsWith(`row${index},`)).toBe(true);
        }
        expect(csv?.rows.length).toBe(cells.length);
      }),
    );
  });

  it("garbage never throws, and comes with a problem or as a table", () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    const text = fc.string({ unit: fc.constantFrom(..."\"',;\n\r\ta\ufeff") }).map(encode);
    fc.assert(
      fc.property(fc.oneof(bytes, text), (garbage) => {
        const { csv, problems } = parseCsv("a.csv", garbage);
        return csv !== null || problems.length > 0;
      }),
    );
  });
});
