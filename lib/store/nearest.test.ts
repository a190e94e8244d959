import { describe, expect, it } from "vitest";
import { nearest, nearestValue } from "./nearest";

describe("nearest", () => {
  it.each([
    ["NOW", ["NOR", "SWE"], "NOR"],
    ["reporterr", ["partner", "reporter"], "reporter"],
    ["Reporter", ["reporter"], "reporter"],
    ["xyz", ["NOR", "SWE"], null],
    ["anything", [], null],
  ])("of %s among %j is %s", (found, names, expected) => {
    expect(nearest(found, names)).toBe(expected);
  });

  it("is no value of a problem when nothing is near", () => {
    expect(nearestValue("xyz", ["NOR"])).toEqual({});
    expect(nearestValue("NOW", ["NOR"])).toEqual({ nearest: "NOR" });
  });
});
