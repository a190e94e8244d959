// The rows of a table as JSON, or as CSV with the file's own columns: both are made of the same cells.
import { DATASETS, type DatasetName } from "@/lib/datasets";
import { kindOf } from "@/lib/datasets/columns";
import type { Dataset } from "@/lib/datasets/dataset";
import { encoder } from "@/lib/datasets/encode";
import { columnSchema } from "@/lib/datasets/header";
import type { CsvTable } from "@/lib/export/csv";
import { datasetJson } from "@/lib/export/json";
import type { Period } from "@/lib/stats/period";
import type { Located, Query, Snapshot } from "@/lib/store/snapshot";
import { ADDITIONS, type Additions } from "./additions";
import type { ServedDataset } from "./dataset";
import type { Format } from "./format";
import type { Asked, Content } from "./route";
import type { RowQuery } from "./row-parameters";

function isNumeric(dataset: DatasetName, column: string): boolean {
  const schema = columnSchema(DATASETS[dataset], column);
  return schema !== null && kindOf(schema).isNumber;
}

function tableOf(
  dataset: DatasetName,
  snapshot: Snapshot,
  rows: readonly Located<DatasetName>[],
): CsvTable {
  const columns = snapshot.columns(dataset);
  const cellsOf = encoder(dataset, columns);
  const numeric = new Set(columns.filter((column) => isNumeric(dataset, column)));
  return { columns, numeric, rows: rows.map(cellsOf) };
}

const isPeriod = (value: unknown): value is Period =>
  typeof value === "object" && value !== null && "start" in value && "end" in value;

/** The time of a row, in a table that has any. */
function periodsIn(dataset: DatasetName, row: Readonly<Record<string, unknown>>): Period[] {
  const { time = "" }: Dataset = DATASETS[dataset];
  const period = row[time];
  return isPeriod(period) ? [period] : [];
}

/** A question of the rows of a table. */
type RowQuestion = Asked & {
  readonly subject: ServedDataset;
  readonly format: Format;
  readonly query?: RowQuery;
};

async function added<D extends DatasetName>(
  dataset: D,
  rows: readonly Located<D>[],
  question: RowQuestion,
  additions: Additions,
): Promise<readonly object[]> {
  const addition = additions[dataset];
  if (!addition || question.format !== "json") return [];
  return addition(rows, question.subject.snapshot, question);
}

/** The rows of a table that a query selects, in the file's order; in JSON with what is added to them. */
export async function rowsContent(
  question: RowQuestion,
  query: Query,
  additions: Additions = ADDITIONS,
): Promise<Content> {
  const { dataset, snapshot } = question.subject;
  const rows = await snapshot.select(dataset, query);
  const table = tableOf(dataset, snapshot, rows);
  const more = await added(dataset, rows, question, additions);
  const answer = () => {
    const plain = datasetJson(dataset, snapshot.edition, table);
    return { ...plain, rows: plain.rows.map((row, index) => ({ ...row, ...more[index] })) };
  };
  return {
    subject: dataset,
    periods: rows.flatMap((row) => periodsIn(dataset, row)),
    json: answer,
    csv: () => table,
  };
}
