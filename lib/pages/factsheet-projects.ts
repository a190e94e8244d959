// The projects of the factsheet: a few of them, and how many there are in which state.
import { PROJECT_STATUSES } from "@/lib/datasets/projects";
import { list } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Period } from "@/lib/stats/period";
import type { Snapshot } from "@/lib/store/snapshot";
import type { Project } from "./projects-order";
import { type ProjectRow, projectRows } from "./projects-row";

const COLUMNS = ["name", "status", "place", "started", "opened", "completed", "cost"] as const;
export type SheetColumn = (typeof COLUMNS)[number];

/** Plain JSON in the reader's language. */
export interface SheetProjects {
  readonly title: string;
  /** Of the table, which has a name of its own. */
  readonly caption: string;
  /** How many are shown, of how many in which state. */
  readonly count: string;
  /** Only the columns that say something of the projects shown. */
  readonly heads: readonly { readonly id: SheetColumn; readonly text: string }[];
  /** Dates are cut to their years. */
  readonly rows: readonly ProjectRow[];
}

const MOST = 10;

/** What goes on or is to come, before what is done, given up, or not known to have come about. */
const RANK: Readonly<Record<Project["status"], number>> = {
  operating: 0,
  under_construction: 0,
  planned: 0,
  completed: 1,
  suspended: 2,
  cancelled: 3,
  unknown: 3,
};

/** Those that are no part of another one, by rank, then as the folder's editor has put them. */
function chosen({ projects }: Snapshot): Project[] {
  const whole = projects.filter(({ part_of }) => part_of === null);
  return whole.toSorted((a, b) => RANK[a.status] - RANK[b.status]).slice(0, MOST);
}

function countText({ projects }: Snapshot, shown: number, locale: Locale): string {
  const words = wordsOf(locale);
  const states = PROJECT_STATUSES.flatMap((status) => {
    const count = projects.filter((one) => one.status === status).length;
    return count === 0
      ? []
      : [words("projects.empty.one", { text: words(`projects.status.${status}`), count })];
  });
  return words("factsheet.projects.count", {
    shown,
    all: projects.length,
    states: list(states, locale),
  });
}

function yearsOf(project: Project | undefined) {
  const yearOf = (date: Period | null | undefined) => date?.start.slice(0, 4) ?? null;
  return {
    started: yearOf(project?.started),
    opened: yearOf(project?.opened),
    completed: yearOf(project?.completed),
  };
}

/** Null where the folder has no projects. */
export function sheetProjects(snapshot: Snapshot, locale: Locale): SheetProjects | null {
  const projects = chosen(snapshot);
  if (projects.length === 0) return null;
  const words = wordsOf(locale);
  const rows = projectRows(projects, snapshot, locale).map((row, index) => ({
    ...row,
    ...yearsOf(projects[index]),
  }));
  const told = COLUMNS.filter((id) => rows.some((row) => row[id] !== null));
  return {
    title: words("part.projects"),
    caption: words("projects.caption"),
    count: countText(snapshot, rows.length, locale),
    heads: told.map((id) => ({ id, text: words(`projects.head.${id}`) })),
    rows,
  };
}
