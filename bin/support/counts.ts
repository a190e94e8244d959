// How many tests passed and failed, taken from what the test runners themselves have written down.
import { readFileSync } from "node:fs";
import { z } from "zod";

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

const VitestReport = z
  .object({
    numPassedTests: z.int(),
    numFailedTests: z.int(),
    numPendingTests: z.int(),
    numTodoTests: z.int(),
  })
  .transform((r) => ({
    passed: r.numPassedTests,
    failed: r.numFailedTests,
    skipped: r.numPendingTests + r.numTodoTests,
  }));

/** A test that passed only when it was tried again is flaky, and counts as failed. */
const PlaywrightReport = z
  .object({
    stats: z.object({
      expected: z.int(),
      unexpected: z.int(),
      flaky: z.int(),
      skipped: z.int(),
    }),
  })
  .transform(({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));

const Report = z.union([VitestReport, PlaywrightReport]);

/** Reads the JSON report of Vitest or Playwright; null when it is neither. */
export function countsOf(report: string): Counts | null {
  return Report.safeParse(JSON.parse(report)).data ?? null;
}

/** The counts in a report file; none when the runner did not come so far as to write it. */
export function countsIn(file: string): Counts {
  try {
    return countsOf(readFileSync(file, "utf8")) ?? NONE;
  } catch {
    return NONE;
  }
}

export function add(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}
