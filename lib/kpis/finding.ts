// What a measure finds at one period, before any test: the figure, what is certain of it, and the rows it rests on.
import type { Cell, TradeObservation } from "@/lib/stats/observation";
import type { Period } from "@/lib/stats/period";
import { ANY, type Interval } from "@/lib/stats/precision";
import type { Quantity } from "@/lib/stats/quantity";
import type { KpiInput, Ranking, Reason } from "./kpi";

export interface Finding {
  readonly period: string | null;
  /** As it is shown. */
  readonly quantity: Quantity;
  /** What the rows that decide leave possible; wider than the figure shown when that is uncertain. */
  readonly certain: Interval;
  readonly inputs: readonly KpiInput[];
  /** Why there is no value, or why the value decides nothing. */
  readonly reason: Reason | null;
  readonly base: string | null;
  readonly ranking: Ranking | null;
  /** Other rows with a value for the same, from less preferred sources. */
  readonly others: readonly KpiInput[];
}

/** A figure of which nothing is known. */
export const UNKNOWN: Quantity = {
  value: null,
  decimals: 0,
  ...ANY,
  obs_status: "O",
  precision: "exact",
};

/** A number that is known for certain, as a count of rows or of days. */
export function certainly(value: number): Quantity {
  return { value, decimals: 0, lower: value, upper: value, obs_status: "A", precision: "exact" };
}

/** A finding with the usual blanks; `certain` is the figure's own interval unless told. */
export function finding(
  period: Period | null,
  quantity: Quantity,
  more: Partial<Omit<Finding, "period" | "quantity">> = {},
): Finding {
  const { lower, upper } = quantity;
  return {
    period: period?.text ?? null,
    quantity,
    certain: { lower, upper },
    inputs: [],
    reason: null,
    base: null,
    ranking: null,
    others: [],
    ...more,
  };
}

/** Nothing is known, and this is why. */
export function missing(period: Period | null, reason: Reason, inputs: Finding["inputs"] = []) {
  return finding(period, UNKNOWN, { reason, inputs });
}

/** A row of trade as an input: of a blank there is no precision. */
export function inputOf(o: TradeObservation): KpiInput {
  const { cell, value, obs_status, source } = o;
  const precision = value === null ? null : o.precision;
  return { ...cell, period: o.period.text, value, obs_status, precision, source };
}

/** The rows of trade that a finding rests on, each once. */
export function inputsOf(rows: readonly TradeObservation[]): KpiInput[] {
  return distinct(rows.map(inputOf));
}

/** Each cell once, in the order in which they come. */
export function distinct<T extends Cell>(inputs: readonly T[]): T[] {
  return [...new Map(inputs.map((input) => [`${input.file}:${input.line}`, input])).values()];
}
