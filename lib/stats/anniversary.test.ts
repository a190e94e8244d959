import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastAnniversary, nextRoundAnniversary } from "./anniversary";

describe("the next round anniversary", () => {
  it.each<[string, string, string, number, string, number]>([
    [
      "34 years and 0 days gone: the 35th, 365 on",
      "1992-01-20",
      "2026-01-20",
      35,
      "2027-01-20",
      365,
    ],
    ["the day before: in 1 day", "1992-01-20", "2027-01-19", 35, "2027-01-20", 1],
    ["the day itself: today", "1992-01-20", "2027-01-20", 35, "2027-01-20", 0],
    ["the day after: 5 years on, less a day", "1992-01-20", "2027-01-21", 40, "2032-01-20", 1825],
    ["on the first day: the 5th", "1992-01-20", "1992-01-20", 5, "1997-01-20", 1827],
    ["the same year, later in it", "1992-10-26", "2022-01-01", 30, "2022-10-26", 298],
    ["before it began: the 5th all the same", "1992-01-20", "1990-01-20", 5, "1997-01-20", 2557],
    [
      "29 February, 2000 + 5: there is none in 2005",
      "2000-02-29",
      "2004-03-01",
      5,
      "2005-02-28",
      364,
    ],
    [
      "29 February, 2000 + 20: there is one in 2020",
      "2000-02-29",
      "2019-03-01",
      20,
      "2020-02-29",
      365,
    ],
  ])("%s", (_, since, on, years, day, daysUntil) => {
    expect(nextRoundAnniversary(since, on)).toEqual({ years, day, daysUntil });
  });

  it.each([
    ["1992", "2026-01-20"],
    ["1992-02-30", "2026-01-20"],
    ["1992-01-20", "today"],
  ])("of %s on %s there is none: a day is missing", (since, on) => {
    expect(nextRoundAnniversary(since, on)).toBeNull();
  });

  it("is never past, is a multiple of five, and lies less than five years ahead", () => {
    const day = fc
      .date({ min: new Date("1800-01-01"), max: new Date("2200-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [since = "", on = ""] = [one, other].sort();
        const next = nextRoundAnniversary(since, on);
        if (next === null) return false;
        const { years, day: then, daysUntil } = next;
        return then >= on && years % 5 === 0 && years > 0 && daysUntil >= 0 && daysUntil <= 1827;
      }),
    );
  });
});

describe("the last anniversary", () => {
  it.each<[string, string, string, { years: number; day: string } | null]>([
    [
      "2026 − 1992: the 34th, on the day",
      "1992-01-20",
      "2026-01-20",
      { years: 34, day: "2026-01-20" },
    ],
    [
      "the day before: still the 33rd",
      "1992-01-20",
      "2026-01-19",
      { years: 33, day: "2025-01-20" },
    ],
    ["less than a year: none", "1992-01-20", "1993-01-19", null],
    ["29 February, 2001: the 28th", "2000-02-29", "2001-02-28", { years: 1, day: "2001-02-28" }],
    ["no day: none", "1992", "2026-01-20", null],
  ])("%s", (_, since, on, expected) => {
    expect(lastAnniversary(since, on)).toEqual(expected);
  });
});
