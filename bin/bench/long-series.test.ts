import { describe, expect, it } from "vitest";
import { lengthened, YEARS } from "./long-series";

const HEADER =
  "reporter,partner,flow,product,period,value_usd_million,obs_status,precision,source,note";
const KEPT = "NOR,WLD,X,TOTAL,2020,3,A,exact,a,";
const LEFT = ["SWE,NOR,X,TOTAL,2020,1,A,exact,a,", "NOR,SWE,T,TOTAL,2021,2,A,about,b c,said"];
const given = [HEADER, KEPT, ...LEFT, "NOR,SWE,X,0202,2020,1,A,exact,a,", ""].join("\n");
const rows = lengthened(given, ["NOR", "SWE"]).trimEnd().split("\n").slice(1);

describe("lengthened", () => {
  it(`each side has ${YEARS} years of each flow: 300 × 2 × 2 = 1200 rows, and 2 that stay`, () => {
    expect(rows).toHaveLength(1202);
    expect(rows.slice(0, 2)).toEqual([KEPT, "NOR,SWE,X,0202,2020,1,A,exact,a,"]);
    expect(rows.filter((row) => LEFT.includes(row))).toEqual([]);
  });

  it("from 2024 − 299 = 1725 to 2024, each year once", () => {
    const years = rows
      .filter((row) => row.startsWith("SWE,NOR,M,"))
      .map((row) => row.split(",")[4]);
    expect([years[0], years.at(-1), new Set(years).size]).toEqual(["1725", "2024", YEARS]);
  });

  it("rests on the source of the rows that it replaces", () => {
    expect(rows.at(-1)?.split(",")[8]).toBe("a");
  });

  it("leaves columns that follow blank", () => {
    const wider = [`${HEADER},quantity`, `${KEPT},5`, `${LEFT[0]},`, ""].join("\n");
    const made = lengthened(wider, ["NOR", "SWE"]).trimEnd().split("\n").slice(1);
    expect(made[0]).toBe(`${KEPT},5`);
    expect(new Set(made.map((row) => row.split(",").length))).toEqual(new Set([11]));
  });

  it("refuses columns that it was not written for", () => {
    expect(() => lengthened("period,reporter\n", ["NOR", "SWE"])).toThrow(/period,reporter/);
  });
});
