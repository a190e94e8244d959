import { describe, expect, it } from "vitest";
import { valueTicks, yearTicks } from "./ticks";

const ticksOf = (values: readonly number[]) =>
  values.map((value) => ({ value, text: String(value) }));

describe("yearTicks, 10 high: a year is 24 wide and needs 31.5 to the next", () => {
  const fitting = (years: readonly number[], width: number) => {
    const domain: [number, number] = [years[0] ?? 0, years.at(-1) ?? 0];
    const place = (year: number) => ((year - domain[0]) / (domain[1] - domain[0] || 1)) * width;
    return yearTicks({ label: "Year", domain, ticks: ticksOf(years) }, place, 10).map(
      (t) => t.value,
    );
  };
  const YEARS = [1992, 2000, 2005, 2010, 2015, 2020, 2024];

  it.each([
    { name: "800 wide: all", years: YEARS, width: 800, expected: YEARS },
    {
      name: "224 wide, 7 a year: 2020 is 28 from 2024, the others 35 apart",
      years: YEARS,
      width: 224,
      expected: [1992, 2000, 2005, 2010, 2015, 2024],
    },
    {
      name: "160 wide, 5 a year: only every tenth year has room, 2020 is 20 from the end",
      years: YEARS,
      width: 160,
      expected: [1992, 2000, 2010, 2024],
    },
    { name: "60 wide: the ends", years: YEARS, width: 60, expected: [1992, 2024] },
    { name: "one year", years: [2024], width: 300, expected: [2024] },
    { name: "none", years: [], width: 300, expected: [] },
  ])("$name", ({ years, width, expected }) => {
    expect(fitting(years, width)).toEqual(expected);
  });
});

describe("valueTicks, 10 high: each needs 13", () => {
  const fitting = (values: readonly number[], scale: "linear" | "log", height: number) => {
    const domain: [number, number] = [values[0] ?? 0, values.at(-1) ?? 1];
    const [low, high] = scale === "log" ? domain.map(Math.log10) : domain;
    const place = (value: number) =>
      (((scale === "log" ? Math.log10(value) : value) - (low ?? 0)) / ((high ?? 1) - (low ?? 0))) *
      height;
    const axis = { label: "", domain, scale, ticks: ticksOf(values) };
    return valueTicks(axis, place, 10).map((tick) => tick.value);
  };
  const SIX = [-2, 0, 2, 4, 6, 8];
  const THREE_A_DECADE = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

  it.each([
    { name: "all, 20 apart", values: SIX, scale: "linear", height: 100, expected: SIX },
    {
      name: "10 apart: every second, with zero",
      values: SIX,
      scale: "linear",
      height: 50,
      expected: [0, 4, 8],
    },
    {
      name: "ten at most",
      values: Array.from({ length: 13 }, (_, index) => index),
      scale: "linear",
      height: 1000,
      expected: [0, 2, 4, 6, 8, 10, 12],
    },
    {
      name: "log, 300 for 3 decades",
      values: THREE_A_DECADE,
      scale: "log",
      height: 300,
      expected: THREE_A_DECADE,
    },
    {
      name: "log, 100: powers of ten",
      values: THREE_A_DECADE,
      scale: "log",
      height: 100,
      expected: [1, 10, 100, 1000],
    },
    {
      name: "log within a decade, 30: no power but 1",
      values: [1, 2, 5],
      scale: "log",
      height: 30,
      expected: [1, 5],
    },
  ] as const)("$name", ({ values, scale, height, expected }) => {
    expect(fitting(values, scale, height)).toEqual(expected);
  });
});
