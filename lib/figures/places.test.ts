import { describe, expect, it } from "vitest";
import { parsePeriod } from "@/lib/stats/period";
import { beginningOf, endOf, placeOfPeriod, stretchOf } from "./places";

function period(text: string) {
  const found = parsePeriod(text);
  if (!found) throw new Error(text);
  return found;
}

describe("the place of a period: its middle, a year's at its number", () => {
  it.each([
    ["2024", 2024],
    ["2024-01/2024-12", 2024],
    ["2025-01/2025-06", (2024.5 + 2024.5 + 181 / 365) / 2],
    ["2025-07", 2024.5 + (181 + 15.5) / 365],
    ["2023-02-14/2023-02-14", 2022.5 + 44 / 365],
    ["2024/2025", 2024 + 243 / 365],
    ["2023/2024", 2023 + 243 / 365],
  ])("%s → %d", (text, x) => {
    expect(placeOfPeriod(period(text))).toBeCloseTo(x, 3);
  });

  it("academic years are one apart, leap year or not", () => {
    const places = ["2022/2023", "2023/2024", "2024/2025"].map((text) =>
      placeOfPeriod(period(text)),
    );
    expect((places[1] ?? 0) - (places[0] ?? 0)).toBeCloseTo(1, 10);
    expect((places[2] ?? 0) - (places[1] ?? 0)).toBeCloseTo(1, 10);
  });
});

it("a stretch reaches from the first day to the last: the first half of a common year is 181 of 365 days", () => {
  expect(stretchOf(period("2025-01/2025-06"))).toEqual([2024.5, 2024.9959]);
  expect([beginningOf(period("2025")), endOf(period("2025"))]).toEqual([2025, 2026]);
});
