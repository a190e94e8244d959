// What may be asked of a table: each of its dimensions by its codes, and a range of periods.
import { z } from "zod";
import { DATASETS, type DatasetName } from "@/lib/datasets";
import { type ColumnSchema, kindOf } from "@/lib/datasets/columns";
import type { Dataset } from "@/lib/datasets/dataset";
import type { Words } from "@/lib/i18n/words";
import type { Period } from "@/lib/stats/period";
import type { Query, Snapshot } from "@/lib/store/snapshot";
import type { ServedDataset } from "./dataset";
import { choices, codes, listed, type Parameter, periodBound, periods } from "./parameters";
import { type Fault, refuse } from "./query";

/** Codes of a dimension, or an end of the range. */
type Filter = readonly string[] | Period;

export type RowQuery = Readonly<Record<string, Filter | undefined>>;

/** The tables that list codes, and what each of them lists. */
const LISTS: Readonly<Partial<Record<DatasetName, (of: Snapshot) => readonly string[]>>> = {
  areas: ({ areas }) => areas.map((row) => row.area),
  products: ({ products }) => products.map((row) => row.product),
  sources: ({ sources }) => sources.map((row) => row.source),
  indicator_names: ({ indicatorNames }) => indicatorNames.map((row) => row.indicator),
  projects: ({ projects }) => projects.map((row) => row.project),
  events: ({ events }) => events.map((row) => row.event),
  claims: ({ claims }) => claims.map((row) => row.claim),
};

/** The codes of a list; null for a list that the folder does not have. */
function codesOf(list: DatasetName, snapshot: Snapshot): readonly string[] | null {
  return snapshot.rows[list] === undefined ? null : (LISTS[list]?.(snapshot) ?? null);
}

/** Where the codes of a dimension are listed: in another table, or in this one if they name its rows. */
function listOf(dimension: string, dataset: DatasetName): DatasetName | null {
  const { key, references }: Dataset = DATASETS[dataset];
  const namesRow = key.length === 1 && key[0] === dimension;
  return references[dimension] ?? (namesRow ? dataset : null);
}

/** The kinds of events and projects are the folder's own words: those that occur are all there are. */
function ownNames({ dataset, snapshot }: ServedDataset): readonly string[] {
  const rows = dataset === "projects" ? snapshot.projects : snapshot.events;
  return [...new Set(rows.map((row) => row.kind))].sort();
}

function written(column: ColumnSchema): Parameter<readonly string[]> {
  const { examples } = z.globalRegistry.get(column) ?? {};
  const [example = ""] = Array.isArray(examples) ? examples : [];
  return codes((text) => z.safeDecode(column, text).success, String(example));
}

function dimensionParameter(
  dimension: string,
  column: ColumnSchema,
  subject: ServedDataset,
): Parameter<readonly string[]> {
  const { dataset, snapshot } = subject;
  const { kind, values } = kindOf(column);
  if (kind === "period") return periods(snapshot.relation.academic_year_starts);
  if (values.allowed !== undefined) return choices(values.allowed.split(", "));
  if (kind === "name") return choices(ownNames(subject));
  const list = listOf(dimension, dataset);
  const known = list && codesOf(list, snapshot);
  return list && known ? listed(known, `/api/${list}`) : written(column);
}

/** A filter for each dimension, and `from` and `to` where rows have a period. */
export function rowParameters(subject: ServedDataset): Record<string, Parameter<Filter>> {
  const { dimensions, row, time }: Dataset = DATASETS[subject.dataset];
  const filters = dimensions.flatMap((name) => {
    const column = row.shape[name];
    return column ? [[name, dimensionParameter(name, column, subject)] as const] : [];
  });
  const bound = periodBound(subject.snapshot.relation.academic_year_starts);
  const range = time ? { from: bound, to: bound } : {};
  return { ...Object.fromEntries(filters), ...range };
}

const isCodes = (filter: Filter | undefined): filter is readonly string[] => Array.isArray(filter);

function endOf(filter: Filter | undefined): Period | null {
  return filter === undefined || isCodes(filter) ? null : filter;
}

/** The same as the store takes it. */
export function storeQuery(query: RowQuery): Query {
  const where = Object.entries(query).flatMap(([name, filter]) =>
    isCodes(filter) ? [[name, filter] as const] : [],
  );
  const [from, to] = [endOf(query.from), endOf(query.to)];
  return { where: Object.fromEntries(where), ...(from && { from }), ...(to && { to }) };
}

/** What is wrong with a range that begins after it has ended; null for a sound one. */
export function rangeFault(from: Period | null, to: Period | null, words: Words): Fault | null {
  if (!from || !to || from.start <= to.end) return null;
  return {
    code: "values_contradict",
    parameter: "from",
    found: from.text,
    expected: words("errors.expected.period_until", { to: to.text }),
    suggestion: words("errors.suggestion.exchange"),
  };
}

/** @throws RequestError when `from` begins after `to` has ended */
export function checkRange(query: RowQuery, words: Words): void {
  const fault = rangeFault(endOf(query.from), endOf(query.to), words);
  if (fault) refuse([fault]);
}
