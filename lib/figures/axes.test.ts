import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moneyAxis, yearAxis, yearTicks } from "./axes";

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

describe("moneyAxis", () => {
  const texts = (values: number[]) => moneyAxis(values, "en").axis.ticks.map((t) => t.text);

  it("8459 million is 8.5 billion: ticks by two billions from 0", () => {
    const { axis } = moneyAxis([33.95, 8459.6, 8000], "en");
    expect(axis.label).toBe("billion US dollars");
    expect(axis.domain).toEqual([0, 10_000]);
    expect(axis.ticks[1]).toEqual({ value: 2000, text: "2" });
    expect(texts([33.95, 8459.6, 8000])).toEqual(["0", "2", "4", "6", "8", "10"]);
  });

  it.each([
    ["a balance below zero", [-800, 6600], ["−2", "0", "2", "4", "6", "8"]],
    ["halves of a billion", [0, 1900], ["0", "0.5", "1.0", "1.5", "2.0"]],
    ["millions", [12, 61], ["0", "20", "40", "60", "80"]],
    ["no value at all", [], ["0"]],
  ])("%s", (_, values, ticks) => {
    expect(texts(values)).toEqual(ticks);
  });

  it("says what it counts in", () => {
    expect(moneyAxis([12, 61], "en").axis.label).toBe("million US dollars");
  });

  it("holds 0 and every value, with at most seven ticks, each inside", () => {
    const values = fc.array(
      fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 1000),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(values, (all) => {
        const { axis } = moneyAxis(all, "en");
        const [low, high] = axis.domain;
        expect(low).toBeLessThan(high);
        for (const value of [0, ...all]) {
          expect(value).toBeGreaterThanOrEqual(low - 1e-6);
          expect(value).toBeLessThanOrEqual(high + 1e-6);
        }
        expect(axis.ticks.length).toBeLessThanOrEqual(7);
        expect(axis.ticks.every((t) => t.value >= low && t.value <= high)).toBe(true);
        expect(new Set(axis.ticks.map((t) => t.text)).size).toBe(axis.ticks.length);
      }),
    );
  });
});
