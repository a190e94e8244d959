import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  areaCode,
  type ColumnSchema,
  currency,
  date,
  dated,
  decimal,
  enumeration,
  idCode,
  kindName,
  kindOf,
  language,
  latitude,
  level,
  longitude,
  optionalAreaCode,
  optionalDated,
  optionalEnumeration,
  optionalId,
  period,
  periodStarting,
  productCode,
  sourceIds,
  text,
  unit,
  url,
  wholeNumber,
} from "./columns";

const read = (column: ColumnSchema, cell: string): unknown => {
  const result = z.safeDecode(column, cell);
  return result.success ? result.data : "refused";
};
const isRead = (column: ColumnSchema, cell: string) => z.safeDecode(column, cell).success;

describe("a cell's text becomes a value", () => {
  it.each<[string, ColumnSchema, string, unknown]>([
    ["a decimal keeps its text", decimal, "1.50", { value: 1.5, text: "1.50" }],
    ["a negative decimal", decimal, "-0.25", { value: -0.25, text: "-0.25" }],
    ["a blank number is missing, not 0", decimal, "", null],
    ["a code keeps its leading zero", productCode, "0202", "0202"],
    ["several sources", sourceIds, "a-1 b_2", ["a-1", "b_2"]],
    ["blank text is null", text, "", null],
    ["a guarded formula is freed", text, "'=1+1", "=1+1"],
    ["a year as a date", date, "2015", "2015"],
    ["a blank date", date, "", null],
    ["a name of a list", enumeration(["X", "M"]), "M", "M"],
    ["a blank where a list allows it", optionalEnumeration(["X", "M"]), "", null],
    ["a blank address", url, "", null],
    ["a weight is a number", level([1, 2, 3]), "3", 3],
    [
      "the day of an event is a span of one day",
      dated,
      "2024-08-22",
      { text: "2024-08-22", kind: "days", start: "2024-08-22", end: "2024-08-22" },
    ],
    ["a whole number keeps its text", wholeNumber, "0012", { value: 12, text: "0012" }],
    ["no students is 0", wholeNumber, "0", { value: 0, text: "0" }],
    ["a blank whole number is missing, not 0", wholeNumber, "", null],
    ["the south pole", latitude, "-90.00", { value: -90, text: "-90.00" }],
    ["the date line", longitude, "180", { value: 180, text: "180" }],
    ["blank degrees are missing", latitude, "", null],
    ["a blank currency", currency, "", null],
    ["a unit in words", unit, "thousand TEU", "thousand TEU"],
    ["a unit in signs", unit, "%", "%"],
    ["a blank counterpart", optionalAreaCode, "", null],
    ["a blank id", optionalId, "", null],
    ["a blank date of a project", optionalDated, "", null],
    [
      "a month as a span of days",
      optionalDated,
      "2020-02",
      { text: "2020-02", kind: "month", start: "2020-02-01", end: "2020-02-29" },
    ],
    ["the kind of an event is the folder's own word", kindName, "year of", "year of"],
  ])("%s", (_, column, cell, value) => {
    expect(read(column, cell)).toEqual(value);
  });

  it("an academic year begins where the relation says: 2024/2025 from 15 August to 14 August", () => {
    const value = {
      text: "2024/2025",
      kind: "academic_year",
      start: "2024-08-15",
      end: "2025-08-14",
    };
    expect(read(periodStarting("08-15"), "2024/2025")).toEqual(value);
  });
});

describe("a cell that is not as it should be is refused", () => {
  it.each<[string, ColumnSchema, readonly string[]]>([
    [
      "decimal",
      decimal,
      [
        "1,5",
        "1e5",
        "1 000",
        "1'000",
        " 1",
        ".5",
        "5.",
        "+5",
        "0x10",
        "NaN",
        "Infinity",
        "−5",
        "٣",
        "9".repeat(400),
      ],
    ],
    ["area", areaCode, ["", "fra", "FR", "France", "FRA ", "12A"]],
    ["product", productCode, ["", "2", "1234567", "SITC10", "X-", "X-dairy", "total"]],
    ["period", period, ["", "24", "2024-13", "2024-Q5", "2024-1", "2024-11/2024-01"]],
    ["sources", sourceIds, ["", "a  b", " a", "a;b", "a,b"]],
    ["date", date, ["2015-13", "2023-02-30", "15", "2015-Q1", "2024/2025"]],
    ["address", url, ["javascript:alert(1)", "example.org", "https://a b", "ftp://a"]],
    ["language", language, ["EN", "english", "e"]],
    ["name", enumeration(["X", "M"]), ["", "x", "XM"]],
    ["weight", level([1, 2, 3]), ["", "0", "4", "3.0", "03", " 3", "three"]],
    ["date of an event", dated, ["", "2024-13", "2023-02-30", "2015-Q1", "2024/2025", "22.8.2024"]],
    ["id", idCode, ["", "first agreement", "-a", "première"]],
    ["whole number", wholeNumber, ["-1", "1.0", "1,000", "1e3", "+1", " 1", "9".repeat(20)]],
    ["latitude", latitude, ["90.01", "-91", "59,9", "59°", "N59.9"]],
    ["longitude", longitude, ["180.5", "-180.01", "10 45", "E10"]],
    ["currency", currency, ["usd", "US$", "USD million", "€"]],
    ["unit", unit, ["", " t", "t ", "a  b", "=t", "'t", "-", "two\nlines"]],
    ["date or blank", optionalDated, ["2015-13", "2023-02-30", "2015-Q1", "2024/2025"]],
    ["kind", kindName, ["", " visit", "visit ", "a  b", "=1+1", "-visit", "two\nlines"]],
  ])("%s", (_, column, cells) => {
    for (const cell of cells) expect(`${cell}: ${isRead(column, cell)}`).toBe(`${cell}: false`);
  });
});

describe("encode(decode(cell)) is the cell, whatever the valid cell", () => {
  const digits = fc.stringMatching(/^-?\d{1,12}(\.\d{1,8})?$/);
  const year = fc.integer({ min: 1000, max: 9998 });
  const month = fc.integer({ min: 1, max: 12 }).map((m) => String(m).padStart(2, "0"));
  const cells: [string, ColumnSchema, fc.Arbitrary<string>][] = [
    ["decimal", decimal, fc.oneof(digits, fc.constant(""))],
    [
      "period",
      period,
      fc.oneof(
        year.map(String),
        year.map((y) => `${y}/${y + 1}`),
        fc.tuple(year, month).map(([y, m]) => `${y}-${m}`),
        fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
      ),
    ],
    ["product", productCode, fc.stringMatching(/^(\d{2,6}|SITC\d|X-[A-Z0-9-]{1,5}|TOTAL)$/)],
    ["sources", sourceIds, fc.stringMatching(/^[a-z0-9.-]{1,5}( [a-z0-9_]{1,5}){0,3}$/)],
    ["date", date, fc.oneof(fc.constant(""), year.map(String))],
    ["name", optionalEnumeration(["X", "M"]), fc.constantFrom("X", "M", "")],
    ["weight", level([1, 2, 3]), fc.constantFrom("1", "2", "3")],
    [
      "date of an event",
      dated,
      fc.oneof(
        year.map(String),
        fc.tuple(year, month).map(([y, m]) => `${y}-${m}`),
        fc.tuple(year, month).map(([y, m]) => `${y}-${m}-28`),
      ),
    ],
    ["whole number", wholeNumber, fc.stringMatching(/^\d{0,15}$/)],
    ["latitude", latitude, fc.stringMatching(/^-?[0-8]?\d(\.\d{1,6})?$/)],
    ["longitude", longitude, fc.stringMatching(/^-?1?[0-7]?\d(\.\d{1,6})?$/)],
    ["currency", currency, fc.stringMatching(/^([A-Z]{3})?$/)],
    ["unit", unit, fc.stringMatching(/^[a-z%‰]{1,4}( [a-z/²]{1,4}){0,2}$/)],
    ["date or blank", optionalDated, fc.oneof(fc.constant(""), year.map(String))],
    ["kind", kindName, fc.stringMatching(/^[a-zа-я][a-z_.]{0,5}( [a-z]{1,4}){0,2}$/)],
    [
      "text",
      text,
      fc.string({ unit: "grapheme" }).filter((t) => !/^[=+\-@\t\r\n＝＋－＠]/.test(t)),
    ],
  ];

  it.each(cells)("%s", (_, column, cell) => {
    fc.assert(
      fc.property(cell, (written) => {
        fc.pre(isRead(column, written));
        expect(z.encode(column, z.decode(column, written))).toBe(written);
      }),
    );
  });

  it("a formula in a text cell is written guarded, and read back as it was", () => {
    expect(z.encode(text, z.decode(text, "=1+1"))).toBe("'=1+1");
    expect(z.decode(text, "'=1+1")).toBe("=1+1");
  });

  it("a decimal is refused, or means the number that it shows", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,-+eE ") }), (cell) => {
        const value = read(decimal, cell);
        return (
          value === "refused" ||
          value === null ||
          Object.is(Reflect.get(Object(value), "value"), Number(cell))
        );
      }),
    );
  });
});

it("a column knows its kind, also after it was given a description", () => {
  expect(kindOf(decimal.meta({ description: "Value" })).kind).toBe("decimal");
  expect(kindOf(enumeration(["X", "M"])).values).toEqual({ allowed: "X, M" });
  expect(kindOf(level([1, 2])).values).toEqual({ allowed: "1, 2" });
  expect([decimal, level([1]), enumeration(["1"])].map((c) => kindOf(c).isNumber)).toEqual([
    true,
    true,
    false,
  ]);
});
