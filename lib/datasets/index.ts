// The list of tables: a table is read, checked, served and documented because it stands here.
import type { z } from "zod";
import { areas } from "./areas";
import { claims } from "./claims";
import type { Dataset } from "./dataset";
import { events } from "./events";
import { indicatorNames } from "./indicator-names";
import { indicators } from "./indicators";
import { products } from "./products";
import { projects } from "./projects";
import { sources } from "./sources";
import { students } from "./students";
import { trade } from "./trade";

export type DatasetName =
  | "areas"
  | "sources"
  | "products"
  | "trade"
  | "students"
  | "indicator_names"
  | "projects"
  | "indicators"
  | "events"
  | "claims";

/** In the order in which they are read: what is referred to stands before what refers to it. */
export const DATASETS = {
  areas,
  sources,
  products,
  trade,
  students,
  indicator_names: indicatorNames,
  projects,
  indicators,
  events,
  claims,
} as const satisfies Record<DatasetName, Dataset>;

export const DATASET_NAMES: readonly DatasetName[] = [
  "areas",
  "sources",
  "products",
  "trade",
  "students",
  "indicator_names",
  "projects",
  "indicators",
  "events",
  "claims",
];

/** Whether `name` is one of the tables. */
export function isDatasetName(name: string): name is DatasetName {
  return Object.hasOwn(DATASETS, name);
}

/** `name_<lang>` stands for `name_en`, `name_fr` and so on: `row.name_en`, or row[`name_${language}`]. */
type InLanguages<Columns> = {
  readonly [K in keyof Columns as K extends `${infer Stem}_<lang>`
    ? `${Stem}_${string}`
    : K]: Columns[K];
};

/** A decoded row: the columns as in the file, missing cells and columns left out as null. */
export type Row<D extends DatasetName> = InLanguages<z.output<(typeof DATASETS)[D]["row"]>>;
