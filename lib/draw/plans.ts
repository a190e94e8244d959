// What a picture leaves out, thing by thing, until its drawing has room.
import type { FigureModel } from "@/lib/figures/model";

/** What is kept. */
export interface Plan {
  readonly flags: boolean;
  readonly annotations: boolean;
  readonly notes: boolean;
  /** The last values beside the names of the series above the drawing. */
  readonly values: boolean;
  /** How many lines there may be of each. */
  readonly sources: number;
  readonly subtitle: number;
  readonly title: number;
  /** What the drawing must be left with for the plan to do, as a part of the height of the picture. */
  readonly drawn: number;
}

const WHOLE: Plan = {
  flags: true,
  annotations: true,
  notes: true,
  values: true,
  sources: 2,
  subtitle: 4,
  title: 4,
  drawn: 0.4,
};

const LESS: readonly Partial<Plan>[] = [
  { flags: false },
  { annotations: false },
  { notes: false },
  { values: false },
  { sources: 1 },
  { subtitle: 2 },
  { subtitle: 1, drawn: 0.35 },
  { subtitle: 0, drawn: 0.25 },
  { title: 2, drawn: 0.2 },
  { title: 1, drawn: 0 },
];

/** From everything to the least: each lacks one thing more than the one before. */
export const PLANS: readonly [Plan, ...Plan[]] = [
  WHOLE,
  ...LESS.map((_, index): Plan => Object.assign({ ...WHOLE }, ...LESS.slice(0, index + 1))),
];

/** A figure with what a plan keeps of it: marks whose texts are left out are left out too. */
export function keptBy(plan: Plan, model: FigureModel): FigureModel {
  const empty = model.series.length === 0;
  return {
    ...model,
    flags: plan.flags ? model.flags : [],
    annotations: plan.annotations ? model.annotations : [],
    notes: empty ? [model.summary] : plan.notes ? model.notes : [],
  };
}
