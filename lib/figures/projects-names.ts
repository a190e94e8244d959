// What projects are called, in the reader's language as far as the folder has it.
import type { Row } from "@/lib/datasets";
import { type Locale, SOURCE_LOCALE } from "@/lib/i18n/locales";
import { looseWordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";

type Project = Row<"projects">;

/** In the reader's language, else in English, else in any that there is; null where there is none. */
function textIn(project: Project, stem: "name" | "place", { relation }: Snapshot, locale: Locale) {
  const languages = [locale, SOURCE_LOCALE, ...relation.languages];
  return languages.map((language) => project[`${stem}_${language}`]).find((text) => text) ?? null;
}

/** The name of a project; its id where it has none. */
export function projectName(project: Project, snapshot: Snapshot, locale: Locale): string {
  return textIn(project, "name", snapshot, locale) ?? project.project;
}

export function projectPlace(project: Project, snapshot: Snapshot, locale: Locale): string | null {
  return textIn(project, "place", snapshot, locale);
}

/** A kind in words: a message where there is one, else the folder's own word. */
export function projectKind(kind: string, locale: Locale): string {
  const known = looseWordsOf(locale)(`projects.kind.${kind.replaceAll(" ", "_")}`, {});
  const plain = kind.replaceAll("_", " ");
  return known ?? plain.charAt(0).toLocaleUpperCase(locale) + plain.slice(1);
}
