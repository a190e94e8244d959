// datapackage.json says which two areas the folder relates. Without it nothing can be shown.
import { DataPackage, Relation } from "@/lib/datasets/datapackage";
import { error } from "./problem";
import { issueProblems, readJson } from "./read-json";
import type { Problem } from "./snapshot";

export const DATA_PACKAGE_FILE = "datapackage.json";

export interface DataPackageRead {
  /** Null when the relation is not known. */
  readonly relation: Relation | null;
  /** The keys that people write, as they stand there: all but `resources`, which is made from the tables. */
  readonly written: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

const NAMES = [...Object.keys(Relation.shape), "name", "title", "relation"];

/** Reads the data package; its absence is a problem too. */
export function readDataPackage(bytes: Uint8Array | undefined): DataPackageRead {
  const failed = (...problems: Problem[]) => ({ relation: null, written: {}, problems });
  if (!bytes) return failed(error({ file: DATA_PACKAGE_FILE }, "file_missing"));
  const read = readJson(DATA_PACKAGE_FILE, bytes);
  if (!read.ok) return failed(read.problem);
  const checked = DataPackage.safeParse(read.json.value);
  if (!checked.success) {
    return failed(...issueProblems(read.json, [], checked.error.issues, NAMES));
  }
  const { relation, ...rest } = checked.data;
  const keys = Object.entries({ ...rest, relation }).filter(([key]) => key !== "resources");
  return { relation, written: Object.fromEntries(keys), problems: [] };
}
