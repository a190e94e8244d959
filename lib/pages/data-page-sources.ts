// The sources of a table, which are those that its rows name, and the list of all sources.
import { DATASETS, type DatasetName, type Row } from "@/lib/datasets";
import type { Dataset } from "@/lib/datasets/dataset";
import { day } from "@/lib/format";
import { languageOfTitle, NOTES_LANGUAGE } from "@/lib/i18n/in-language";
import type { Locale } from "@/lib/i18n/locales";
import { ownLanguage, type Rich, richText } from "@/lib/i18n/rich";
import { wordsOf } from "@/lib/i18n/words";
import { counts, SOURCE_KINDS } from "@/lib/stats/source";
import type { Snapshot } from "@/lib/store/snapshot";
import { sourceAnchor } from "./methods-sources";
import { cell, codeCell, foreign, type PlainCell, type PlainTable } from "./plain-table";

type Source = Row<"sources">;

/** One source in a line; its address leads to the list of all. */
export interface SourceLine {
  readonly publisher: string;
  readonly title: string;
  /** The language of the title, where it is told. */
  readonly lang: string | null;
  readonly path: string;
  /** Day of publication and licence, or that they are not stated. */
  readonly terms: Rich;
}

/** More are folded. */
const MOST_OPEN = 6;

/** The sources of a table in one list. */
export interface SourceList {
  readonly summary: string;
  readonly folded: boolean;
  readonly lines: readonly SourceLine[];
}

/** The sources that rows of a table name, in order of preference; those of the table of sources are its rows. */
export async function sourcesNamed(name: DatasetName, snapshot: Snapshot): Promise<Source[]> {
  if (name === "sources") return [...snapshot.sources];
  const { references }: Dataset = DATASETS[name];
  const columns = Object.keys(references).filter((column) => references[column] === "sources");
  const tallies = await Promise.all(columns.map((column) => snapshot.tally(name, column)));
  const named = new Set(tallies.flatMap((tally) => [...tally.keys()].flat()));
  return snapshot.sources.filter(({ source }) => named.has(source));
}

/** The latest publication, as it was written; null when none is told. */
export function latestPublished(sources: readonly Source[]): string | null {
  const dates = sources.flatMap(({ published }) => published ?? []);
  return dates.sort().at(-1) ?? null;
}

function lineOf(
  { source, publisher, title, language, published, licence }: Source,
  locale: Locale,
) {
  const words = wordsOf(locale);
  const dated = published
    ? words("data.source.published", { day: day(published, locale) })
    : words("data.source.unpublished");
  const licensed = licence
    ? richText(locale, "data.source.licence", {
        licence: ownLanguage(licence, NOTES_LANGUAGE, locale),
      })
    : [words("data.source.unlicensed")];
  return {
    publisher: publisher ?? source,
    title: title ?? "",
    lang: languageOfTitle(title, language),
    path: `#${sourceAnchor(source)}`,
    terms: [dated, words("format.semicolon"), ...licensed],
  };
}

/** The list of a table's sources. */
export function sourceList(sources: readonly Source[], locale: Locale): SourceList {
  const words = wordsOf(locale);
  return {
    summary:
      sources.length === 0
        ? words("data.sources.none")
        : words("data.sources.of", { count: sources.length }),
    folded: sources.length > MOST_OPEN,
    lines: sources.map((source) => lineOf(source, locale)),
  };
}

function rowOf(one: Source, withMethod: boolean, locale: Locale): PlainCell[] {
  const { source, publisher, title, url, published, licence, language, method } = one;
  const name = foreign(title ?? source, languageOfTitle(title, language));
  return [
    { text: publisher ?? "", id: sourceAnchor(source) },
    url === null ? name : { ...name, path: url },
    cell(published === null ? "" : day(published, locale)),
    foreign(licence ?? "", NOTES_LANGUAGE),
    codeCell(language ?? ""),
    ...(withMethod ? [foreign(method ?? "", NOTES_LANGUAGE)] : []),
  ];
}

/** All sources, a table for each kind that occurs; those that only state are folded. */
export function allSources(sources: readonly Source[], locale: Locale): PlainTable[] {
  const words = wordsOf(locale);
  return SOURCE_KINDS.flatMap((kind) => {
    const own = sources.filter((source) => source.kind === kind);
    if (own.length === 0) return [];
    const withMethod = own.some(({ method }) => method !== null);
    const ids = ["publisher", "title", "published", "licence", "language"] as const;
    const columns = ids.map((id) => words(`data.all_sources.${id}`));
    return {
      caption: words("data.all_sources.kind", {
        kind: words(`figure.page.source.kind.${kind}`),
        count: own.length,
      }),
      columns: withMethod ? [...columns, words("data.all_sources.method")] : columns,
      rows: own.map((source) => rowOf(source, withMethod, locale)),
      folded: !counts(kind),
    };
  });
}
