// What the figures of trade let their reader choose.
import type { Snapshot } from "@/lib/store/snapshot";
import { hasFlags } from "./flags";
import { AXES, type Axis, type Controls, SHOWS } from "./selection";

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

/** Either side as reporter, of figures that show one thing only. @param axis none but the linear one unless told */
export function sidesControls(snapshot: Snapshot, axis: readonly Axis[] = []): Controls {
  return { ...tradeControls(snapshot), axis, show: [] };
}

/** The same, of figures that need the declarations of both. */
export function bothControls(snapshot: Snapshot): Controls {
  return { ...sidesControls(snapshot), reporter: [] };
}

/** Those of the first, with any country beside the two of the relation. */
export function partnersControls(snapshot: Snapshot): Controls {
  const both: readonly string[] = snapshot.relation.areas;
  const countries = snapshot.areas.filter(({ kind }) => kind === "country").map((row) => row.area);
  return {
    ...tradeControls(snapshot),
    partners: countries.filter((area) => !both.includes(area)),
  };
}
