// Many events in little room: each is on some flag, and no flag is on another.
import fc from "fast-check";
import { expect, it } from "vitest";
import { flagStrip, flagText } from "./flags";
import { flagAt, modelOf, pointOf, seriesOf } from "./testing";

const model = modelOf([seriesOf([pointOf(2000, 1), pointOf(2020, 2)])]);
const stripOf = (years: readonly number[], width = 300) => {
  const flags = years.map((year, index) => flagAt(index + 1, year));
  return flagStrip({ ...model, flags }, (year) => ((year - 2000) / 20) * width, 14);
};

it("the fifth of one place, and those after it, share a flag: 4–7", () => {
  const { rows } = stripOf([2010, 2010, 2010, 2010, 2010, 2010, 2010]);
  expect(rows.map(flagText)).toEqual(["1", "2", "3", "4–7"]);
  expect(rows.map(({ row }) => row)).toEqual([0, 1, 2, 3]);
});

it("any number of events: each number is on one flag, in order, inside the strip", () => {
  const years = fc.array(fc.double({ min: 2000, max: 2020, noNaN: true }), { maxLength: 80 });
  fc.assert(
    fc.property(years, (all) => {
      const { rows } = stripOf(all.toSorted((a, b) => a - b));
      const numbers = rows.flatMap(({ number, to }) =>
        Array.from({ length: to - number + 1 }, (_, nth) => number + nth),
      );
      expect(numbers).toEqual(all.map((_, index) => index + 1));
      expect(rows.every(({ x, half }) => x - half >= -9 && x + half <= 309)).toBe(true);
    }),
  );
});
