// Rows of any table, as far as counting and adding need them.
import { DATASETS, type DatasetName } from "@/lib/datasets";
import type { Dataset } from "@/lib/datasets/dataset";
import type { TradeObservation } from "@/lib/stats/observation";
import type { Period } from "@/lib/stats/period";
import {
  type Decimal,
  decimalsOf,
  intervalOf,
  PRECISIONS,
  type Precision,
} from "@/lib/stats/precision";
import type { Quantity } from "@/lib/stats/quantity";
import { OBS_STATUSES, type ObsStatus } from "@/lib/stats/status";
import { tradeObservations } from "@/lib/store/observations";
import { inputOf, UNKNOWN } from "./finding";
import type { KpiInput } from "./kpi";
import type { Asked } from "./measure";

/** A row with its figure; a table without a column of figures has none. */
export interface MeasuredRow {
  /** Null in tables that know no periods. */
  readonly period: Period | null;
  readonly quantity: Quantity;
  readonly source: readonly string[];
  readonly reporter: string | null;
  /** As the row says; null in tables in which all figures are of one. */
  readonly unit: string | null;
  readonly input: KpiInput;
}

type AnyRow = Readonly<Record<string, unknown>>;

function isDecimal(cell: unknown): cell is Decimal {
  return typeof cell === "object" && cell !== null && "value" in cell && "text" in cell;
}

function isPeriod(cell: unknown): cell is Period {
  return typeof cell === "object" && cell !== null && "start" in cell && "end" in cell;
}

function among<T extends string>(list: readonly T[], cell: unknown): T | null {
  return list.find((one) => one === cell) ?? null;
}

function quantityOf(row: AnyRow, column: string | undefined): Quantity {
  const written = column === undefined ? null : row[column];
  const precision: Precision = among(PRECISIONS, row.precision) ?? "exact";
  const obs_status: ObsStatus = among(OBS_STATUSES, row.obs_status) ?? "A";
  if (!isDecimal(written)) return { ...UNKNOWN, obs_status, precision };
  const { lower, upper } = intervalOf(written, precision);
  return {
    value: written.value,
    decimals: decimalsOf(written.text),
    lower: isDecimal(row.lower) ? row.lower.value : lower,
    upper: isDecimal(row.upper) ? row.upper.value : upper,
    obs_status,
    precision,
  };
}

function measured(row: AnyRow, line: number, dataset: DatasetName): MeasuredRow {
  const { name, file, measure, time = "" }: Dataset = DATASETS[dataset];
  const when = row[time];
  const period = isPeriod(when) ? when : null;
  const cell = row.source;
  const source = Array.isArray(cell) ? cell.map(String) : [];
  const quantity = quantityOf(row, measure);
  const { value, obs_status, precision } = quantity;
  const shown = { value, obs_status, precision: value === null ? null : precision, source };
  const input = { dataset: name, file, line, period: period?.text ?? "", ...shown };
  const unit = typeof row.unit === "string" ? row.unit : null;
  return { period, quantity, source, reporter: null, unit, input };
}

function measuredTrade(o: TradeObservation): MeasuredRow {
  const { period, source, reporter } = o;
  return { period, quantity: o, source, reporter, unit: null, input: inputOf(o) };
}

/** The rows that match the rule, in the file's order. */
export async function matchingRows({ snapshot, dataset, where }: Asked): Promise<MeasuredRow[]> {
  const columns = Object.entries(where).map(([column, code]) => [column, [code]] as const);
  const query = { where: Object.fromEntries(columns) };
  if (dataset === "trade") {
    return (await tradeObservations(snapshot, query)).map(measuredTrade);
  }
  return (await snapshot.select(dataset, query)).map((row) => measured(row, row.line, dataset));
}

/** The one unit of all rows; null where they have none, or several. */
export function unitOf(rows: readonly MeasuredRow[]): string | null {
  const units = new Set(rows.map((row) => row.unit));
  const [unit = null] = units;
  return units.size === 1 ? unit : null;
}

/** The rows of the most preferred source that has any: what several sources say is never added. */
export function ofOneSource(
  rows: readonly MeasuredRow[],
  sources: readonly { readonly source: string }[],
): MeasuredRow[] {
  const leading = (row: MeasuredRow) => row.source[0] ?? "";
  const known = sources.map((s) => s.source).find((id) => rows.some((row) => leading(row) === id));
  const chosen = known ?? (rows[0] ? leading(rows[0]) : "");
  return rows.filter((row) => leading(row) === chosen);
}
