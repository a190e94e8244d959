// The answer to a rule, with everything needed to defend it.
import type { Cell } from "@/lib/stats/observation";
import type { Precision } from "@/lib/stats/precision";
import type { ObsStatus } from "@/lib/stats/status";
import type { KpiRule } from "./rule";

export type KpiStatus = "met" | "not_met" | "unknown";

/**
 * `usd_million` at current prices · `percent` · `ratio` · `rank` (1 = first) · `days` · `count` · `students` · `value`
 * (nothing says); of an indicator the unit of its rows as they have it: `USD_million`, `persons`, `TEU`.
 */
export type KpiUnit = string;

/** Why there is no answer, or no value: `reasons.<code>` is its message. */
export interface Reason {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A row that the answer rests on. */
export interface KpiInput extends Cell {
  readonly period: string;
  readonly value: number | null;
  readonly obs_status: ObsStatus;
  readonly precision: Precision | null;
  readonly source: readonly string[];
}

/** The consecutive whole years, up to the latest one, for which the test holds for certain. */
export interface Streak {
  readonly length: number;
  readonly from: string;
  readonly to: string;
}

/** One whole year of a streak's proof. */
export interface KpiYear {
  readonly period: string;
  readonly status: KpiStatus;
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number;
  readonly reason: Reason | null;
  readonly inputs: readonly KpiInput[];
}

/** Who stands next to the partner in the ranking. */
export interface RankNeighbour {
  readonly area: string;
  readonly rank: number;
  readonly value: number;
  /** Positive: how much the neighbour has more or less than the partner, USD million. */
  readonly distance: number;
}

export interface Ranking {
  /** How many countries were ranked. */
  readonly of: number;
  /** Turnover of the ranked partner itself, USD million. */
  readonly value: number;
  readonly above: RankNeighbour | null;
  readonly below: RankNeighbour | null;
  /** Countries of which one flow was missing and counted as nil. */
  readonly one_flow_missing: number;
}

export interface Kpi {
  readonly rule: KpiRule;
  /** The rule's `where` with codes for `$home` and `$partner`. */
  readonly where: Readonly<Record<string, string>>;
  /** Null for a plain figure without a test. */
  readonly status: KpiStatus | null;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly decimals: number;
  readonly obs_status: ObsStatus;
  readonly unit: KpiUnit;
  readonly period: string | null;
  /** The period that a growth or a ratio is measured from. */
  readonly base: string | null;
  readonly reporter: string | null;
  readonly partner: string | null;
  readonly streak: Streak | null;
  readonly years: readonly KpiYear[];
  readonly inputs: readonly KpiInput[];
  /** Other rows with a value for the same: what less preferred sources say of it. */
  readonly others: readonly KpiInput[];
  readonly ranking: Ranking | null;
  /** The answers to the rules that it is made of. */
  readonly parts: readonly Kpi[];
  /** All that stands in the way, year by year where years are asked for. */
  readonly reasons: readonly Reason[];
}
