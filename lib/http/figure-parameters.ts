// What may be asked of a figure: a range of time, and what it declares to let its reader choose.
import { type Controls, MOST_PARTNERS } from "@/lib/figures/selection";
import type { Snapshot } from "@/lib/store/snapshot";
import { choice, listedAtMost, periodBound, year } from "./parameters";

const EVENTS = ["0", "1"] as const;

/** Everything that any figure takes. */
function allParameters(controls: Controls, snapshot: Snapshot) {
  const bound = periodBound(snapshot.relation.academic_year_starts);
  return {
    from: bound,
    to: bound,
    axis: choice(controls.axis),
    show: choice(controls.show),
    base: year(),
    reporter: choice(controls.reporter),
    partners: listedAtMost(MOST_PARTNERS, controls.partners, "/api/areas"),
    events: choice(EVENTS),
  };
}

export type FigureParameters = ReturnType<typeof allParameters>;

/** Where there is one name or none, there is nothing to choose. */
function isDeclared(name: keyof FigureParameters, controls: Controls): boolean {
  switch (name) {
    case "from":
    case "to":
      return true;
    case "base":
      return isDeclared("show", controls) && controls.show.includes("index");
    case "events":
      return controls.events;
    default:
      return controls[name].length > 1;
  }
}

/** The parameters that a figure declares. */
export function figureParameters(controls: Controls, snapshot: Snapshot): FigureParameters {
  const all = allParameters(controls, snapshot);
  const names = Object.keys(all) as (keyof FigureParameters)[];
  const declared = names.filter((name) => isDeclared(name, controls));
  // One that is not declared reads as undefined, which is what the type says of one that is not given.
  return Object.fromEntries(declared.map((name) => [name, all[name]])) as FigureParameters;
}
