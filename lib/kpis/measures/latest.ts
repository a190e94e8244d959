// The latest value of a table, or the value at the period that the rule names; and how many others say something of it.
import type { Period } from "@/lib/stats/period";
import { type Finding, finding, missing, UNKNOWN } from "../finding";
import type { Asked, Measure } from "../measure";
import { reason } from "../reason";
import { type MeasuredRow, matchingRows, ofOneSource, unitOf } from "../rows";
import { sameDays, wholeYears } from "../years";
import { type Dated, dated, isCertain, isValued, latestPeriod, unitOfTable } from "./latest-period";

/** Certain values before uncertain, values before blanks; then the preferred source, then the file's order. */
function best(rows: readonly Dated[], { snapshot }: Asked) {
  const tiers = [
    rows.filter((row) => isValued(row) && isCertain(row)),
    rows.filter(isValued),
    rows,
  ];
  const tier = tiers.find((some) => some.length > 0) ?? [];
  return ofOneSource(tier, snapshot.sources);
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

/** The answer at a period, with what else is said of it. */
function answerAt(period: Period, rows: readonly Dated[], asked: Asked): Finding {
  const there = rows.filter((row) => sameDays(row.period, period));
  const chosen: readonly MeasuredRow[] = best(there, asked);
  const others = there.filter((row) => isValued(row) && !chosen.includes(row));
  return { ...shown(chosen, period), others: others.map((row) => row.input) };
}

export const latest: Measure = {
  unit: unitOfTable,
  ofTrade: false,
  open: async (asked) => {
    const rows = dated(await matchingRows(asked));
    const last = latestPeriod(rows, asked);
    const unit = unitOf(rows);
    return {
      years: wholeYears(rows.map((row) => row.period)),
      at: (period) => answerAt(period, rows, asked),
      now: last ? answerAt(last, rows, asked) : missing(null, reason("nothing_matches")),
      ...(unit && { unit }),
    };
  },
};
