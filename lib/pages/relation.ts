// Which two areas a page is about, in the reader's language.
import { day } from "@/lib/format";
import { areaName } from "@/lib/i18n/area-names";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";

export interface RelationWords {
  readonly title: string;
  /** Home first. */
  readonly areas: readonly [string, string];
  readonly since: string;
}

/** Names of the two areas, and since when they have had relations. */
export function relationOf({ relation, areas }: Snapshot, locale: Locale): RelationWords {
  const nameOf = (code: string) => areaName(areas.find((row) => row.area === code) ?? code, locale);
  const [home, partner] = relation.areas;
  const names = [nameOf(home), nameOf(partner)] as const;
  return {
    title: relation.title[locale] ?? names.join(" – "),
    areas: names,
    since: wordsOf(locale)("site.relations", { day: day(relation.established, locale) }),
  };
}
