// Students from home with the partner.
import type { Locale } from "@/lib/i18n/locales";
import type { Snapshot } from "@/lib/store/snapshot";
import { DEFAULT_SELECTION, type Selection } from "./selection";
import { studentsFigure } from "./students-figure";

/** Builds the figure `students-abroad`. */
export function studentsAbroad(
  snapshot: Snapshot,
  locale: Locale,
  selection: Selection = DEFAULT_SELECTION,
) {
  const [origin, host] = snapshot.relation.areas;
  return studentsFigure("students-abroad", { host, origin }, snapshot, locale, selection);
}
