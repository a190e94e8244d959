// The sources of a figure: who says so, under which terms, and which of its series rests on whom.
import type { FigureModel } from "@/lib/figures/model";
import { day, list } from "@/lib/format";
import { languageOfTitle, NOTES_LANGUAGE } from "@/lib/i18n/in-language";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";

/** Plain JSON in the reader's language. */
export interface PageSource {
  readonly source: string;
  readonly publisher: string;
  readonly title: string;
  /** The language of the title; null where it is not told. */
  readonly lang: string | null;
  readonly url: string | null;
  /** What is known of it, as a name and its text. */
  readonly facts: readonly {
    readonly name: string;
    readonly text: string;
    /** Of the text, where it is not the page's. */
    readonly lang: string | undefined;
  }[];
}

/** The series that have a value from this source. */
function fedBy(source: string, { series }: FigureModel): string[] {
  return series
    .filter(({ points }) => points.some((point) => point.source.includes(source)))
    .map(({ label }) => label);
}

/** The sources in order of preference. */
export function pageSources(model: FigureModel, snapshot: Snapshot, locale: Locale): PageSource[] {
  const words = wordsOf(locale);
  const dated = (date: string | null | undefined) => (date ? day(date, locale) : null);
  return model.sources.map(({ source, publisher, title, published }) => {
    const row = snapshot.sources.find((one) => one.source === source);
    const exports = row?.valuation_exports;
    const imports = row?.valuation_imports;
    const valuation =
      exports && imports ? words("figure.page.source.valued", { exports, imports }) : null;
    const facts = [
      [words("figure.page.source.kind"), row && words(`figure.page.source.kind.${row.kind}`)],
      [words("figure.page.source.published"), dated(published)],
      [words("figure.page.source.next_release"), dated(row?.next_release)],
      [words("figure.page.source.licence"), row?.licence, NOTES_LANGUAGE],
      [words("figure.page.source.valuation"), valuation],
      [words("figure.page.source.feeds"), list(fedBy(source, model), locale)],
      [words("figure.page.source.method"), row?.method, NOTES_LANGUAGE],
      [words("figure.page.source.id"), source],
    ] as const;
    return {
      ...{ source, publisher, title },
      lang: languageOfTitle(title, row?.language ?? null),
      url: row?.url ?? null,
      facts: facts.flatMap(([name, text, lang]) => (text ? [{ name, text, lang }] : [])),
    };
  });
}
