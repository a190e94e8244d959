import { describe, expect, it } from "vitest";
import { DataPackage, Relation } from "./datapackage";

const relation = {
  areas: ["NOR", "SWE"],
  established: "1905-10-26",
  languages: ["en"],
  title: { en: "Norway–Sweden" },
  colours: ["#0B7A75", "#C2410C"],
};

describe("the relation", () => {
  it("begins academic years on 1 September unless it says otherwise", () => {
    expect(Relation.parse(relation).academic_year_starts).toBe("09-01");
  });

  it.each([
    ["the same area twice", { areas: ["NOR", "NOR"] }],
    ["one area", { areas: ["NOR"] }],
    ["an area's name", { areas: ["NOR", "Sweden"] }],
    ["a day that is none", { established: "1905-02-30" }],
    ["no language", { languages: [] }],
    ["a colour by name", { colours: ["teal", "#C2410C"] }],
    ["a leap day", { academic_year_starts: "02-29" }],
    ["a typo", { established_on: "1905-10-26" }],
  ])("refuses %s", (_, change) => {
    expect(Relation.safeParse({ ...relation, ...change }).success).toBe(false);
  });

  it("stands among keys of the data package that are kept as they are", () => {
    const read = DataPackage.parse({ relation, licenses: [{ name: "CC-BY-4.0" }] });
    expect(read.licenses).toEqual([{ name: "CC-BY-4.0" }]);
  });
});
