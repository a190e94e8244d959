// What a reader has chosen of the list of projects. Its text is the query of an address: defaults are left out.
import { PROJECT_STATUSES } from "@/lib/datasets/projects";
import type { RawQuery } from "@/lib/http/query";
import { formQuery } from "./form-query";

/** What rows can be sorted by: the columns of the table. */
export const PROJECT_SORTS = [
  "name",
  "kind",
  "status",
  "place",
  "started",
  "opened",
  "completed",
  "cost",
] as const;
export type ProjectSort = (typeof PROJECT_SORTS)[number];

export const ORDERS = ["asc", "desc"] as const;
export type Order = (typeof ORDERS)[number];

export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/** Null stands for all. */
export interface ProjectsQuery {
  readonly kind: string | null;
  readonly status: ProjectStatus | null;
  /** Words that all must be found in a project; blank for none. */
  readonly text: string;
  readonly sort: ProjectSort;
  readonly order: Order;
}

export const ALL_PROJECTS: ProjectsQuery = {
  kind: null,
  status: null,
  text: "",
  sort: "name",
  order: "asc",
};

/** What the form leaves out of the address, by the names of its fields. */
export const OWN_CHOICES = { sort: ALL_PROJECTS.sort, order: ALL_PROJECTS.order } as const;

const MOST_TEXT = 100;

function among<T extends string>(known: readonly T[], text: string): T | null {
  return known.find((one) => one === text) ?? null;
}

/** The first value of a name; blank where there is none. */
function firstOf(raw: RawQuery, name: string): string {
  return (Object.hasOwn(raw, name) ? (raw[name]?.[0] ?? "") : "").trim();
}

const atMost = (text: string) => [...text].slice(0, MOST_TEXT).join("").trim();

/**
 * Reads what can be read: an unknown code, a column that is none, or an unknown name is passed over.
 * @param kinds the kinds that the folder has
 */
export function readProjectsQuery(raw: RawQuery, kinds: readonly string[]): ProjectsQuery {
  const first = (name: string) => firstOf(raw, name);
  return {
    kind: among(kinds, first("kind")),
    status: among(PROJECT_STATUSES, first("status")),
    text: atMost(first("q")),
    sort: among(PROJECT_SORTS, first("sort")) ?? ALL_PROJECTS.sort,
    order: among(ORDERS, first("order")) ?? ALL_PROJECTS.order,
  };
}

/** What an address says of a field that the field does not have. */
export interface ProjectsFault {
  readonly name: "kind" | "status" | "sort" | "order";
  readonly found: string;
}

/** What `readProjectsQuery` passes over although a field was meant by it. */
export function projectsFaults(raw: RawQuery, kinds: readonly string[]): ProjectsFault[] {
  const fields: readonly (readonly [ProjectsFault["name"], readonly string[]])[] = [
    ["kind", kinds],
    ["status", PROJECT_STATUSES],
    ["sort", PROJECT_SORTS],
    ["order", ORDERS],
  ];
  return fields.flatMap(([name, known]) => {
    const found = firstOf(raw, name);
    return found === "" || known.includes(found) ? [] : [{ name, found: atMost(found) }];
  });
}

/** The query of an address, as the form makes it: `kind=energy&sort=cost&order=desc`. */
export function writeProjectsQuery({ kind, status, text, sort, order }: ProjectsQuery): string {
  const entries = { kind: kind ?? "", status: status ?? "", q: text, sort, order };
  return formQuery(Object.entries(entries), OWN_CHOICES);
}
