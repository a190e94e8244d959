// Models cost something to make: they are kept, bounded, as long as their snapshot, one for each language and selection.
import { LRUCache } from "lru-cache";
import type { Locale } from "@/lib/i18n/locales";
import type { Snapshot } from "@/lib/store/snapshot";
import type { Figure } from "./index";
import type { FigureModel } from "./model";
import { DEFAULT_SELECTION, queryOf, type Selection } from "./selection";

const MOST = 200;

const made = new WeakMap<Snapshot, LRUCache<string, Promise<FigureModel>>>();

/** The model of a figure; a failure is not kept. */
export function modelOf(
  figure: Figure,
  snapshot: Snapshot,
  locale: Locale,
  selection: Selection = DEFAULT_SELECTION,
): Promise<FigureModel> {
  const known = made.get(snapshot) ?? new LRUCache({ max: MOST });
  made.set(snapshot, known);
  const key = [figure.id, locale, queryOf(selection)].join("|");
  const kept = known.get(key);
  if (kept) return kept;
  const model = figure.build(snapshot, locale, selection);
  known.set(key, model);
  model.catch(() => known.delete(key));
  return model;
}
