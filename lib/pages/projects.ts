// The page of the projects: a table that the address filters and sorts, their map, their figures, and the park's panel.
import { projectKind } from "@/lib/figures/projects-names";
import { list } from "@/lib/format";
import type { RawQuery } from "@/lib/http/query";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot, StoreState } from "@/lib/store/snapshot";
import { outlineAround } from "./outlines";
import { type PartPage, partPageOf } from "./part-page";
import { PROJECTS } from "./parts";
import {
  kindsOf,
  type ProjectsForm,
  projectsForm,
  projectsPath,
  type SortHead,
  sortHeads,
  statusesOf,
} from "./projects-form";
import { type ProjectsMap, projectsMap } from "./projects-map";
import { fittingProjects, sortedProjects } from "./projects-order";
import { type ProjectsPanel, projectsPanel } from "./projects-panel";
import {
  type ProjectsFault,
  type ProjectsQuery,
  projectsFaults,
  readProjectsQuery,
} from "./projects-query";
import { type ProjectRow, projectRows } from "./projects-row";
import type { Link } from "./site";

/** Plain JSON in the reader's language. */
export interface ProjectsList {
  readonly title: string;
  /** Of the table, which has a name of its own. */
  readonly caption: string;
  readonly form: ProjectsForm;
  /** How many are shown, of how many. */
  readonly count: string;
  /** Leads to all of them; null where all are shown. */
  readonly reset: Link | null;
  readonly heads: readonly SortHead[];
  readonly rows: readonly ProjectRow[];
  readonly words: { readonly details: string; readonly sources: string; readonly costs: string };
  /** What there is instead, where nothing is shown. */
  readonly empty: readonly string[];
  readonly downloads: readonly Link[];
}

/** Plain JSON in the reader's language. */
export interface ProjectsPage {
  readonly part: PartPage;
  /** Null without projects. */
  readonly list: ProjectsList | null;
  readonly map: ProjectsMap | null;
  readonly panel: ProjectsPanel | null;
}

/** What the folder has, for whoever found nothing: `Energy (9), Housing (2)`. */
function existing(snapshot: Snapshot, locale: Locale): string[] {
  const words = wordsOf(locale);
  const { projects } = snapshot;
  const counted = (all: readonly (readonly [text: string, count: number])[]) =>
    list(
      all.map(([text, count]) => words("projects.empty.one", { text, count })),
      locale,
    );
  const kinds = kindsOf(snapshot, locale).map((kind) => {
    const count = projects.filter((one) => one.kind === kind).length;
    return [projectKind(kind, locale), count] as const;
  });
  const statuses = statusesOf(snapshot).map((status) => {
    const count = projects.filter((one) => one.status === status).length;
    return [words(`projects.status.${status}`), count] as const;
  });
  return [
    words("projects.empty", { all: projects.length }),
    words("projects.empty.kinds", { list: counted(kinds) }),
    words("projects.empty.statuses", { list: counted(statuses) }),
  ];
}

function listOf(
  query: ProjectsQuery,
  faults: readonly ProjectsFault[],
  snapshot: Snapshot,
  locale: Locale,
): ProjectsList {
  const words = wordsOf(locale);
  const { projects } = snapshot;
  const found = fittingProjects(projects, query, locale);
  const rows = projectRows(sortedProjects(found, query, snapshot, locale), snapshot, locale);
  const [shown, all] = [rows.length, projects.length];
  const parts = projects.filter(({ part_of }) => part_of !== null).length;
  return {
    title: words("projects.title"),
    caption: words("projects.caption"),
    form: projectsForm(query, faults, snapshot, locale),
    count:
      shown === all
        ? words("projects.count.all", { all, parts })
        : words("projects.count", { shown, all }),
    reset: shown === all ? null : { text: words("projects.reset"), path: projectsPath(locale) },
    heads: sortHeads(query, locale),
    rows,
    words: {
      details: words("projects.details"),
      sources: words("projects.sources"),
      costs: words("projects.costs"),
    },
    empty: shown === 0 ? existing(snapshot, locale) : [],
    downloads: [
      { text: words("projects.rows.csv"), path: "/api/projects.csv" },
      { text: words("projects.rows.json"), path: "/api/projects.json" },
    ],
  };
}

/** The page; what cannot be read of its address is told and passed over. */
export async function projectsPageOf(
  state: StoreState,
  locale: Locale,
  raw: RawQuery,
): Promise<ProjectsPage> {
  const { snapshot } = state;
  const part = await partPageOf(state, locale, "projects", PROJECTS);
  if (!snapshot) return { part, list: null, map: null, panel: null };
  const panel = await projectsPanel(
    part.figures.map(({ model }) => model),
    snapshot,
    locale,
  );
  if (snapshot.projects.length === 0) {
    return { part: panel ? { ...part, empty: null } : part, list: null, map: null, panel };
  }
  const kinds = kindsOf(snapshot, locale);
  const query = readProjectsQuery(raw, kinds);
  const shown = fittingProjects(snapshot.projects, query, locale);
  return {
    part,
    list: listOf(query, projectsFaults(raw, kinds), snapshot, locale),
    map: projectsMap(shown, snapshot, locale, (points) =>
      outlineAround(points, snapshot.relation.areas),
    ),
    panel,
  };
}
