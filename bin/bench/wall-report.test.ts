import { describe, expect, it } from "vitest";
import type { Soaked } from "./wall";
import { wallReport } from "./wall-report";

const GOOD: Soaked = {
  ...{ changes: 2000, seconds: 240, slides: 10, alone: 500, saidAway: true },
  start: { heap: 10_000_000, nodes: 5000 },
  end: { heap: 10_900_000, nodes: 5000 },
  complaints: [],
  illegible: [],
  editions: ["a", "b", "c"],
};

describe("wallReport", () => {
  it("is met with all that is asked: heap 10.0 → 10.9 MB is 9 %", () => {
    const { text, met } = wallReport(GOOD, 2000);
    expect(met).toBe(true);
    expect(text).toContain("9.0 % (asked: ≤ 10 %)");
    expect(text).not.toContain("NOT MET");
  });

  it.each([
    ["fewer changes", { changes: 1999 }],
    ["one new edition", { editions: ["a", "b"] }],
    ["the same edition again", { editions: ["a", "b", "b"] }],
    ["no time without a server", { alone: 0 }],
    ["nothing said of it", { saidAway: false }],
    ["a message", { complaints: ["warning: x"] }],
    ["10.0 → 11.1 MB is 11 %", { end: { heap: 11_100_000, nodes: 1 } }],
    ["words that leave the screen", { illegible: ["1280 × 720, kpis: leaves the screen"] }],
  ] as [string, Partial<Soaked>][])("is not met with %s", (_, change) => {
    const { text, met } = wallReport({ ...GOOD, ...change }, 2000);
    expect(met).toBe(false);
    expect(text).toContain("NOT MET");
  });
});
