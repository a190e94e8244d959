import { describe, expect, it } from "vitest";
import {
  areaCode,
  type ColumnSchema,
  date,
  dated,
  decimal,
  enumeration,
  idCode,
  kindName,
  latitude,
  period,
  productCode,
  sourceIds,
  url,
  wholeNumber,
} from "@/lib/datasets/columns";
import { repair } from "./repair";

describe("what is proposed for a malformed cell", () => {
  it.each<[ColumnSchema, string, string | null]>([
    [decimal, "1,5", "1.5"],
    [decimal, "-12,75", "-12.75"],
    [decimal, "0,125", "0.125"],
    [decimal, "1e5", "100000"],
    [decimal, "1.5E+3", "1500"],
    [decimal, "1.25e-2", "0.0125"],
    [decimal, "-12e-1", "-1.2"],
    [decimal, "1 000", "1000"],
    [decimal, "1\u00a0234\u202f567,5", "1234567.5"],
    [decimal, "1'000.5", "1000.5"],
    [decimal, "1,234.5", "1234.5"],
    [decimal, "1,234,567", "1234567"],
    [decimal, "1.234,5", "1234.5"],
    [decimal, "−5", "-5"],
    [decimal, "+5", "5"],
    [decimal, ".5", "0.5"],
    [decimal, "5.", "5"],
    [decimal, " 7 ", "7"],
    [decimal, "1,000", null],
    [decimal, "n/a", null],
    [decimal, "1e999", null],
    [decimal, " ", null],
    [wholeNumber, "12,000", "12000"],
    [wholeNumber, "12 000", "12000"],
    [wholeNumber, "1435.0", "1435"],
    [wholeNumber, "1.000", null],
    [wholeNumber, "1435.5", null],
    [wholeNumber, "-5", null],
    [latitude, "59,91", "59.91"],
    [latitude, "91", null],
    [period, "2024Q1", "2024-Q1"],
    [dated, "2024/8/5", "2024-08-05"],
    [dated, "5.8.2024", "2024-08-05"],
    [dated, "31.2.2024", null],
    [dated, "8.2024", "2024-08"],
    [idCode, "first agreement ", "first-agreement"],
    [kindName, " year  of", "year of"],
    [period, "Q1 2024", "2024-Q1"],
    [period, "2024-5", "2024-05"],
    [period, "2024M05", "2024-05"],
    [period, "05.2024", "2024-05"],
    [period, "2024/25", "2024/2025"],
    [period, "2024.0", "2024"],
    [period, "2024-05-01", "2024-05-01/2024-05-01"],
    [period, "lately", null],
    [date, "2022-1", "2022-01"],
    [sourceIds, "a, b;c", "a b c"],
    [url, "www.example.org", "https://www.example.org"],
    [productCode, "total", "TOTAL"],
    [enumeration(["exact", "rounded"]), "Exact", "exact"],
    [enumeration(["exact", "rounded"]), "roundet", "rounded"],
    [enumeration(["exact", "rounded"]), "?", null],
  ])("%#: %o %j → %j", (schema, found, proposed) => {
    expect(repair(schema, found)).toBe(proposed);
  });

  it("a code is proposed only when the list has it", () => {
    expect(repair(areaCode, "nor", new Set(["NOR"]))).toBe("NOR");
    expect(repair(areaCode, "norge", new Set(["NOR"]))).toBeNull();
  });
});
