import { describe, expect, it } from "vitest";
import { parsePeriod } from "@/lib/stats/period";
import { pointOf, type SeriesPoint, yearly } from "@/lib/stats/series";
import type { ObsStatus } from "@/lib/stats/status";
import { balanceRun } from "./balance-run";
import { trendOf } from "./trend";

type Given = [year: number, value: number | null, half?: number, status?: ObsStatus];

function points(...given: Given[]): SeriesPoint[] {
  return yearly(
    given.map(([year, value, half = 0, obs_status = value === null ? "O" : "A"]) => {
      const period = parsePeriod(String(year));
      if (!period) throw new Error(`${year} is no year`);
      const ends =
        value === null
          ? { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY }
          : { lower: value - half, upper: value + half };
      return pointOf(period, { value, decimals: 0, ...ends, obs_status, precision: "exact" }, []);
    }),
  );
}

describe("trendOf: the last year against eight years before", () => {
  it.each<[string, SeriesPoint[], ReturnType<typeof trendOf>]>([
    [
      "8402 / 1535 = 5.47: more than five times",
      points([2016, 1535], [2024, 8402]),
      { kind: "multiple", since: 2016, times: 5 },
    ],
    [
      "1000 / 200 = 5 exactly: more than four times",
      points([2016, 200], [2024, 1000]),
      { kind: "multiple", since: 2016, times: 4 },
    ],
    [
      "(500 − 5) / (200 + 50) = 1.98: no multiple, but 500 / 200 − 1 = 150 %",
      points([2016, 200, 50], [2024, 500, 5]),
      { kind: "grown", since: 2016, percent: 150 },
    ],
    [
      "150 / 100 − 1 = 50 %",
      points([2016, 100], [2024, 150]),
      { kind: "grown", since: 2016, percent: 50 },
    ],
    [
      "65 / 100 − 1 = −35 %",
      points([2016, 100], [2024, 65]),
      { kind: "fallen", since: 2016, percent: 35 },
    ],
    ["105 / 100 = 1.05", points([2016, 100], [2024, 105]), { kind: "steady", since: 2016 }],
    ["110 ± 5 / 100: 1.05 to 1.15 leaves it open", points([2016, 100], [2024, 110, 5]), null],
    [
      "2016 has no value: 2015, nine years before",
      points([2015, 100], [2017, 1], [2024, 250]),
      { kind: "multiple", since: 2015, times: 2 },
    ],
    [
      "ten years before is the furthest",
      points([2014, 100], [2017, 1], [2024, 250]),
      { kind: "multiple", since: 2014, times: 2 },
    ],
    ["no year eight to ten years before", points([2013, 100], [2017, 1], [2024, 250]), null],
    ["the last year is missing", points([2015, 100], [2023, 250], [2024, null]), null],
    ["the last year is our reading", points([2016, 100], [2024, 250, 0, "U"]), null],
    [
      "a base that is our reading gives way to the year before",
      points([2015, 50], [2016, 100, 0, "U"], [2024, 250]),
      { kind: "multiple", since: 2015, times: 4 },
    ],
    ["a break between", points([2016, 100], [2020, 90, 0, "B"], [2024, 250]), null],
    [
      "a break before the base is past",
      points([2015, 90, 0, "B"], [2016, 100], [2024, 250]),
      { kind: "multiple", since: 2016, times: 2 },
    ],
    ["from nothing no multiple", points([2016, 0], [2024, 250]), null],
    ["no points", [], null],
  ])("%s", (_, given, expected) => {
    const found = trendOf(given);
    if (expected && "percent" in expected && found && "percent" in found) {
      expect(found.percent).toBeCloseTo(expected.percent, 9);
      expect({ ...found, percent: expected.percent }).toEqual(expected);
    } else expect(found).toEqual(expected);
  });
});

describe("balanceRun: since when the sign is what it is", () => {
  it.each<[string, SeriesPoint[], ReturnType<typeof balanceRun>]>([
    [
      "2021 −5, then 2022 to 2024 above 0",
      points([2021, -5], [2022, 1], [2023, 2], [2024, 3]),
      { sign: "surplus", from: 2022, to: 2024, length: 3 },
    ],
    [
      "all below 0",
      points([2023, -1], [2024, -2]),
      { sign: "deficit", from: 2023, to: 2024, length: 2 },
    ],
    [
      "a gap ends it",
      points([2021, 4], [2022, null], [2023, 2], [2024, 3]),
      { sign: "surplus", from: 2023, to: 2024, length: 2 },
    ],
    [
      "3 ± 4 in 2023 has no certain sign",
      points([2022, 9], [2023, 3, 4], [2024, 9]),
      { sign: "surplus", from: 2024, to: 2024, length: 1 },
    ],
    [
      "what is our reading has none either",
      points([2023, 9, 0, "U"], [2024, 9]),
      { sign: "surplus", from: 2024, to: 2024, length: 1 },
    ],
    ["the last year is even", points([2023, 9], [2024, 0]), null],
    ["the last year is missing", points([2023, 9], [2024, null]), null],
    ["no points", [], null],
  ])("%s", (_, given, expected) => {
    expect(balanceRun(given)).toEqual(expected);
  });
});
