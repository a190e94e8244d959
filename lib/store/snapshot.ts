// The questions that pages, KPIs and the interface ask of the data. Behind them may stand memory or another engine,
// so the answers are promises; what is small (areas, sources, projects, rules) is simply there.
import type { DatasetName, Row } from "@/lib/datasets";
import type { Relation } from "@/lib/datasets/datapackage";
import type { KpiRule } from "@/lib/kpis/rule";
import type { Period } from "@/lib/stats/period";

/** Rows whose dimension has one of the codes, for every dimension named, and whose period lies inside the range. */
export interface Query {
  readonly where?: Readonly<Record<string, readonly string[]>>;
  readonly from?: Period;
  readonly to?: Period;
}

/** A decoded row with the line of the file that it begins on (header = 1). */
export type Located<D extends DatasetName> = Row<D> & { readonly line: number };

/** One accepted state of a data folder. Immutable. */
export interface Snapshot {
  /** First 12 hex digits of the content's SHA-256. */
  readonly edition: string;
  /** ISO 8601, UTC. */
  readonly loadedAt: string;
  /** The latest publication date among the sources in use, as it was written; null when none has one. */
  readonly asOf: string | null;
  readonly relation: Relation;
  /** Rows per table that is served; a table left out is absent. */
  readonly rows: Readonly<Partial<Record<DatasetName, number>>>;
  readonly areas: readonly Row<"areas">[];
  readonly products: readonly Row<"products">[];
  /** In order of preference. */
  readonly sources: readonly Row<"sources">[];
  /** In the file's order. */
  readonly events: readonly Row<"events">[];
  /** In the file's order; each part stands beside its whole. */
  readonly projects: readonly Located<"projects">[];
  /** In the file's order. */
  readonly claims: readonly Located<"claims">[];
  /** In the file's order. */
  readonly indicatorNames: readonly Row<"indicator_names">[];
  readonly kpis: readonly KpiRule[];
  /** @returns rows in the file's order; none when the table is not served */
  select<D extends DatasetName>(dataset: D, query?: Query): Promise<readonly Located<D>[]>;
  /** @returns the first `count` rows in the file's order, without a look at the others */
  first<D extends DatasetName>(dataset: D, count: number): Promise<readonly Located<D>[]>;
  /**
   * How many rows have each value of a column of codes or text; values that are written alike are one.
   * @returns nothing where the table is not served, or the column is not there or one of numbers
   */
  tally(dataset: DatasetName, column: string): Promise<ReadonlyMap<unknown, number>>;
  /** The columns that the file has, in its order, without those that the schema does not know. */
  columns(dataset: DatasetName): readonly string[];
}

/** A fault in a data folder. What it means in words is made at the border, from `code` and `values`. */
export interface Problem {
  readonly severity: "error" | "warning";
  readonly file: string;
  /** Counted from 1 with the header; null when the file as a whole is meant. */
  readonly line: number | null;
  readonly column: string | null;
  /** The text that stands there, cut to 80 characters. */
  readonly found: string;
  /** `problems.<code>.expected` and `problems.<code>.suggestion` are its messages. */
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What the store holds: the figures that are served, if any, and all that is wrong with the folder. */
export interface StoreState {
  readonly snapshot: Snapshot | null;
  readonly problems: readonly Problem[];
  /** Problems beyond the hundred per file that are kept are counted here too. */
  readonly problemCount: number;
  readonly loadedAt: string;
}
