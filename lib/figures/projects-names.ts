// What projects are called, in the reader's language as far as the folder has it.
import type { Row } from "@/lib/datasets";
import { type InLanguage, textIn } from "@/lib/i18n/in-language";
import type { Locale } from "@/lib/i18n/locales";
import { looseWordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";

type Project = Row<"projects">;

/** The name of a project with its language; its id where it has none. */
export function projectTitle(project: Project, { relation }: Snapshot, locale: Locale): InLanguage {
  const name = textIn(project, "name", relation.languages, locale);
  return name ?? { text: project.project, lang: locale };
}

/** Where a project is, with the language of the text; null where that is not told. */
export function projectPlace(
  project: Project,
  { relation }: Snapshot,
  locale: Locale,
): InLanguage | null {
  return textIn(project, "place", relation.languages, locale);
}

/** The name of a project as a text. */
export const projectName = (project: Project, snapshot: Snapshot, locale: Locale): string =>
  projectTitle(project, snapshot, locale).text;

/** A kind in words: a message where there is one, else the folder's own word. */
export function projectKind(kind: string, locale: Locale): string {
  const known = looseWordsOf(locale)(`projects.kind.${kind.replaceAll(" ", "_")}`, {});
  const plain = kind.replaceAll("_", " ");
  return known ?? plain.charAt(0).toLocaleUpperCase(locale) + plain.slice(1);
}
