// How many rows there are, whatever stands in them: of a table, or of one period of it.
import { type Period, within } from "@/lib/stats/period";
import { certainly, type Finding, finding } from "../finding";
import type { Measure } from "../measure";
import { type MeasuredRow, matchingRows } from "../rows";
import { wholeYears } from "../years";

/** A count rests on every row; so many are named. */
const NAMED = 100;

function counted(rows: readonly MeasuredRow[], period: Period | null): Finding {
  const inputs = rows.slice(0, NAMED).map((row) => row.input);
  return finding(period, certainly(rows.length), { inputs });
}

export const count: Measure = {
  unit: () => "count",
  ofTrade: false,
  open: async (asked) => {
    const rows = await matchingRows(asked);
    const inside = (period: Period) =>
      rows.filter((row) => row.period !== null && within(row.period, period, period));
    return {
      years: wholeYears(rows.map((row) => row.period).filter((period) => period !== null)),
      at: (period) => counted(inside(period), period),
      now: counted(rows, null),
    };
  },
};
