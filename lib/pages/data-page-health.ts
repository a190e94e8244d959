// What is wrong with single files of the data folder, as the banner of every page has it for all of them.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Problem, StoreState } from "@/lib/store/snapshot";
import { cell, codeCell, type PlainTable } from "./plain-table";
import { problemList } from "./problems";

/** How it stands with some files. */
export interface Health {
  /** `sound`, or how many faults and remarks there are. */
  readonly short: string;
  /** What is wrong; null for sound files. */
  readonly table: PlainTable | null;
}

function shortOf(problems: readonly Problem[], locale: Locale): string {
  const words = wordsOf(locale);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const remarks = problems.length - errors;
  const said = [
    ...(errors > 0 ? [words("data.health.errors", { count: errors })] : []),
    ...(remarks > 0 ? [words("data.health.warnings", { count: remarks })] : []),
  ];
  return said.length === 0 ? words("data.sound") : said.join(", ");
}

/** The health of the files that `concerns` picks. @param caption of the table of what is wrong */
export function healthOf(
  state: StoreState,
  concerns: (file: string) => boolean,
  caption: string,
  locale: Locale,
): Health {
  const problems = state.problems.filter(({ file }) => concerns(file));
  const list = problemList({ ...state, problems, problemCount: problems.length }, locale);
  const short = shortOf(problems, locale);
  if (list === null) return { short, table: null };
  return {
    short,
    table: {
      caption,
      columns: list.columns,
      rows: list.lines.map(({ file, place, found, expected, suggestion }) => [
        codeCell(file),
        cell(place),
        codeCell(found),
        cell(expected),
        cell(suggestion),
      ]),
      folded: false,
    },
  };
}
