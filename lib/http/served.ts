// Why there is nothing to serve, in words that lead on.
import { RequestError } from "@/lib/errors";
import { describeProblem } from "@/lib/i18n/problems";
import { servesFigures } from "@/lib/store/serves";
import type { Problem, Snapshot } from "@/lib/store/snapshot";
import type { Asked } from "./route";

const HEALTH = "/api/health";

/** `trade.csv, line 12, column value_usd_million: 1,5` */
function placeOf({ file, line, column, found }: Problem, { words }: Asked): string {
  const place = [
    file,
    line === null ? "" : words("errors.place.line", { line: String(line) }),
    column === null ? "" : words("errors.place.column", { column }),
  ].filter((part) => part !== "");
  return found === "" ? place.join(", ") : `${place.join(", ")}: ${found}`;
}

/** A failure for the folder's sake: its first problem, and where all of them stand. */
export function folderFailure(
  code: "dataset_unsound" | "data_unavailable",
  parameter: string,
  problem: Problem | undefined,
  asked: Asked,
): RequestError {
  const { words, locale } = asked;
  const next = words("errors.suggestion.see_health", { address: HEALTH });
  const issue = problem
    ? { found: placeOf(problem, asked), expected: describeProblem(problem, locale).expected }
    : { found: "", expected: words("errors.expected.figures") };
  return new RequestError(code, [{ parameter, ...issue, suggestion: next }]);
}

function unavailable(asked: Asked): RequestError {
  const first = asked.state.problems.find(({ severity }) => severity === "error");
  return folderFailure("data_unavailable", "data", first, asked);
}

/** @throws RequestError `data_unavailable` while nothing is served */
export function servedSnapshot(asked: Asked): Snapshot {
  if (asked.state.snapshot) return asked.state.snapshot;
  throw unavailable(asked);
}

/** @throws RequestError `data_unavailable` while no table of figures is served */
export function snapshotOfFigures(asked: Asked): Snapshot {
  const snapshot = servedSnapshot(asked);
  if (servesFigures(snapshot)) return snapshot;
  throw unavailable(asked);
}
