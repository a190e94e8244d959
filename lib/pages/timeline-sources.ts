// Who says so, when, and where to read it: the sources of an event or of a claim.
import { day } from "@/lib/format";
import { languageOfTitle } from "@/lib/i18n/in-language";
import type { Locale } from "@/lib/i18n/locales";
import type { Snapshot } from "@/lib/store/snapshot";

/** Plain JSON in the reader's language. */
export interface CitedSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** Of the title. */
  readonly lang: string | null;
  readonly published: { readonly date: string; readonly day: string } | null;
  readonly url: string | null;
}

/** Links lead to the web only. */
const isAddress = (url: string) => /^https?:\/\//.test(url);

/** The sources named, in that order; one that the folder does not list stands with its id. */
export function citedSources(
  ids: readonly string[],
  { sources }: Snapshot,
  locale: Locale,
): CitedSource[] {
  return ids.map((id) => {
    const row = sources.find(({ source }) => source === id);
    const { publisher, title, language, published, url } = row ?? {};
    return {
      id,
      publisher: publisher ?? id,
      title: title ?? "",
      lang: languageOfTitle(title ?? null, language ?? null),
      published: published ? { date: published, day: day(published, locale) } : null,
      url: url && isAddress(url) ? url : null,
    };
  });
}
