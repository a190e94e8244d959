// Which projects are shown, and in which order. What is missing comes last, whichever way rows are sorted.
import { PROJECT_STATUSES } from "@/lib/datasets/projects";
import { projectKind, projectName, projectPlace } from "@/lib/figures/projects-names";
import type { Locale } from "@/lib/i18n/locales";
import { comparePeriods, type Period } from "@/lib/stats/period";
import type { Located, Snapshot } from "@/lib/store/snapshot";
import type { ProjectSort, ProjectsQuery } from "./projects-query";

export type Project = Located<"projects">;

/** All that is said of a project in any language, in small letters. */
function spoken(project: Project, locale: Locale): string {
  const texts = Object.entries(project).flatMap(([column, value]) =>
    typeof value === "string" && column !== "source" ? [value] : [],
  );
  return [...texts, projectKind(project.kind, locale)].join("\n").toLocaleLowerCase(locale);
}

/** The projects of the kind and the status that are asked for in which all the words are found, in their order. */
export function fittingProjects(
  projects: readonly Project[],
  { kind, status, text }: ProjectsQuery,
  locale: Locale,
): Project[] {
  const words = text.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean);
  return projects.filter((project) => {
    if (kind !== null && project.kind !== kind) return false;
    if (status !== null && project.status !== status) return false;
    const said = words.length > 0 ? spoken(project, locale) : "";
    return words.every((word) => said.includes(word));
  });
}

type Compare = (a: Project, b: Project) => number;

/** In the direction that is asked for; those without a value last in both. */
function directed<T>(
  read: (project: Project) => T | null,
  compare: (a: T, b: T) => number,
  sign: number,
): Compare {
  return (a, b) => {
    const [one, other] = [read(a), read(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * compare(one, other);
  };
}

/** Amounts in two currencies are not compared: the currency of most costs comes first, in either direction. */
function byCurrency(all: readonly Project[]): Compare {
  const counts = new Map<string, number>();
  for (const { currency, cost_million } of all) {
    if (cost_million) counts.set(currency ?? "", (counts.get(currency ?? "") ?? 0) + 1);
  }
  const order = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([c]) => c);
  return directed(
    ({ currency, cost_million }) => (cost_million ? order.indexOf(currency ?? "") : null),
    (a, b) => a - b,
    1,
  );
}

/** How far it has come: its place in the list of states; null where that is not known. */
const stageOf = (status: Project["status"]) =>
  status === "unknown" ? null : PROJECT_STATUSES.indexOf(status);

/** Compares by a column; 0 for what is equal or missing in both. */
function comparing(
  sort: ProjectSort,
  all: readonly Project[],
  sign: number,
  snapshot: Snapshot,
  locale: Locale,
): Compare {
  const { compare: byText } = new Intl.Collator(locale, { numeric: true });
  const byNumber = (a: number, b: number) => a - b;
  const byDate = (column: "started" | "opened" | "completed") =>
    directed<Period>((project) => project[column], comparePeriods, sign);
  switch (sort) {
    case "name":
      return directed((one) => projectName(one, snapshot, locale), byText, sign);
    case "kind":
      return directed(({ kind }) => projectKind(kind, locale), byText, sign);
    case "place":
      return directed((one) => projectPlace(one, snapshot, locale)?.text ?? null, byText, sign);
    case "status":
      return directed(({ status }) => stageOf(status), byNumber, sign);
    case "cost": {
      const amount = directed((one) => one.cost_million?.value ?? null, byNumber, sign);
      const currency = byCurrency(all);
      return (a, b) => currency(a, b) || amount(a, b);
    }
    default:
      return byDate(sort);
  }
}

/** The projects in the order that is asked for; what is equal by name, and then as in the file. */
export function sortedProjects(
  projects: readonly Project[],
  { sort, order }: Pick<ProjectsQuery, "sort" | "order">,
  snapshot: Snapshot,
  locale: Locale,
): Project[] {
  const asked = comparing(sort, projects, order === "asc" ? 1 : -1, snapshot, locale);
  const byName = comparing("name", projects, 1, snapshot, locale);
  return projects.toSorted((a, b) => asked(a, b) || byName(a, b));
}
