import { describe, expect, it } from "vitest";
import type { Problem } from "@/lib/store/snapshot";
import { en } from "./messages/en";
import { describeProblem } from "./problems";

const problem = (code: string, values: Problem["values"] = {}): Problem => ({
  severity: "error",
  file: "trade.csv",
  line: 7,
  column: "value_usd_million",
  found: "1,5",
  code,
  values,
});

describe("describeProblem", () => {
  it("proposes the right writing where there is one", () => {
    expect(describeProblem(problem("decimal", { repair: "1.5" }), "en")).toEqual({
      expected: "a decimal number with a point, as 1.5",
      suggestion: "write 1.5",
    });
  });

  it("else the nearest name, in the words of the problem where it has its own", () => {
    const unknown = problem("unknown_code", { code: "NOW", list: "areas.csv", nearest: "NOR" });
    expect(describeProblem(unknown, "en").suggestion).toBe("write NOR, or add NOW to areas.csv");
    const measure = problem("enumeration", { allowed: "sum", nearest: "sum" });
    expect(describeProblem(measure, "en").suggestion).toBe("write sum, if that is what is meant");
  });

  it("else the usual way", () => {
    expect(describeProblem(problem("left_out", { count: 2 }), "en").suggestion).toBe(
      "trade.csv is not served until its 2 errors are put right",
    );
  });

  it("lets a code without words stand for itself", () => {
    expect(describeProblem(problem("novel"), "en")).toEqual({
      expected: "novel",
      suggestion: "novel",
    });
  });
});

it("every problem that has an expectation has a suggestion too", () => {
  const codes = Object.keys(en).flatMap(
    (key) => /^problems\.(\w+)\.expected$/.exec(key)?.[1] ?? [],
  );
  expect(codes.length).toBeGreaterThan(40);
  expect(codes.filter((code) => !(`problems.${code}.suggestion` in en))).toEqual([]);
});
