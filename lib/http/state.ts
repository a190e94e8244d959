// What the server says of itself: which data and which code, and whether all is well with them.
import { BUILD } from "@/lib/env";
import { describeProblem } from "@/lib/i18n/problems";
import { servesFigures } from "@/lib/store/serves";
import type { Problem, StoreState } from "@/lib/store/snapshot";
import type { Asked, Content } from "./route";

/** The edition that is served; null while no table is. */
function editionOf({ snapshot }: StoreState): string | null {
  return snapshot && Object.keys(snapshot.rows).length > 0 ? snapshot.edition : null;
}

/** `{"edition","build","as_of"}` */
export function editionContent({ state }: Asked): Content {
  const edition = editionOf(state);
  const as_of = edition === null ? null : (state.snapshot?.asOf ?? null);
  return { subject: "edition", json: () => ({ edition, build: BUILD, as_of }) };
}

function problemWire(problem: Problem, { locale }: Asked) {
  const { severity, file, line, column, found } = problem;
  return { severity, file, line, column, found, ...describeProblem(problem, locale) };
}

/** 200 while figures are served, else 503; `ok` only where nothing at all is wrong with the folder. */
export function healthContent(asked: Asked): Content {
  const { snapshot, problems, problemCount, loadedAt } = asked.state;
  const served = servesFigures(snapshot);
  return {
    subject: "health",
    status: served ? 200 : 503,
    json: () => ({
      status: served && problemCount === 0 ? "ok" : "degraded",
      edition: editionOf(asked.state),
      loaded_at: loadedAt,
      rows: snapshot?.rows ?? {},
      problems: problems.map((problem) => problemWire(problem, asked)),
      problem_count: problemCount,
    }),
  };
}
