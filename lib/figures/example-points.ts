// Made-up points for tests, as a table would give them.
import { parsePeriod } from "@/lib/stats/period";
import { decimalsOf, intervalOf, type Precision } from "@/lib/stats/precision";
import type { SeriesPoint } from "@/lib/stats/series";

/** A cell that a made-up value was read from. */
export const EXAMPLE_CELL = { dataset: "trade", file: "trade.csv", line: 2 };

/** A point as a table would give it. @throws Error when the period is none */
export function examplePoint(
  text: string,
  written: string,
  more: Partial<SeriesPoint> = {},
): SeriesPoint {
  const period = parsePeriod(text);
  if (!period) throw new Error(text);
  const precision: Precision = more.precision ?? "exact";
  const value = Number(written);
  return {
    ...{ period, value, decimals: decimalsOf(written), obs_status: "A", precision },
    ...intervalOf({ value, text: written }, precision),
    ...{ source: ["counts"], cells: [EXAMPLE_CELL], ...more },
  };
}

/** What every made-up figure has. */
export const EXAMPLE_PARTS = {
  method: ["A count is a count."],
  rows: { dataset: "trade" },
} as const;
