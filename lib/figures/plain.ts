// What every figure has in common that is not made of declarations of trade: sources, summary, query, edition.
import type { Locale } from "@/lib/i18n/locales";
import type { Snapshot } from "@/lib/store/snapshot";
import { datedIn } from "./dated";
import { withLegend } from "./legend";
import type { FigureModel, FigureSeries } from "./model";
import { type RowsIn, rowsIn } from "./rows-in";
import { type Controls, queryOf, type Selection } from "./selection";
import { sourcesIn } from "./sources-in";
import { summaryOf } from "./summary";

/** What is a figure's own, in any layout. */
export interface PlainParts {
  readonly id: string;
  readonly title: string;
  /** Is given the unit in words. */
  readonly subtitle: (unit: string) => string;
  /** The codes that are shown, by column. */
  readonly selection?: Readonly<Record<string, string>>;
  /** What the reader has chosen, as far as the figure offers it (`fitting`). */
  readonly chosen: Selection;
  /** What is to be said of the figure: sentences. */
  readonly notes?: readonly string[];
  /** Definitions and formulas: paragraphs. */
  readonly method: readonly string[];
  /** The rows that it rests on. */
  readonly rows: RowsIn;
}

/** What its layout makes of a figure. */
export type Laid = Pick<
  FigureModel,
  "layout" | "categories" | "series" | "available" | "x" | "y" | "unit" | "measure"
> &
  Partial<Pick<FigureModel, "thresholds" | "flags" | "annotations" | "cut" | "heads">> & {
    /** The unit as a subtitle has it. */
    readonly inWords: string;
    /** What the layout has left out. */
    readonly said?: readonly string[];
  };

/** Completes a figure of any layout. */
export async function plainModel(
  parts: PlainParts,
  { inWords, said = [], ...laid }: Laid,
  snapshot: Snapshot,
  locale: Locale,
): Promise<FigureModel> {
  const { id, title, subtitle, selection = {}, chosen, notes = [], method, rows } = parts;
  const { series, layout, categories } = laid;
  const query = queryOf(chosen);
  const about = subtitle(inWords);
  return {
    ...{ thresholds: [], flags: [], annotations: [], id, title, ...laid },
    subtitle: withLegend(about, series, layout, locale),
    about,
    summary: summaryOf(series, locale, layout, categories),
    edition: snapshot.edition,
    selection: { ...selection, ...Object.fromEntries(new URLSearchParams(query)), ...selection },
    query,
    notes: [...said, ...notes],
    ...datedIn(locale),
    sources: sourcesIn(series, snapshot),
    ...(await rowsIn(rows, snapshot)),
    method: [...method],
  };
}

/** Series without any point are none. */
export const drawnOnly = (series: readonly FigureSeries[]): FigureSeries[] =>
  series.filter(({ points }) => points.length > 0);

/** What a figure lets its reader choose that is not one of trade: the range of time, and what is named here. */
export function plainControls(more: Partial<Controls> = {}): Controls {
  return { axis: [], show: [], reporter: [], partners: [], events: false, ...more };
}
