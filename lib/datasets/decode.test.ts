import { describe, expect, it } from "vitest";
import { decodeTable, type TextTable } from "./decode";
import { cellText, rowAt } from "./table";

const file = (columns: string, ...rows: string[]): TextTable => ({
  columns: columns.split(","),
  rows: rows.map((row) => row.split("|")),
  lines: rows.map((_, index) => index + 2),
});

describe("decodeTable", () => {
  const trade = file(
    "reporter,flow,value_usd_million,colour",
    "NOR|X|1.50|red",
    "SWE|Y||blue",
    "NOR|X|1,5|red",
  );

  it("names each malformed cell with its line, also where its text was seen before", () => {
    const twice = file("flow", "Y", "X", "Y");
    const at = ({ line, column, found }: { line: number; column: string; found: string }) =>
      `${line} ${column} ${found}`;
    expect(decodeTable("trade", trade).faults.map(at)).toEqual([
      "3 flow Y",
      "4 value_usd_million 1,5",
    ]);
    expect(decodeTable("trade", twice).faults.map(at)).toEqual(["2 flow Y", "4 flow Y"]);
  });

  it("leaves out columns that the table does not know", () => {
    const { table } = decodeTable("trade", trade);
    expect([...table.columns.keys()]).toEqual(["reporter", "flow", "value_usd_million"]);
  });

  it("keeps each distinct text of a dimension once", () => {
    const column = decodeTable("trade", trade).table.columns.get("reporter");
    expect(column).toMatchObject({ texts: ["NOR", "SWE"], codes: Uint32Array.of(0, 1, 0) });
  });

  it("reads a decimal comma only where it is told to, and writes a point", () => {
    const { table, faults } = decodeTable("trade", trade, { decimalComma: true });
    expect(faults.map(({ found }) => found)).toEqual(["Y"]);
    const column = table.columns.get("value_usd_million");
    expect(column && [0, 1, 2].map((row) => cellText(column, row))).toEqual(["1.50", "", "1.5"]);
  });

  it("gives academic years the relation's first day", () => {
    const { table } = decodeTable("trade", file("period", "2024/2025"), {
      academicYearStarts: "10-01",
    });
    expect(rowAt(table, 0).period).toMatchObject({ start: "2024-10-01", end: "2025-09-30" });
  });

  it("writes a formula in a text guarded, though it stood there bare", () => {
    const { table } = decodeTable("trade", file("note", "=1+1"));
    expect(rowAt(table, 0).note).toBe("=1+1");
    const column = table.columns.get("note");
    expect(column && cellText(column, 0)).toBe("'=1+1");
  });
});
