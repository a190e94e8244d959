// Observations for tests, one line of words each, so that a table of cases can be read as a table.
import { FLOWS } from "./flow";
import type { TradeObservation } from "./observation";
import { parsePeriod } from "./period";
import { decimalsOf, intervalOf, NOT_NEGATIVE, PRECISIONS } from "./precision";
import { OBS_STATUSES } from "./status";

function among<T extends string>(list: readonly T[], word: string): T {
  const found = list.find((one) => one === word);
  if (found === undefined) throw new Error(`${word} is none of ${list.join(" ")}`);
  return found;
}

/** `SWE NOR X 2024 1811.8 A exact dots`; the value `-` is a blank. */
function observed(words: string, line: number): TradeObservation {
  const [reporter = "", partner = "", flow = "", time = "", text = "", status = "", as = "", of] =
    words.trim().split(/\s+/);
  const period = parsePeriod(time);
  if (period === null || of === undefined) throw new Error(`${words} is no observation`);
  const precision = among(PRECISIONS, as);
  const value = text === "-" ? null : Number(text);
  const interval = value === null ? NOT_NEGATIVE : intervalOf({ value, text }, precision);
  return {
    reporter,
    partner,
    flow: among(FLOWS, flow),
    product: "TOTAL",
    period,
    value,
    decimals: value === null ? 0 : decimalsOf(text),
    lower: interval.lower,
    upper: interval.upper,
    obs_status: among(OBS_STATUSES, status),
    precision,
    source: [of],
    note: null,
    cell: { dataset: "trade", file: "trade.csv", line },
  };
}

/**
 * One observation a line: reporter, partner, flow, period, value, status, precision, source.
 * Blank lines are passed over; cells are numbered from 2, as in a file with a header.
 */
export function observations(text: string): TradeObservation[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line, index) => observed(line, index + 2));
}
