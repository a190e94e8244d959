// What the rows of a table carry in JSON beside their columns: what is made of them and stands in no file. CSV is the file
// as it was read, and carries none of it.
import type { DatasetName } from "@/lib/datasets";
import type { Located, Snapshot } from "@/lib/store/snapshot";
import { claimVerdicts } from "./claims";
import type { Asked } from "./route";
import type { RowQuery } from "./row-parameters";

/** More keys for each of the rows, in their order. @param asked with what its own parameters were given */
export type Addition<D extends DatasetName = DatasetName> = (
  rows: readonly Located<D>[],
  snapshot: Snapshot,
  asked: Asked & { readonly query?: RowQuery },
) => Promise<readonly Readonly<Record<string, unknown>>[]>;

export type Additions = { readonly [D in DatasetName]?: Addition<D> };

/** By table; a table that is not named here has its columns only. */
export const ADDITIONS: Additions = { claims: claimVerdicts };
