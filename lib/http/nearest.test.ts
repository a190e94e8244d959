import { describe, expect, it } from "vitest";
import { nearest } from "./nearest";

describe("nearest", () => {
  it.each([
    {
      name: "NRU is 1 away, NOR and NLD 2, SWE 3; equals keep the list's order",
      text: "nrw",
      all: ["SWE", "NOR", "NRU", "NLD"],
      expected: "NRU, NOR, NLD",
    },
    {
      name: "reporter lacks 1 letter, export 3, partner 5",
      text: "reportr",
      all: ["flow", "partner", "reporter", "export"],
      expected: "reporter, export, partner",
    },
    { name: "a list shorter than three", text: "x", all: ["json"], expected: "json" },
    { name: "an empty list", text: "x", all: [], expected: "" },
  ])("$name", ({ text, all, expected }) => {
    expect(nearest(text, all)).toBe(expected);
  });
});
