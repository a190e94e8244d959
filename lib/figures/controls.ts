// What the figures of trade let their reader choose.
import type { Snapshot } from "@/lib/store/snapshot";
import { hasFlags } from "./flags";
import { AXES, type Controls, SHOWS } from "./selection";

/** Either side as reporter, any show, both axes. */
export function tradeControls(snapshot: Snapshot): Controls {
  return {
    axis: AXES,
    show: SHOWS,
    reporter: snapshot.relation.areas,
    partners: [],
    events: hasFlags(snapshot),
  };
}

/** The same, with any country beside the two of the relation. */
export function partnersControls(snapshot: Snapshot): Controls {
  const both: readonly string[] = snapshot.relation.areas;
  const countries = snapshot.areas.filter(({ kind }) => kind === "country").map((row) => row.area);
  return {
    ...tradeControls(snapshot),
    partners: countries.filter((area) => !both.includes(area)),
  };
}
