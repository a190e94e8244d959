import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SELECTION, type Selection } from "./selection";
import { valueAxis } from "./value-axis";

const axisOf = (
  values: readonly number[],
  chosen: Partial<Selection>,
  base: number | null = null,
) => valueAxis(values, { ...DEFAULT_SELECTION, ...chosen }, base, "en");

const money = (values: readonly number[]) => axisOf(values, {});

describe("the axis of money", () => {
  const texts = (values: number[]) => money(values).ticks.map((t) => t.text);

  it("8459 million is 8.5 billion: ticks by two billions from 0", () => {
    const axis = money([33.95, 8459.6, 8000]);
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
    expect(money([12, 61]).label).toBe("million US dollars");
  });

  it("holds 0 and every value, with at most seven ticks, each inside", () => {
    const values = fc.array(
      fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 1000),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(values, (all) => {
        const axis = money(all);
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

describe("the axis of percent and of an index", () => {
  it.each<[string, readonly number[], Partial<Selection>, string, readonly string[]]>([
    ["shares from 0", [3.1, 7.2], { show: "share" }, "percent", ["0", "2", "4", "6", "8"]],
    [
      "shares far below 1",
      [0.02, 0.14],
      { show: "share" },
      "percent",
      ["0", "0.05", "0.10", "0.15", "0.20"],
    ],
    [
      "a change of 12 down to −8",
      [12, -8],
      { show: "change" },
      "percent",
      ["−10", "−5", "0", "5", "10", "15"],
    ],
    [
      "an index of 226.3",
      [100, 226.3],
      { show: "index" },
      "index, 2010 = 100",
      ["0", "50", "100", "150", "200", "250"],
    ],
  ])("%s", (_, values, chosen, label, texts) => {
    const axis = axisOf(values, chosen, 2010);
    expect([axis.label, axis.scale]).toEqual([label, "linear"]);
    expect(axis.ticks.map((t) => t.text)).toEqual(texts);
  });
});

describe("the logarithmic axis", () => {
  it.each<[string, readonly number[], Partial<Selection>, readonly string[]]>([
    ["33.95 to 8402.1 million: powers", [33.95, 8402.1], {}, ["0.01", "0.1", "1", "10"]],
    ["120 to 900 million: 1, 2, 5", [120, 900], {}, ["100", "200", "500", "1,000"]],
    ["100 alone: up to the next", [100], {}, ["100", "200"]],
    ["an index", [80, 400], { show: "index" }, ["50", "100", "200", "500"]],
    ["shares", [0.14, 0.03], { show: "share" }, ["0.02", "0.05", "0.1", "0.2"]],
    ["nothing above zero", [], {}, ["1", "2"]],
  ])("%s", (_, values, chosen, texts) => {
    const axis = axisOf(values, { axis: "log", ...chosen });
    expect(axis.scale).toBe("log");
    expect(axis.ticks.map((t) => t.text)).toEqual(texts);
    expect(axis.domain).toEqual([axis.ticks[0]?.value, axis.ticks.at(-1)?.value]);
  });

  it("holds every value above zero between two of at most seven ticks, each with a text of its own", () => {
    const values = fc.array(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(values, fc.constantFrom("value", "share", "index"), (all, show) => {
        const { domain, ticks } = axisOf(all, { axis: "log", show });
        expect(domain[0]).toBeGreaterThan(0);
        expect(domain[0]).toBeLessThan(domain[1]);
        for (const value of all) expect(value >= domain[0] && value <= domain[1]).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(new Set(ticks.map((t) => t.text)).size).toBe(ticks.length);
      }),
    );
  });
});
