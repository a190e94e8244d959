import { describe, expect, it } from "vitest";
import { parsePeriod } from "@/lib/stats/period";
import { decodeTable } from "./decode";
import { encoder } from "./encode";
import { rowAt, select } from "./table";

const columns = ["period", "reporter", "value_usd_million", "precision", "source", "note"];
const rows = [
  ["2022", "NOR", "1.50", "exact", "a", ""],
  ["2023", "NOR", "", "", "a b", "says so"],
  ["2023-Q4", "SWE", "-3", "about", "b", "a"],
  ["2024", "SWE", "1.50", "exact", "c", ""],
];
const { table, faults } = decodeTable("trade", { columns, rows, lines: [2, 3, 5, 6] });
const period = (text: string) => {
  const read = parsePeriod(text);
  if (!read) throw new Error(text);
  return read;
};

describe("select", () => {
  it.each([
    { name: "everything", found: [0, 1, 2, 3] },
    { name: "one code", where: { reporter: ["NOR"] }, found: [0, 1] },
    { name: "one code or the other", where: { reporter: ["NOR", "SWE"] }, found: [0, 1, 2, 3] },
    { name: "two dimensions", where: { reporter: ["SWE"], source: ["c"] }, found: [3] },
    { name: "one of several sources", where: { source: ["b"] }, found: [1, 2] },
    { name: "a period as it is written", where: { period: ["2023-Q4"] }, found: [2] },
    { name: "a blank", where: { precision: [""] }, found: [1] },
    { name: "no code at all", where: { reporter: [] }, found: [] },
    { name: "a code that no row has", where: { reporter: ["FRA"] }, found: [] },
    { name: "a column that is not there", where: { partner: ["NOR"] }, found: [] },
    { name: "a number", where: { value_usd_million: ["1.50"] }, found: [] },
    { name: "from", from: "2023", found: [1, 2, 3] },
    { name: "to, wholly inside", to: "2023-11", found: [0] },
    { name: "from and to", from: "2023-Q4", to: "2023", found: [2] },
  ])("$name", ({ where = {}, from, to, found }) => {
    // The cases name different dimensions, of which each has some.
    const dimensions = where as Record<string, string[]>;
    expect(
      select(table, dimensions, from ? period(from) : undefined, to ? period(to) : undefined),
    ).toEqual(found);
  });
});

describe("rows", () => {
  it("know their line; columns that the file leaves out are null", () => {
    expect(faults).toEqual([]);
    expect(rowAt(table, 2)).toMatchObject({
      line: 5,
      value_usd_million: { value: -3, text: "-3" },
      source: ["b"],
      lower: null,
      quantity_unit: null,
    });
    expect(rowAt(table, 1).value_usd_million).toBeNull();
  });

  it("are written back as they were read", () => {
    const write = encoder("trade", columns);
    expect(rows.map((_, index) => write(rowAt(table, index)))).toEqual(rows);
  });

  it("stay blank in a column that the table does not know", () => {
    expect(encoder("trade", ["colour", "reporter"])(rowAt(table, 0))).toEqual(["", "NOR"]);
  });
});
