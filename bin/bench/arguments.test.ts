import { describe, expect, it } from "vitest";
import { readArguments } from "./arguments";

describe("readArguments", () => {
  it.each([
    { given: [], expected: { runs: 5, json: false } },
    { given: ["--runs", "9"], expected: { runs: 9, json: false } },
    { given: ["--json", "--runs=1"], expected: { runs: 1, json: true } },
  ])("$given", ({ given, expected }) => {
    expect(readArguments(given)).toEqual(expected);
  });

  it.each([
    { given: ["--runs", "0"], says: /from 1 to 99, but is "0"/ },
    { given: ["--runs", "2.5"], says: /but is "2.5"/ },
    { given: ["--runs", "many"], says: /but is "many"/ },
    { given: ["--fast"], says: /--fast.*\nnpm run bench:page/ },
    { given: ["overview"], says: /overview/ },
  ])("refuses $given in words", ({ given, says }) => {
    expect(() => readArguments(given)).toThrow(says);
  });
});
