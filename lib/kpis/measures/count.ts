// How many rows there are, whatever stands in them: of a table, or of one period of it. What happened at a time that is
// known only roughly may or may not have been inside a period: it widens the interval and is not counted.
import { DATASETS, type DatasetName } from "@/lib/datasets";
import type { Dataset } from "@/lib/datasets/dataset";
import { type Period, within } from "@/lib/stats/period";
import { certainly, type Finding, finding, missing } from "../finding";
import type { Measure } from "../measure";
import { reason } from "../reason";
import { matchingRows } from "../rows";
import { wholeYears } from "../years";
import { type Dated, dated } from "./latest-period";

/** A count rests on every row; so many are named. */
const NAMED = 100;

function counted(period: Period | null, rows: readonly Dated["input"][], perhaps = 0): Finding {
  const quantity = { ...certainly(rows.length), upper: rows.length + perhaps };
  return finding(period, quantity, { inputs: rows.slice(0, NAMED) });
}

const overlaps = (a: Period, b: Period) => a.start <= b.end && a.end >= b.start;

/** Figures are of the whole of their period; all else happened at some time in it. */
function countedAt(period: Period, rows: readonly Dated[], dataset: DatasetName): Finding {
  const { time, measure }: Dataset = DATASETS[dataset];
  if (time === undefined) return missing(period, reason("undated", { dataset }));
  const inside = rows.filter((row) => within(row.period, period, period));
  const near = rows.filter((row) => overlaps(row.period, period));
  const perhaps = measure === undefined ? near.length - inside.length : 0;
  const inputs = inside.map((row) => row.input);
  return counted(period, inputs, perhaps);
}

export const count: Measure = {
  unit: () => "count",
  ofTrade: false,
  open: async (asked) => {
    const all = await matchingRows(asked);
    const rows = dated(all);
    const inputs = all.map((row) => row.input);
    return {
      years: wholeYears(rows.map((row) => row.period)),
      at: (period) => countedAt(period, rows, asked.dataset),
      now: counted(null, inputs),
    };
  },
};
