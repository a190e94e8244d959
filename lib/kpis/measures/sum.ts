// The values of a table's rows at one period, added. With a part missing there is no sum.
import type { Period } from "@/lib/stats/period";
import { combine } from "@/lib/stats/quantity";
import { type Finding, finding, missing, UNKNOWN } from "../finding";
import type { Reason } from "../kpi";
import type { Measure } from "../measure";
import { reason } from "../reason";
import { type MeasuredRow, matchingRows, ofOneSource, unitOf } from "../rows";
import { sameDays, wholeYears } from "../years";
import { type Dated, dated, isOfYears, latestPeriod, unitOfTable } from "./latest-period";

function whyMissing(rows: readonly MeasuredRow[], period: string): Reason | null {
  const valued = rows.filter((row) => row.quantity.value !== null).length;
  if (valued < rows.length) return reason("sum_incomplete", { period, valued, of: rows.length });
  const isUncertain = rows.some((row) => row.quantity.obs_status === "U");
  return isUncertain ? reason("only_uncertain", { period }) : null;
}

function added(rows: readonly MeasuredRow[], period: Period): Finding {
  if (rows.length === 0) return missing(period, reason("no_row", { period: period.text }));
  const inputs = rows.map((row) => row.input);
  if (new Set(rows.map((row) => row.reporter)).size > 1) {
    return missing(period, reason("several_reporters", { period: period.text }), inputs);
  }
  if (new Set(rows.map((row) => row.unit)).size > 1) {
    return missing(period, reason("several_units", { period: period.text }), inputs);
  }
  const quantity = combine(rows.map((row) => ({ of: row.quantity, sign: 1 })));
  const why = whyMissing(rows, period.text);
  const { lower, upper } = why ? UNKNOWN : quantity;
  return finding(period, quantity, { certain: { lower, upper }, inputs, reason: why });
}

export const sum: Measure = {
  unit: unitOfTable,
  ofTrade: false,
  open: async (asked) => {
    const rows: readonly Dated[] = dated(await matchingRows(asked));
    const there = (period: Period) => rows.filter((row) => sameDays(row.period, period));
    const at = (period: Period) =>
      added(ofOneSource(there(period), asked.snapshot.sources), period);
    const last = isOfYears(asked) ? null : latestPeriod(rows, asked);
    const unit = unitOf(rows);
    return {
      years: wholeYears(rows.map((row) => row.period)),
      at,
      ...(last && { now: at(last) }),
      ...(unit && { unit }),
    };
  },
};
