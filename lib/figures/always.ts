// A figure that shows shares, or changes, and nothing else: what it shows is not its reader's choice.

import type { SourceRef } from "@/lib/stats/source";
import type { FigureModel } from "./model";
import { queryOf, type Selection, type Show } from "./selection";
import { type Shown, type Subject, shown } from "./shown";

/** What is shown of the subjects; that statements are left out is for the figure's method to say. */
export function shownAlways(
  show: Show,
  subjects: readonly Subject[],
  chosen: Selection,
  sources: readonly SourceRef[],
): Shown {
  return { ...shown(subjects, { ...chosen, show }, sources), unstated: false };
}

/** The model with no more than what its reader has chosen. */
export function asChosen(model: FigureModel, chosen: Selection): FigureModel {
  const { show: _, ...selection } = model.selection;
  return { ...model, selection, query: queryOf(chosen) };
}
