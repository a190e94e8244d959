// One CSV of the folder becomes a table; what is wrong with its columns and cells becomes problems.
import { type ColumnSchema, kindOf } from "@/lib/datasets/columns";
import type { Relation } from "@/lib/datasets/datapackage";
import type { Dataset } from "@/lib/datasets/dataset";
import { type CellFault, decodeTable } from "@/lib/datasets/decode";
import { columnSchema, expectedColumns, isLanguageColumn } from "@/lib/datasets/header";
import { DATASETS, type DatasetName } from "@/lib/datasets/index";
import type { Table } from "@/lib/datasets/table";
import { nearestValue } from "./nearest";
import { oddRowProblems } from "./odd-rows";
import { type CsvFile, parseCsv } from "./parse-csv";
import { error, warning } from "./problem";
import { repair } from "./repair";
import type { Problem } from "./snapshot";

/** The codes of a table that was read before, or null when there are none to compare with. */
export type KnownCodes = (dataset: DatasetName) => ReadonlySet<string> | null;

export interface TableRead {
  /** Null when nothing of the file can be used. */
  readonly table: Table | null;
  readonly problems: readonly Problem[];
}

/** Columns that nobody reads, and columns that are not there. */
function columnProblems(dataset: Dataset, csv: CsvFile, languages: readonly string[]): Problem[] {
  const place = { file: dataset.file, line: csv.headerLine };
  const expected = expectedColumns(dataset, languages);
  const missing = expected.filter((name) => !csv.columns.includes(name));
  const known = (name: string) =>
    columnSchema(dataset, name) !== null &&
    (languages.length === 0 || !isLanguageColumn(dataset, name) || expected.includes(name));
  const unknown = csv.columns.filter((name) => !known(name));
  return [
    ...unknown.map((name) =>
      warning(
        { ...place, column: name, found: name },
        "column_unknown",
        nearestValue(name, missing.length > 0 ? missing : expected),
      ),
    ),
    ...missing
      .filter((name) => !dataset.optional.includes(name))
      .map((name) => {
        const at = { ...place, column: name };
        return isLanguageColumn(dataset, name)
          ? warning(at, "column_language")
          : error(at, "column_missing", nearestValue(name, unknown));
      }),
  ];
}

/** Two years that do not follow each other are no academic year, and no other period. */
const ACADEMIC_YEAR = /^\d{4}\/\d{4}$/;

function cellProblem(dataset: Dataset, fault: CellFault, known: KnownCodes): Problem {
  const { line, column, found, schema } = fault;
  const { kind, values } = kindOf(schema);
  const list = dataset.references[column];
  const write = repair(schema, found, list ? known(list) : null);
  const place = { file: dataset.file, line, column, found };
  if (found === "" && kind !== "obs_status") return error(place, "blank", { column });
  if (kind === "period" && ACADEMIC_YEAR.test(found)) return error(place, "academic_year");
  return error(place, kindCode(schema), write === null ? values : { ...values, repair: write });
}

/** Text is never malformed, so its kind has no words. */
function kindCode(schema: ColumnSchema) {
  const { kind } = kindOf(schema);
  return kind === "text" ? "blank" : kind;
}

/** Reads one table. Never throws. */
export function readTable(
  name: DatasetName,
  bytes: Uint8Array,
  relation: Relation | null,
  known: KnownCodes,
): TableRead {
  const dataset: Dataset = DATASETS[name];
  const { csv, problems } = parseCsv(dataset.file, bytes);
  if (!csv) return { table: null, problems };
  const { table, faults } = decodeTable(name, csv, {
    decimalComma: csv.delimiter === ";",
    ...(relation && { academicYearStarts: relation.academic_year_starts }),
  });
  return {
    table,
    problems: [
      ...columnProblems(dataset, csv, relation?.languages ?? []),
      ...(table.count === 0 ? [warning({ file: dataset.file }, "table_empty")] : []),
      ...oddRowProblems(dataset, csv),
      ...faults.map((fault) => cellProblem(dataset, fault, known)),
    ],
  };
}
