import { expect, it } from "vitest";
import { fittingTicks } from "./ticks";

const axis = (...years: number[]) => ({
  label: "Year",
  domain: [years[0] ?? 0, years.at(-1) ?? 0] as [number, number],
  ticks: years.map((value) => ({ value, text: String(value) })),
});

const YEARS = axis(1992, 2000, 2005, 2010, 2015, 2020, 2024);

it.each([
  {
    name: "wide: all",
    of: YEARS,
    width: 1000,
    expected: [1992, 2000, 2005, 2010, 2015, 2020, 2024],
  },
  {
    name: "32 years on 320 px, 10 px a year: 2020 is 40 px from 2024, 2000 is 80 px from 1992",
    of: YEARS,
    width: 320,
    expected: [1992, 2000, 2005, 2010, 2015, 2024],
  },
  { name: "60 px: only the ends", of: YEARS, width: 60, expected: [1992, 2024] },
  { name: "one year", of: axis(2024), width: 300, expected: [2024] },
  { name: "none", of: axis(), width: 300, expected: [] },
])("$name", ({ of, width, expected }) => {
  expect(fittingTicks(of, width)).toEqual(expected);
});
