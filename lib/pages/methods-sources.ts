// What the sources say of themselves: how they value goods, whose series they carry on, when they will be renewed.
import type { Row } from "@/lib/datasets";
import { day } from "@/lib/format";
import { languageOfTitle, NOTES_LANGUAGE } from "@/lib/i18n/in-language";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { cell, foreign, type PlainCell, type PlainTable } from "./plain-table";

type Source = Row<"sources">;

/** The place of a source in the catalogue. */
export const sourceAnchor = (source: string): string => `source-${source}`;

/** `Publisher, title`, as far as they are known; else the id. */
export function sourceName({ source, publisher, title }: Source): string {
  return [publisher, title].filter((one) => one !== null).join(", ") || source;
}

/** A source by name, which leads to its row of the catalogue. */
export function sourceCell(source: Source, locale: Locale): PlainCell {
  const language = languageOfTitle(source.title, source.language);
  return {
    text: sourceName(source),
    path: `/${locale}/data#${sourceAnchor(source.source)}`,
    ...(language !== null && language !== locale && { lang: language }),
  };
}

/** The sources that say how they value exports or imports; null where none does. */
export function valuationTable(sources: readonly Source[], locale: Locale): PlainTable | null {
  const words = wordsOf(locale);
  const valued = sources.filter((s) => s.valuation_exports ?? s.valuation_imports);
  if (valued.length === 0) return null;
  return {
    caption: words("methods.valuation.table"),
    columns: [
      words("methods.column.source"),
      words("methods.column.exports"),
      words("methods.column.imports"),
      words("methods.column.method"),
    ],
    rows: valued.map((source) => [
      sourceCell(source, locale),
      cell(source.valuation_exports ?? ""),
      cell(source.valuation_imports ?? ""),
      foreign(source.method ?? "", NOTES_LANGUAGE),
    ]),
    folded: false,
  };
}

/** The sources that carry on the series of another; null where none does. */
export function revisionTable(sources: readonly Source[], locale: Locale): PlainTable | null {
  const words = wordsOf(locale);
  const rows = sources.flatMap((source) => {
    const before = sources.find((one) => one.source === source.continues);
    return before ? [{ source, before }] : [];
  });
  if (rows.length === 0) return null;
  return {
    caption: words("methods.revisions.table"),
    columns: [
      words("methods.column.source"),
      words("methods.column.published"),
      words("methods.column.continues"),
      words("methods.column.method"),
    ],
    rows: rows.map(({ source, before }) => [
      sourceCell(source, locale),
      cell(source.published === null ? "" : day(source.published, locale)),
      sourceCell(before, locale),
      foreign(source.method ?? "", NOTES_LANGUAGE),
    ]),
    folded: false,
  };
}

/** The sources that say when they will be renewed, the next first. */
function announced(sources: readonly Source[]) {
  return sources
    .flatMap((source) =>
      source.next_release === null ? [] : [{ due: source.next_release, source }],
    )
    .sort((a, b) => (a.due < b.due ? -1 : 1));
}

/** When sources say that they will be renewed, the next first; null where none says so. */
export function releaseTable(sources: readonly Source[], locale: Locale): PlainTable | null {
  const words = wordsOf(locale);
  const due = announced(sources);
  if (due.length === 0) return null;
  return {
    caption: words("methods.releases.table"),
    columns: [words("methods.column.source"), words("methods.column.next_release")],
    rows: due.map((one) => [sourceCell(one.source, locale), cell(day(one.due, locale))]),
    folded: false,
  };
}

/** What can be said of releases in a sentence. */
export function releaseText(sources: readonly Source[], locale: Locale): string {
  const words = wordsOf(locale);
  const count = announced(sources).length;
  const of = sources.length;
  return count === 0
    ? words("methods.releases.none", { count: of })
    : words("methods.releases.text", { count, of });
}
