import { describe, expect, it } from "vitest";
import { readWallArguments } from "./wall-arguments";

describe("readWallArguments", () => {
  it.each([
    { given: [], expected: { changes: 2000, json: false } },
    { given: ["--changes", "100", "--json"], expected: { changes: 100, json: true } },
  ])("$given", ({ given, expected }) => {
    expect(readWallArguments(given)).toEqual(expected);
  });

  it.each([
    { given: ["--changes", "99"], says: /from 100 to 999999, but is "99"/ },
    { given: ["--changes", "1e4"], says: /but is "1e4"/ },
    { given: ["--days", "3"], says: /--days.*\nnpm run bench:wall/ },
  ])("refuses $given in words", ({ given, says }) => {
    expect(() => readWallArguments(given)).toThrow(says);
  });
});
