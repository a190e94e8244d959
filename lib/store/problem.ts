// How a fault is put down: where it stands, what was found, and the code that its words go by.
// All faults are collected and counted; a hundred per file are kept, errors before warnings.
import type { MessageKey } from "@/lib/i18n/words";
import type { Problem } from "./snapshot";

/** Every code has words: a code without them does not compile. */
export type ProblemCode = MessageKey extends infer K
  ? K extends `problems.${infer Code}.expected`
    ? Code
    : never
  : never;

export interface Place {
  readonly file: string;
  readonly line?: number | null;
  readonly column?: string | null;
  readonly found?: string;
}

const KEPT_PER_FILE = 100;
const LONGEST_FOUND = 80;

function fault(
  severity: Problem["severity"],
  place: Place,
  code: ProblemCode,
  values: Problem["values"],
): Problem {
  const { file, line = null, column = null, found = "" } = place;
  const shown = found.length > LONGEST_FOUND ? `${found.slice(0, LONGEST_FOUND - 1)}…` : found;
  return { severity, file, line, column, found: shown, code, values };
}

/** A fault for which the table, or the rule, cannot be used. */
export const error = (place: Place, code: ProblemCode, values: Problem["values"] = {}) =>
  fault("error", place, code, values);

/** A fault that does no harm. */
export const warning = (place: Place, code: ProblemCode, values: Problem["values"] = {}) =>
  fault("warning", place, code, values);

interface FileProblems {
  /** Of the file as a whole: always kept. */
  readonly whole: Problem[];
  readonly errors: Problem[];
  readonly warnings: Problem[];
  errorCount: number;
  warningCount: number;
}

const byLine = (a: Problem, b: Problem) => (a.line ?? 0) - (b.line ?? 0);

/** Collects problems, in the order of their files. */
export class Problems {
  readonly #files = new Map<string, FileProblems>();

  #of(file: string): FileProblems {
    const known = this.#files.get(file) ?? {
      whole: [],
      errors: [],
      warnings: [],
      errorCount: 0,
      warningCount: 0,
    };
    this.#files.set(file, known);
    return known;
  }

  add(...problems: readonly Problem[]): void {
    for (const problem of problems) {
      const of = this.#of(problem.file);
      const isError = problem.severity === "error";
      const kept = problem.line === null ? of.whole : isError ? of.errors : of.warnings;
      if (kept.length < KEPT_PER_FILE) kept.push(problem);
      if (isError) of.errorCount++;
      else of.warningCount++;
    }
  }

  /** How many errors a file has. */
  errorsIn(file: string): number {
    return this.#files.get(file)?.errorCount ?? 0;
  }

  get count(): number {
    return [...this.#files.values()].reduce((n, of) => n + of.errorCount + of.warningCount, 0);
  }

  /** At most a hundred of each file, by line. */
  kept(): Problem[] {
    return [...this.#files.values()].flatMap(({ whole, errors, warnings }) =>
      [...whole, ...errors, ...warnings].slice(0, KEPT_PER_FILE).sort(byLine),
    );
  }
}
