// What whoever has started the server reads in its log: what is served, and the first of what is wrong with it.
import { SOURCE_LOCALE } from "@/lib/i18n/locales";
import { describeProblem } from "@/lib/i18n/problems";
import type { Problem, StoreState } from "@/lib/store/snapshot";

/** More stands in the health of the folder. */
const MOST = 5;

function problemLine(problem: Problem): string {
  const { severity, file, line, column } = problem;
  const place = [file, line === null ? null : `line ${line}`, column].filter(Boolean).join(", ");
  const { expected, suggestion } = describeProblem(problem, SOURCE_LOCALE);
  return `  ${severity}: ${place}: expected ${expected}; ${suggestion}`;
}

/** A line on what is served from the folder; where it has problems, some of them and where all of them are. */
export function startLines({ snapshot, problems, problemCount }: StoreState, folder: string) {
  const rows = Object.entries(snapshot?.rows ?? {}).map(([table, count]) => `${table} ${count}`);
  const served = snapshot ? `edition ${snapshot.edition}, rows: ${rows.join(", ")}` : "no figures";
  const causes = problems.filter(({ code }) => !code.startsWith("left_out"));
  return [
    `Data: ${folder}, ${served}, problems: ${problemCount}`,
    ...causes.slice(0, MOST).map(problemLine),
    ...(problemCount === 0 ? [] : ["  All of them: /api/health"]),
  ];
}
