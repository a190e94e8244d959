import { describe, expect, it } from "vitest";
import { parsePeriod } from "./period";
import type { Quantity } from "./quantity";
import { pointOf, type SeriesPoint, yearly } from "./series";

function point(time: string, value: number | null): SeriesPoint {
  const period = parsePeriod(time);
  if (period === null) throw new Error(`${time} is no period`);
  const quantity: Quantity = {
    value,
    decimals: 1,
    lower: value ?? 0,
    upper: value ?? 0,
    obs_status: value === null ? "Q" : "A",
    precision: "exact",
  };
  return pointOf(period, quantity, []);
}

const told = (points: readonly SeriesPoint[]) =>
  points.map((p) => [p.period.text, p.value, p.obs_status]);

describe("yearly", () => {
  it.each([
    [
      "a year without a row is a gap of its own, not a longer line",
      [point("2021", 1), point("2024", 4)],
      [
        ["2021", 1, "A"],
        ["2022", null, "O"],
        ["2023", null, "O"],
        ["2024", 4, "A"],
      ],
    ],
    [
      "a row without a value keeps its own reason",
      [point("2021", 1), point("2022", null)],
      [
        ["2021", 1, "A"],
        ["2022", null, "Q"],
      ],
    ],
    [
      "parts of a year and academic years are left out",
      [point("2021-Q4", 9), point("2022", 2), point("2022/2023", 9), point("2023-01/2023-11", 9)],
      [["2022", 2, "A"]],
    ],
    ["twelve months are a year", [point("2022-01/2022-12", 2)], [["2022-01/2022-12", 2, "A"]]],
    [
      "of two points of one year the first stands",
      [point("2022", 2), point("2022", 3)],
      [["2022", 2, "A"]],
    ],
    [
      "order is by year, whatever the order of the rows",
      [point("2023", 3), point("2022", 2)],
      [
        ["2022", 2, "A"],
        ["2023", 3, "A"],
      ],
    ],
    ["nothing in, nothing out", [], []],
  ])("%s", (_, points, expected) => {
    expect(told(yearly(points))).toEqual(expected);
  });

  it("of a gap nothing is known: no value, no cells, any number", () => {
    const gap = yearly([point("2021", 1), point("2023", 3)])[1];
    expect(gap).toMatchObject({
      value: null,
      lower: Number.NEGATIVE_INFINITY,
      upper: Number.POSITIVE_INFINITY,
      cells: [],
      source: [],
    });
  });
});

it("a point names each source once, and every cell that it was made of", () => {
  const cell = (line: number) => ({ dataset: "trade", file: "trade.csv", line });
  const { period, ...quantity } = point("2024", 2);
  expect(
    pointOf(period, quantity, [
      { source: ["dots", "press"], cell: cell(7) },
      { source: ["dots"], cell: cell(9) },
    ]),
  ).toMatchObject({ source: ["dots", "press"], cells: [cell(7), cell(9)] });
});
