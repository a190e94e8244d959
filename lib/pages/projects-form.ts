// What a reader may choose of the list of projects: the fields of the form, and the heads of columns that sort it.
import { PROJECT_STATUSES } from "@/lib/datasets/projects";
import { projectKind } from "@/lib/figures/projects-names";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import { withQuery } from "./figure-address";
import {
  ALL_PROJECTS,
  ORDERS,
  type Order,
  OWN_CHOICES,
  PROJECT_SORTS,
  type ProjectSort,
  type ProjectsFault,
  type ProjectsQuery,
  writeProjectsQuery,
} from "./projects-query";

interface SelectField {
  readonly name: ProjectsFault["name"];
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: string;
  /** What is wrong with what the address says of it; null when nothing is. */
  readonly fault: string | null;
}

/** Plain JSON in the reader's language. */
export interface ProjectsForm {
  readonly label: string;
  readonly path: string;
  readonly query: string;
  readonly own: typeof OWN_CHOICES;
  readonly apply: string;
  /** Which projects. */
  readonly filters: readonly SelectField[];
  readonly search: { readonly legend: string; readonly value: string };
  /** In which order; on wide screens the heads of the columns say it. */
  readonly sorting: readonly SelectField[];
}

/** The head of a column: a link that sorts by it, the other way round where it is sorted by already. */
export interface SortHead {
  readonly id: ProjectSort;
  readonly text: string;
  readonly path: string;
  readonly sorted: "ascending" | "descending" | null;
}

/** Where the list stands on the page. */
export const LIST_ID = "projects";

export const projectsPath = (locale: Locale) => `/${locale}/projects`;

/** The kinds that the folder has, once each, in the order of their names. */
export function kindsOf({ projects }: Pick<Snapshot, "projects">, locale: Locale): string[] {
  const { compare } = new Intl.Collator(locale);
  const kinds = [...new Set(projects.map(({ kind }) => kind))];
  return kinds.sort((a, b) => compare(projectKind(a, locale), projectKind(b, locale)));
}

/** The states that projects of the folder are in, in the order in which they follow each other. */
export function statusesOf({ projects }: Pick<Snapshot, "projects">) {
  const used = new Set(projects.map(({ status }) => status));
  return PROJECT_STATUSES.filter((status) => used.has(status));
}

export function projectsForm(
  query: ProjectsQuery,
  faults: readonly ProjectsFault[],
  snapshot: Snapshot,
  locale: Locale,
): ProjectsForm {
  const words = wordsOf(locale);
  const any = (text: string) => ({ value: "", text });
  const kinds = kindsOf(snapshot, locale).map((kind) => ({
    value: kind,
    text: projectKind(kind, locale),
  }));
  const statuses = statusesOf(snapshot).map((status) => ({
    value: status,
    text: words(`projects.status.${status}`),
  }));
  const field = (
    name: SelectField["name"],
    options: SelectField["options"],
    chosen: string | null,
  ): SelectField => {
    const fault = faults.find((one) => one.name === name);
    return {
      ...{ name, legend: words(`projects.${name}`), options, chosen: chosen ?? "" },
      fault:
        fault === undefined ? null : words("timeline.filter.fault", { name, found: fault.found }),
    };
  };
  const sorts = PROJECT_SORTS.map((value) => ({ value, text: words(`projects.head.${value}`) }));
  const orders = ORDERS.map((value) => ({ value, text: words(`projects.order.${value}`) }));
  return {
    label: words("projects.label"),
    path: projectsPath(locale),
    query: writeProjectsQuery(query),
    own: OWN_CHOICES,
    apply: words("projects.apply"),
    filters: [
      field("kind", [any(words("projects.kind.any")), ...kinds], query.kind),
      field("status", [any(words("projects.status.any")), ...statuses], query.status),
    ],
    search: { legend: words("projects.q"), value: query.text },
    sorting: [field("sort", sorts, query.sort), field("order", orders, query.order)],
  };
}

/** The address of the list in another order. */
function sortedBy(query: ProjectsQuery, sort: ProjectSort, order: Order, locale: Locale): string {
  const text = writeProjectsQuery({ ...query, sort, order });
  return `${withQuery(projectsPath(locale), text)}#${LIST_ID}`;
}

export function sortHeads(query: ProjectsQuery, locale: Locale): SortHead[] {
  return PROJECT_SORTS.map((id) => {
    const isSorted = id === query.sort;
    const next: Order = isSorted && query.order === "asc" ? "desc" : ALL_PROJECTS.order;
    return {
      id,
      text: wordsOf(locale)(`projects.head.${id}`),
      path: sortedBy(query, id, next, locale),
      sorted: isSorted ? (query.order === "asc" ? "ascending" : "descending") : null,
    };
  });
}
