// Names of which there may be more than a sheet has room for.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";

/** The first of many names in one text, and how many there are beside them. */
export function firstOf(names: readonly string[], most: number, locale: Locale): string {
  const words = wordsOf(locale);
  const sources = names.slice(0, most).join(words("format.semicolon"));
  const rest = names.length - most;
  return rest > 0 ? words("factsheet.sources.more", { sources, rest }) : sources;
}
