// A Snapshot whose tables stand in memory. Another engine would stand beside this file and answer the same questions.

import type { Relation } from "@/lib/datasets/datapackage";
import { DATASET_NAMES, type DatasetName } from "@/lib/datasets/index";
import { rowAt, select, type Table, tally } from "@/lib/datasets/table";
import type { KpiRule } from "@/lib/kpis/rule";
import { asOf } from "./as-of";
import { editionOf } from "./edition";
import type { Located, Query, Snapshot } from "./snapshot";

export interface Contents {
  readonly loadedAt: string;
  readonly relation: Relation;
  /** The written keys of the data package. */
  readonly written: Readonly<Record<string, unknown>>;
  /** The tables that are served. */
  readonly tables: ReadonlyMap<DatasetName, Table>;
  readonly kpis: readonly KpiRule[];
}

/** A snapshot of what was read and found sound. */
export function memorySnapshot({ loadedAt, relation, written, tables, kpis }: Contents): Snapshot {
  const table = <D extends DatasetName>(name: D) =>
    // The map holds each table under its own name.
    tables.get(name) as Table<D> | undefined;
  const rows = <D extends DatasetName>(name: D, query: Query = {}): readonly Located<D>[] => {
    const of = table(name);
    if (!of) return [];
    return select(of, query.where, query.from, query.to).map((index) => rowAt(of, index));
  };
  const head = <D extends DatasetName>(name: D, count: number): readonly Located<D>[] => {
    const of = table(name);
    const length = Math.min(count, of?.count ?? 0);
    return of ? Array.from({ length }, (_, index) => rowAt(of, index)) : [];
  };
  const served = DATASET_NAMES.flatMap((name) => tables.get(name) ?? []);
  const sources = rows("sources");
  return Object.freeze({
    edition: editionOf(served, kpis, written),
    loadedAt,
    asOf: asOf(served, sources),
    relation,
    rows: Object.fromEntries(served.map(({ dataset, count }) => [dataset, count])),
    areas: rows("areas"),
    products: rows("products"),
    sources,
    events: rows("events"),
    projects: rows("projects"),
    claims: rows("claims"),
    indicatorNames: rows("indicator_names"),
    kpis,
    select: async <D extends DatasetName>(name: D, query?: Query) => rows(name, query),
    first: async <D extends DatasetName>(name: D, count: number) => head(name, count),
    tally: async (name: DatasetName, column: string) =>
      tally(tables.get(name)?.columns.get(column)),
    columns: (name: DatasetName) => [...(tables.get(name)?.columns.keys() ?? [])],
  });
}
