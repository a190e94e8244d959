// The latest value of a table, of a whole year if there is one; or the value at the period that the rule names.
import { comparePeriods, type Period, wholeYear } from "@/lib/stats/period";
import { type Finding, finding, missing, UNKNOWN } from "../finding";
import type { Measure } from "../measure";
import { reason } from "../reason";
import { type MeasuredRow, matchingRows, ofOneSource } from "../rows";
import { sameDays, wholeYears } from "../years";

type Dated = MeasuredRow & { readonly period: Period };

const isValued = (row: MeasuredRow) => row.quantity.value !== null;
const isCertain = (row: MeasuredRow) => row.quantity.obs_status !== "U";

/** Certain values before uncertain, values before blanks; then the preferred source, then the file's order. */
function best(rows: readonly Dated[], sources: readonly { readonly source: string }[]) {
  const tiers = [
    rows.filter((row) => isValued(row) && isCertain(row)),
    rows.filter(isValued),
    rows,
  ];
  const tier = tiers.find((some) => some.length > 0) ?? [];
  return ofOneSource(tier, sources);
}

/** One row is an answer; of several that match, none is more the latest than the others. */
function shown(rows: readonly MeasuredRow[], period: Period): Finding {
  const values = { period: period.text };
  const [row] = rows;
  if (row === undefined) return missing(period, reason("no_row", values));
  if (rows.length > 1) {
    const inputs = rows.map((one) => one.input);
    return missing(period, reason("several_rows", { ...values, of: rows.length }), inputs);
  }
  const { quantity, input } = row;
  if (quantity.value === null) {
    const why = reason("value_missing", { ...values, flow: "", status: quantity.obs_status });
    return missing(period, why, [input]);
  }
  const why = isCertain(row) ? null : reason("only_uncertain", values);
  const { lower, upper } = why ? UNKNOWN : quantity;
  return finding(period, quantity, { certain: { lower, upper }, inputs: [input], reason: why });
}

/** The latest whole year with a value, else the latest period with one. */
function latestPeriod(rows: readonly Dated[]): Period | null {
  const ordered = rows
    .filter(isValued)
    .map((row) => row.period)
    .sort(comparePeriods);
  return ordered.findLast((period) => wholeYear(period) !== null) ?? ordered.at(-1) ?? null;
}

export const latest: Measure = {
  unit: (dataset) => (dataset === "trade" ? "usd_million" : "value"),
  ofTrade: false,
  open: async (asked) => {
    const rows = (await matchingRows(asked)).flatMap((row) =>
      row.period === null ? [] : [{ ...row, period: row.period }],
    );
    const at = (period: Period) =>
      shown(
        best(
          rows.filter((row) => sameDays(row.period, period)),
          asked.snapshot.sources,
        ),
        period,
      );
    const last = latestPeriod(rows);
    return {
      years: wholeYears(rows.map((row) => row.period)),
      at,
      now: last ? at(last) : missing(null, reason("nothing_matches")),
    };
  },
};
