// What a reader has chosen of a figure. Its text is the query of an address: defaults are left out, the order is fixed.
import type { Period } from "@/lib/stats/period";

export const AXES = ["linear", "log"] as const;
export type Axis = (typeof AXES)[number];

/** The value itself, its share of the world's, 100 in a base year, or the change on the year before in percent. */
export const SHOWS = ["value", "share", "index", "change"] as const;
export type Show = (typeof SHOWS)[number];

/** The most partners that are compared with each other. */
export const MOST_PARTNERS = 5;

/** Null stands for the figure's own choice. */
export interface Selection {
  /** Only periods that lie wholly inside. */
  readonly from: Period | null;
  readonly to: Period | null;
  readonly axis: Axis;
  readonly show: Show;
  /** The year that is 100, for `index`. */
  readonly base: number | null;
  readonly reporter: string | null;
  readonly partners: readonly string[] | null;
  readonly events: boolean;
}

export const DEFAULT_SELECTION: Selection = {
  from: null,
  to: null,
  axis: "linear",
  show: "value",
  base: null,
  reporter: null,
  partners: null,
  events: true,
};

/** What a figure lets its reader choose; of an empty list, or a single name, there is nothing to choose. */
export interface Controls {
  readonly axis: readonly Axis[];
  readonly show: readonly Show[];
  /** Codes of areas. */
  readonly reporter: readonly string[];
  readonly partners: readonly string[];
  /** Whether events may be shown on it; false where the folder has none. */
  readonly events: boolean;
}

/**
 * The selection without what does not fit: a choice that the figure does not offer, a base year of no index, a
 * logarithmic axis of changes, which may be below zero.
 */
export function fitting(selection: Selection, controls: Controls): Selection {
  const { axis, show, base, reporter, partners, events } = selection;
  const shows = controls.show.includes(show) ? show : DEFAULT_SELECTION.show;
  const takesLog = controls.axis.includes(axis) && shows !== "change";
  const known = partners?.filter((code) => controls.partners.includes(code));
  return {
    ...selection,
    axis: takesLog ? axis : DEFAULT_SELECTION.axis,
    show: shows,
    base: shows === "index" ? base : null,
    reporter: reporter !== null && controls.reporter.includes(reporter) ? reporter : null,
    partners: known && controls.partners.length > 0 ? known : null,
    events: controls.events ? events : DEFAULT_SELECTION.events,
  };
}

/** The query of a selection: `from=2000&show=index&base=2010`. */
export function queryOf(selection: Selection): string {
  const { from, to, axis, show, base, reporter, partners, events } = selection;
  const given: readonly (readonly [string, string | null])[] = [
    ["from", from?.text ?? null],
    ["to", to?.text ?? null],
    ["axis", axis === DEFAULT_SELECTION.axis ? null : axis],
    ["show", show === DEFAULT_SELECTION.show ? null : show],
    ["base", base === null ? null : String(base)],
    ["reporter", reporter],
    ["partners", partners === null ? null : partners.join(",")],
    ["events", events ? null : "0"],
  ];
  const query = new URLSearchParams(
    given.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
  return query.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
}
