// What a measure is: it opens the rows that a rule asks for, and then answers for any period of them.
import type { DatasetName } from "@/lib/datasets";
import type { Period } from "@/lib/stats/period";
import type { Snapshot } from "@/lib/store/snapshot";
import type { Finding } from "./finding";
import type { KpiUnit } from "./kpi";
import type { KpiRule } from "./rule";

/** A rule made ready for one pair of areas and one day. */
export interface Asked {
  readonly snapshot: Snapshot;
  readonly rule: KpiRule;
  readonly dataset: DatasetName;
  /** Codes only: `$home` and `$partner` stand for nobody any more. */
  readonly where: Readonly<Record<string, string>>;
  /** ISO day; what depends on the clock is as of it. */
  readonly on: string;
}

export interface Answers {
  /** Whole years with a matching row, valued or not, in order. */
  readonly years: readonly number[];
  /** Always answers: with a finding that says why, where there is none. */
  readonly at: (period: Period) => Finding;
  /** What holds when no period is named, where that is not the latest whole year. */
  readonly now?: Finding;
  /** What the rows count in, where they say so themselves. */
  readonly unit?: KpiUnit;
}

export interface Measure {
  readonly unit: (dataset: DatasetName) => KpiUnit;
  /** Whether it is made of declarations: a reporter, a partner and a product of the table of trade. */
  readonly ofTrade: boolean;
  readonly open: (asked: Asked) => Promise<Answers>;
}
