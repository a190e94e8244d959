// Which table an address means, and why it may not be served.
import { DATASET_NAMES, DATASETS, type DatasetName, isDatasetName } from "@/lib/datasets";
import { RequestError } from "@/lib/errors";
import type { Problem, Snapshot } from "@/lib/store/snapshot";
import { notAmong } from "./objection";
import type { Asked } from "./route";
import { folderFailure, servedSnapshot } from "./served";

/** A table that is served. */
export interface ServedDataset {
  readonly dataset: DatasetName;
  readonly snapshot: Snapshot;
}

/** All that stands directly under `/api`. */
export const API_NAMES = [...DATASET_NAMES, "kpis", "figures", "edition", "health"];

const issueOf = (name: string, { words }: Asked, objector = notAmong(API_NAMES)) => {
  const { expected, suggestion } = objector(name, words);
  return { parameter: "dataset", found: name, expected, suggestion };
};

/** That a file is not there: its table is absent, not unsound. */
const ABSENCE: readonly string[] = ["file_missing", "figures_missing"];

/** The fault for which a file was left out; that it was left out says less than why. */
function firstFault(file: string, problems: readonly Problem[]): Problem | undefined {
  const faults = problems.filter(
    (problem) =>
      problem.file === file && problem.severity === "error" && !ABSENCE.includes(problem.code),
  );
  return faults.find(({ code }) => code !== "left_out") ?? faults[0];
}

/** @throws RequestError when there is no such table, the folder has no file of it, or it was left out as unsound */
export function servedDataset(asked: Asked): ServedDataset {
  const { name, state } = asked;
  if (!isDatasetName(name)) throw new RequestError("dataset_unknown", [issueOf(name, asked)]);
  if (state.snapshot?.rows[name] !== undefined) return { dataset: name, snapshot: state.snapshot };
  const fault = firstFault(DATASETS[name].file, state.problems);
  if (fault) throw folderFailure("dataset_unsound", "dataset", fault, asked);
  const { rows } = servedSnapshot(asked);
  const served = notAmong(DATASET_NAMES.filter((one) => rows[one] !== undefined));
  throw new RequestError("dataset_absent", [issueOf(name, asked, served)]);
}
