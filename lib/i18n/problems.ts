// What is wrong with a data folder, in a reader's words: what was expected, and what to do about it.
import type { Problem } from "@/lib/store/snapshot";
import type { Locale } from "./locales";
import { looseWordsOf } from "./words";

export interface ProblemWords {
  readonly expected: string;
  readonly suggestion: string;
}

/**
 * The words of a problem. Where a right writing is known it is proposed, else the nearest name, else the usual way.
 * A code without words stands for itself.
 */
export function describeProblem(problem: Problem, locale: Locale): ProblemWords {
  const { code, file, line, column, found } = problem;
  const values = { file, line: line ?? "", column: column ?? "", found, ...problem.values };
  const words = (key: string) => looseWordsOf(locale)(key, values);
  const suggestion =
    ("repair" in values ? words("problems.write") : null) ??
    ("nearest" in values
      ? (words(`problems.${code}.nearest`) ?? words("problems.nearest"))
      : null) ??
    words(`problems.${code}.suggestion`);
  return { expected: words(`problems.${code}.expected`) ?? code, suggestion: suggestion ?? code };
}
