// What stands around a drawing: its table twin, its downloads with their size, its sources.

import type { FigureModel } from "@/lib/figures/model";
import { type FigureTable, figureRows, figureTable } from "@/lib/figures/table";
import { day } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { ownLanguage, type Rich, richText } from "@/lib/i18n/rich";
import { wordsOf } from "@/lib/i18n/words";
import { figurePath, withQuery } from "./figure-address";
import { langQuery } from "./social";

/** Plain JSON in the reader's language. */
export interface FigureFace {
  readonly model: FigureModel;
  readonly table: FigureTable;
  readonly chart: string;
  readonly tableTitle: string;
  readonly caption: string;
  readonly period: string;
  readonly none: string;
  readonly downloads: readonly { readonly text: string; readonly path: string }[];
  readonly sourcesTitle: string;
  readonly sources: readonly { readonly source: string; readonly text: Rich }[];
  /** The first sources in one line. */
  readonly sourceLine: string;
  readonly lang: Locale;
  /** What the chart says when it answers, and when it cannot. */
  readonly live: { readonly failed: string; readonly series: string };
  /** Names of the lists of events and remarks under the drawing. */
  readonly events: string;
  readonly remarks: string;
  /** The page of the figure alone, for the same selection. */
  readonly alone: { readonly text: string; readonly path: string };
  readonly empty: string;
}

function published(source: FigureModel["sources"][number], locale: Locale): Rich {
  const { publisher, language } = source;
  const title = ownLanguage(source.title, language, locale);
  if (source.published === null) return richText(locale, "citation.source", { publisher, title });
  return richText(locale, "figure.source.published", {
    publisher,
    title,
    published: day(source.published, locale),
  });
}

/** A figure with everything around its drawing. */
export function figureFace(model: FigureModel, locale: Locale): FigureFace {
  const words = wordsOf(locale);
  const { id, title, query, sources, rowsPath, rowsCount } = model;
  const at = (format: string) =>
    withQuery(`/api/figures/${id}.${format}`, query, langQuery(locale));
  const table = figureTable(model);
  const publishers = [...new Set(sources.map((source) => source.publisher))];
  return {
    model,
    table,
    chart: words("figure.chart", { title }),
    tableTitle: words("figure.table"),
    caption: words("figure.table.caption", { title }),
    period: table.head ?? words("figure.table.period"),
    none: words("figure.table.none"),
    downloads: [
      {
        text: words("figure.csv", { count: figureRows(model).rows.length }),
        path: at("csv"),
      },
      { text: words("figure.json"), path: at("json") },
      { text: words("figure.rows", { count: rowsCount }), path: rowsPath },
      { text: words("figure.svg"), path: at("svg") },
      { text: words("figure.png"), path: at("png") },
    ],
    sourcesTitle: words("figure.sources.list"),
    sources: sources.map((source) => ({ source: source.source, text: published(source, locale) })),
    sourceLine: words(publishers.length === 1 ? "figure.source" : "figure.sources", {
      sources: publishers.join(words("format.semicolon")),
    }),
    lang: locale,
    live: { failed: words("figure.live.failed"), series: words("figure.live.series") },
    events: words("figure.events"),
    remarks: words("figure.remarks"),
    alone: { text: words("figure.alone"), path: withQuery(figurePath(locale, id), query) },
    empty: words("figure.empty"),
  };
}
