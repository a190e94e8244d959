// Made-up figures of each kind for tests, as a list of figures is.
import type { Snapshot } from "@/lib/store/snapshot";
import { exampleBars, exampleRows } from "./example-rows";
import { exampleSpans } from "./example-spans";
import { exampleCounts, exampleParts } from "./example-years";
import type { Figure } from "./index";
import type { FigureModel } from "./model";
import { plainControls } from "./plain";
import { AXES, type Controls, fitting, type Selection } from "./selection";

type Build = (snapshot: Snapshot, chosen?: Selection) => Promise<FigureModel>;

function figure(id: string, build: Build, more: Partial<Controls> = {}): Figure {
  const controls = plainControls(more);
  return {
    id,
    controls: () => controls,
    build: (snapshot, _locale, selection) =>
      build(snapshot, selection && fitting(selection, controls)),
  };
}

/** One of each kind. */
export const EXAMPLE_FIGURES: readonly Figure[] = [
  figure("example-counts", exampleCounts, { axis: AXES, events: true }),
  figure("example-parts", exampleParts),
  figure("example-rows", exampleRows),
  figure("example-bars", exampleBars),
  figure("example-spans", exampleSpans),
];
