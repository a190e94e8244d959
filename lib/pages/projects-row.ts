// A project as a row of the table: its own words, its cost in its own currency, what it is a part of, who says so.
import { projectKind, projectName, projectPlace, projectTitle } from "@/lib/figures/projects-names";
import { day, number } from "@/lib/format";
import { NOTES_LANGUAGE } from "@/lib/i18n/in-language";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Period } from "@/lib/stats/period";
import { decimalsOf } from "@/lib/stats/precision";
import type { Snapshot } from "@/lib/store/snapshot";
import type { Project } from "./projects-order";
import { type CitedSource, citedSources } from "./timeline-sources";

/** Plain JSON in the reader's language; null where nothing is known. */
export interface ProjectRow {
  readonly id: string;
  readonly name: string;
  /** The languages of name and place, where they are not the page's. */
  readonly langs: { readonly name?: string; readonly place?: string };
  /** What it is a part of; the path is null where that is not shown. */
  readonly part: { readonly text: string; readonly path: string | null } | null;
  readonly kind: string;
  readonly status: string;
  readonly place: string | null;
  readonly started: string | null;
  readonly opened: string | null;
  readonly completed: string | null;
  readonly cost: string | null;
  readonly details: {
    /** Names the project, for those who hear the buttons one after another. */
    readonly label: string;
    readonly facts: readonly {
      readonly name: string;
      readonly text: string;
      /** Of the text, where it is not the page's. */
      readonly lang: string | undefined;
    }[];
    readonly sources: readonly CitedSource[];
  };
}

/** The id of a project's row on the page. */
export const rowId = (project: string) => `project-${project}`;

function costOf({ cost_million: cost, currency }: Project, locale: Locale): string | null {
  if (cost === null) return null;
  const words = wordsOf(locale);
  const figure = number(cost.value, locale, { least: decimalsOf(cost.text) });
  return currency === null
    ? words("projects.cost.plain", { figure })
    : words("projects.cost", { figure, currency });
}

function partOf(
  { part_of }: Project,
  shown: ReadonlySet<string>,
  snapshot: Snapshot,
  locale: Locale,
) {
  const whole = snapshot.projects.find(({ project }) => project === part_of);
  if (!whole) return null;
  return {
    text: wordsOf(locale)("projects.part", { whole: projectName(whole, snapshot, locale) }),
    path: shown.has(whole.project) ? `#${rowId(whole.project)}` : null,
  };
}

function factsOf({ partners, capacity, financing, note }: Project, locale: Locale) {
  const words = wordsOf(locale);
  const facts = [
    [words("projects.partners"), partners, NOTES_LANGUAGE],
    [words("projects.capacity"), capacity, NOTES_LANGUAGE],
    [words("projects.financing"), financing && words(`projects.financing.${financing}`), locale],
    [words("projects.note"), note, NOTES_LANGUAGE],
  ] as const;
  return facts.flatMap(([name, text, language]) =>
    text ? [{ name, text, lang: language === locale ? undefined : language }] : [],
  );
}

/** The rows of the table. @param projects those that are shown, in their order */
export function projectRows(
  projects: readonly Project[],
  snapshot: Snapshot,
  locale: Locale,
): ProjectRow[] {
  const words = wordsOf(locale);
  const shown = new Set(projects.map(({ project }) => project));
  const dateOf = (date: Period | null) => date && day(date.text, locale);
  return projects.map((project) => {
    const title = projectTitle(project, snapshot, locale);
    const place = projectPlace(project, snapshot, locale);
    const name = title.text;
    const langs = {
      ...(title.lang !== locale && { name: title.lang }),
      ...(place && place.lang !== locale && { place: place.lang }),
    };
    return {
      ...{ id: project.project, name, langs, part: partOf(project, shown, snapshot, locale) },
      kind: projectKind(project.kind, locale),
      status: words(`projects.status.${project.status}`),
      place: place?.text ?? null,
      started: dateOf(project.started),
      opened: dateOf(project.opened),
      completed: dateOf(project.completed),
      cost: costOf(project, locale),
      details: {
        label: words("projects.details.of", { name }),
        facts: factsOf(project, locale),
        sources: citedSources(project.source, snapshot, locale),
      },
    };
  });
}
