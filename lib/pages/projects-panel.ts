// What is told of the park, of transit and of investment and stands in no chart: tables by subject. Which rows are of
// people stands on their page; all others are here, so that no row is in no place.
import { namesWanted } from "@/lib/figures/indicator-rows";
import type { FigureModel } from "@/lib/figures/model";
import { projectName } from "@/lib/figures/projects-names";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Located, Snapshot } from "@/lib/store/snapshot";
import { type IndicatorTable, indicatorTable, undrawn } from "./indicator-table";
import { peopleRows } from "./people-indicators";

/** Plain JSON in the reader's language. */
export interface ProjectsPanel {
  readonly title: string;
  readonly text: string;
  readonly tables: readonly { readonly title: string; readonly table: IndicatorTable }[];
}

type IndicatorRow = Located<"indicators">;

/** Ids, in which `*` stands for any text. */
const TRANSIT = ["*transit*", "*rail*", "*train*", "*-teu", "*route*", "border-*"];
const INVESTMENT = ["*invest*", "*fdi*", "*credit*", "*loan*", "*projects-*", "*companies*"];

/** Whoever tells of transit under a name of their own is told of with all else that they tell. */
function transitIds(snapshot: Snapshot): Set<string> {
  const ids = namesWanted(TRANSIT, snapshot).map(({ indicator }) => indicator);
  const carriers = ids.flatMap((id) => /^([^-]+)-transit-/.exec(id)?.[1] ?? []);
  const theirs = carriers.map((carrier) => `${carrier}-*`);
  return new Set([...ids, ...namesWanted(theirs, snapshot).map(({ indicator }) => indicator)]);
}

/** The rows by their subjects, in the order of the page. */
function subjectsOf(rows: readonly IndicatorRow[], snapshot: Snapshot, locale: Locale) {
  const words = wordsOf(locale);
  const transit = transitIds(snapshot);
  const money = new Set(namesWanted(INVESTMENT, snapshot).map(({ indicator }) => indicator));
  const subjectOf = ({ project, indicator }: IndicatorRow) => {
    if (project !== null) return project;
    if (transit.has(indicator)) return "transit";
    return money.has(indicator) ? "investment" : "other";
  };
  const of = (subject: string) => rows.filter((row) => subjectOf(row) === subject);
  const told = new Set(rows.map(({ project }) => project));
  return [
    ...snapshot.projects
      .filter(({ project }) => told.has(project))
      .map((one) => ({
        title: projectName(one, snapshot, locale),
        rows: rows.filter(({ project }) => project === one.project),
      })),
    { title: words("park.group.transit"), rows: of("transit") },
    { title: words("park.group.investment"), rows: of("investment") },
    { title: words("park.group.other"), rows: of("other") },
  ];
}

/** Targets are named as such. */
function withTargets(table: IndicatorTable, snapshot: Snapshot, locale: Locale): IndicatorTable {
  const words = wordsOf(locale);
  const targets = new Set(
    snapshot.indicatorNames.flatMap(({ kind, indicator }) => (kind === "target" ? indicator : [])),
  );
  const groups = table.groups.map((one) =>
    targets.has(one.indicator)
      ? { ...one, label: words("park.panel.target", { label: one.label }) }
      : one,
  );
  return { ...table, groups };
}

/** The tables; null without any row. @param models the figures of the page */
export async function projectsPanel(
  models: readonly FigureModel[],
  snapshot: Snapshot,
  locale: Locale,
): Promise<ProjectsPanel | null> {
  const words = wordsOf(locale);
  const people = new Set((await peopleRows(snapshot)).map(({ line }) => line));
  const all = (await snapshot.select("indicators")).filter(({ line }) => !people.has(line));
  const tables = subjectsOf(undrawn(all, models), snapshot, locale).flatMap(({ title, rows }) => {
    const caption = words("park.panel.caption", { title });
    const table = indicatorTable(rows, caption, snapshot, locale);
    const named = words("park.panel.count", { title, count: rows.length });
    return table ? [{ title: named, table: withTargets(table, snapshot, locale) }] : [];
  });
  if (tables.length === 0) return null;
  return { title: words("park.panel"), text: words("park.panel.text"), tables };
}
