// What is wrong with the data folder, as a page lists it: where, what stands there, what was expected, what to do.
import type { Locale } from "@/lib/i18n/locales";
import { describeProblem } from "@/lib/i18n/problems";
import { wordsOf } from "@/lib/i18n/words";
import { servesFigures } from "@/lib/store/serves";
import type { Problem, StoreState } from "@/lib/store/snapshot";

/** More would bury the page; the health of the folder has them all. */
const MOST = 60;

export interface ProblemLine {
  readonly severity: Problem["severity"];
  readonly file: string;
  readonly place: string;
  readonly found: string;
  readonly expected: string;
  readonly suggestion: string;
}

export interface ProblemList {
  readonly severity: Problem["severity"];
  readonly title: string;
  /** Nothing else is on the page, so the list need not make room for it. */
  readonly alone: boolean;
  readonly columns: readonly [string, string, string, string, string];
  readonly lines: readonly ProblemLine[];
  /** Set when not all are listed; its words stand before and after the link to the health of the folder. */
  readonly more: { readonly before: string; readonly after: string } | null;
}

/** That a table is left out follows from its faults, and is none of its own. */
const isCause = ({ code }: Problem) => !code.startsWith("left_out");

function placeOf({ line, column, code }: Problem, locale: Locale): string {
  const words = wordsOf(locale);
  if (code.startsWith("folder_")) return words("site.problems.folder");
  if (line === null) return column ?? words("site.problems.whole_file");
  return column === null
    ? words("site.problems.line", { line })
    : words("site.problems.line_column", { line, column });
}

function titleOf(state: StoreState, errors: number, locale: Locale): string {
  const words = wordsOf(locale);
  if (!servesFigures(state.snapshot)) return words("site.problems.none_shown", { count: errors });
  if (errors > 0) return words("site.problems.errors", { count: errors });
  return words("site.problems.warnings", { count: state.problemCount });
}

/** All problems at once, errors first; null for a sound folder. */
export function problemList(state: StoreState, locale: Locale): ProblemList | null {
  const { problems, problemCount } = state;
  if (problemCount === 0) return null;
  const words = wordsOf(locale);
  const errors = problems.filter((p) => p.severity === "error");
  const ordered = [...errors, ...problems.filter((p) => p.severity === "warning")];
  const shown = ordered.slice(0, MOST);
  const [before = "", after = ""] = words("site.problems.more", {
    shown: shown.length,
    all: problemCount,
    link: "|",
  }).split("|");
  return {
    severity: errors.length > 0 ? "error" : "warning",
    title: titleOf(state, errors.filter(isCause).length, locale),
    alone: !servesFigures(state.snapshot),
    columns: [
      words("site.problems.file"),
      words("site.problems.place"),
      words("site.problems.found"),
      words("site.problems.expected"),
      words("site.problems.suggestion"),
    ],
    lines: shown.map((problem) => ({
      severity: problem.severity,
      file: problem.file,
      place: placeOf(problem, locale),
      found: problem.found,
      ...describeProblem(problem, locale),
    })),
    more: shown.length < problemCount ? { before, after } : null,
  };
}
