// Files in, state out: reads every table, collects every problem, and serves what is sound. Touches no disk.

import type { Relation } from "@/lib/datasets/datapackage";
import type { Dataset } from "@/lib/datasets/dataset";
import { DATASET_NAMES, DATASETS, type DatasetName } from "@/lib/datasets/index";
import type { Table } from "@/lib/datasets/table";
import { checkTable } from "./check";
import { codesOf } from "./check/references";
import { checkRelation } from "./check/relation";
import { memorySnapshot } from "./memory";
import { nearest, nearestValue } from "./nearest";
import { error, type Place, Problems } from "./problem";
import { DATA_PACKAGE_FILE, readDataPackage } from "./read-datapackage";
import { KPIS_FILE, readKpis } from "./read-kpis";
import { type KnownCodes, readTable } from "./read-table";
import type { Problem, StoreState } from "./snapshot";
import { soundTables } from "./sound";

export type Files = ReadonlyMap<string, Uint8Array>;

/** Without these nothing else can be understood. */
const REQUIRED: readonly DatasetName[] = ["areas", "sources"];

/** At least one of these is needed. */
const FIGURES = DATASET_NAMES.filter((name) => (DATASETS[name] satisfies Dataset).figures);

/** Files that are what they are called: none of them is another one misnamed. */
const NAMES: ReadonlySet<string> = new Set([
  ...DATASET_NAMES.map((name) => DATASETS[name].file),
  DATA_PACKAGE_FILE,
  KPIS_FILE,
]);

function missingFiles(files: Files, unread: ReadonlySet<string>): Problem[] {
  const strange = [...files.keys()].filter((file) => !NAMES.has(file));
  const fault = (file: string) =>
    error({ file } satisfies Place, "file_missing", nearestValue(file, strange));
  const gone = (name: DatasetName) =>
    !files.has(DATASETS[name].file) && !unread.has(DATASETS[name].file);
  return [
    ...REQUIRED.filter(gone).map((name) => fault(DATASETS[name].file)),
    ...(FIGURES.every(gone) ? [noFigures(strange)] : []),
  ];
}

/** One of several files would do; the first of them stands for all. */
function noFigures(strange: readonly string[]): Problem {
  const files = FIGURES.map((name) => DATASETS[name].file);
  const [file = ""] = files;
  const misnamed = strange.find((one) => nearest(one, files) !== null);
  const hint = misnamed && { nearest: misnamed };
  const meant = (misnamed && nearest(misnamed, files)) ?? file;
  return error({ file }, "figures_missing", { files: files.join(", "), meant, ...hint });
}

function readTables(files: Files, relation: Relation | null, problems: Problems) {
  const tables = new Map<DatasetName, Table>();
  const codes = new Map<DatasetName, ReadonlySet<string>>();
  const known: KnownCodes = (name) => codes.get(name) ?? null;
  for (const name of DATASET_NAMES) {
    const bytes = files.get(DATASETS[name].file);
    if (!bytes) continue;
    const read = readTable(name, bytes, relation, known);
    problems.add(...read.problems);
    if (!read.table) continue;
    tables.set(name, read.table);
    codes.set(name, codesOf(read.table));
  }
  return { tables, known };
}

/**
 * Reads a data folder's files and checks all of them. Never throws.
 * @param files by name
 * @param loadedAt ISO 8601, UTC
 * @param folder problems met while the files were fetched
 */
export function loadSnapshot(
  files: Files,
  loadedAt: string,
  folder: readonly Problem[] = [],
): StoreState {
  const problems = new Problems();
  problems.add(...folder);
  const unread = new Set(folder.map(({ file }) => file));
  const { relation, written, ...pkg } = readDataPackage(files.get(DATA_PACKAGE_FILE));
  if (!unread.has(DATA_PACKAGE_FILE)) problems.add(...pkg.problems);
  problems.add(...missingFiles(files, unread));
  const { tables, known } = readTables(files, relation, problems);
  const kpis = readKpis(files.get(KPIS_FILE), { known });
  const rules = unread.has(KPIS_FILE) ? null : kpis.ids;
  for (const table of tables.values()) problems.add(...checkTable(table, { known, tables, rules }));
  if (relation)
    problems.add(...checkRelation(relation, known("areas"), files.get(DATA_PACKAGE_FILE)));
  problems.add(...kpis.problems);
  const sound = soundTables(tables, files, problems);
  problems.add(...sound.problems);
  const contents = { loadedAt, written, tables: sound.tables, kpis: kpis.rules };
  return {
    snapshot: relation ? memorySnapshot({ ...contents, relation }) : null,
    problems: problems.kept(),
    problemCount: problems.count,
    loadedAt,
  };
}
