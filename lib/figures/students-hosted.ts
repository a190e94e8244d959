// Students from the partner at home.
import type { Locale } from "@/lib/i18n/locales";
import type { Snapshot } from "@/lib/store/snapshot";
import { DEFAULT_SELECTION, type Selection } from "./selection";
import { studentsFigure } from "./students-figure";

/** Builds the figure `students-hosted`. */
export function studentsHosted(
  snapshot: Snapshot,
  locale: Locale,
  selection: Selection = DEFAULT_SELECTION,
) {
  const [host, origin] = snapshot.relation.areas;
  return studentsFigure("students-hosted", { host, origin }, snapshot, locale, selection);
}
