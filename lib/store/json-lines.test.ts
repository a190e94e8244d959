import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonLines } from "./json-lines";

describe("jsonLines", () => {
  it("knows the line of every value", () => {
    const text = '{\n  "a": [\n    1,\n    {"b": "x\\n{"}\n  ],\n  "c": null\n}\n';
    expect(Object.fromEntries(jsonLines(text).lines)).toEqual({
      "": 1,
      a: 2,
      "a.0": 3,
      "a.1": 4,
      "a.1.b": 4,
      c: 6,
    });
  });

  it.each([
    ['{"a": 1,}', 1, 9],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{"a": 1', 1, 8],
    ["[1, 2]]", 1, 7],
    ["[01]", 1, 3],
    ["{'a': 1}", 1, 2],
    ['["open]', 1, 2],
    ["", 1, 1],
    ["[nul]", 1, 2],
  ])("%j goes wrong at %i:%i", (text, line, column) => {
    expect(jsonLines(text).fault).toEqual({ line, column });
  });

  it("agrees with JSON.parse on what is JSON", () => {
    const garbage = fc.string({
      unit: fc.constantFrom(...'{}[],:"\\ab1-0.e \n\t\u0001\u007ftrue'),
    });
    fc.assert(
      fc.property(fc.oneof(fc.json(), garbage), (text) => {
        let sound = true;
        try {
          JSON.parse(text);
        } catch {
          sound = false;
        }
        expect(jsonLines(text).fault === null).toBe(sound);
      }),
    );
  });

  it("does not fall over what is nested without end", () => {
    expect(jsonLines("[".repeat(100_000)).fault?.line).toBe(1);
  });
});
