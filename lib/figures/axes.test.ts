import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yearAxis, yearTicks } from "./axes";

describe("yearTicks", () => {
  it.each([
    [1992, 2024, [1992, 2000, 2005, 2010, 2015, 2020, 2024]],
    [1992, 2025, [1992, 2000, 2005, 2010, 2015, 2020, 2025]],
    [2018, 2024, [2018, 2019, 2020, 2021, 2022, 2023, 2024]],
    [2017, 2024, [2017, 2020, 2022, 2024]],
    [2024, 2024, [2024]],
    [1960, 2020, [1960, 1970, 1980, 1990, 2000, 2010, 2020]],
  ])("%i to %i: %j", (first, last, ticks) => {
    expect(yearTicks(first, last)).toEqual(ticks);
  });

  it("always has both ends, at most seven ticks, in order and never crowded", () => {
    const range = fc.tuple(fc.integer({ min: 1000, max: 2100 }), fc.integer({ min: 1, max: 900 }));
    fc.assert(
      fc.property(range, ([first, span]) => {
        const ticks = yearTicks(first, first + span);
        const steps = ticks.slice(1).map((tick, i) => tick - (ticks[i] ?? 0));
        expect(ticks[0]).toBe(first);
        expect(ticks.at(-1)).toBe(first + span);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(Math.min(...steps) / Math.max(...steps)).toBeGreaterThan(0.6 / 1.6);
      }),
    );
  });
});

describe("yearAxis", () => {
  it("has half a year of room for bars", () => {
    expect(yearAxis([2001, 2003], "Year", true)).toEqual({
      label: "Year",
      domain: [2000.5, 2003.5],
      ticks: [2001, 2002, 2003].map((value) => ({ value, text: String(value) })),
    });
    expect(yearAxis([2001, 2003], "Year").domain).toEqual([2001, 2003]);
  });

  it("gives a single year room, and no year no ticks", () => {
    expect(yearAxis([2001], "Year").domain).toEqual([2000.5, 2001.5]);
    expect(yearAxis([], "Year").ticks).toEqual([]);
  });
});
