// The charts of the factsheet: the first of an ordered list that the folder has something for, so that any pair has some.
import { type SheetDrawing, sheetDrawing } from "@/lib/draw/sheet";
import { FIGURES } from "@/lib/figures";
import { modelOf } from "@/lib/figures/made";
import type { FigureModel } from "@/lib/figures/model";
import { DEFAULT_SELECTION } from "@/lib/figures/selection";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import { firstOf } from "./factsheet-names";
import { figurePath } from "./figure-address";

/** Plain JSON in the reader's language. */
export interface SheetChart extends SheetDrawing {
  /** The page of the figure alone. */
  readonly path: string;
  readonly sourceLine: string;
}

/** The strongest first; what comes fifth and later stands in for those that have nothing to show. */
const CHARTS = [
  "trade-turnover",
  "trade-balance",
  "goods-sections-partner",
  "students-hosted",
  "partner-place",
  "trade-flows",
  "goods-sections-home",
  "students-abroad",
  "trade-partners",
  "trade-growth",
  "transit",
] as const;
const MOST = 4;
/** Publishers under a chart; all of them are named at the end of the sheet. */
const NAMED = 2;

/** Events have a list of their own on the sheet. */
const PLAIN = { ...DEFAULT_SELECTION, events: false };

function sourceLine({ sources }: FigureModel, locale: Locale): string {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  return wordsOf(locale)(publishers.length === 1 ? "figure.source" : "figure.sources", {
    sources: firstOf(publishers, NAMED, locale),
  });
}

/** The charts with their drawings, in the order of the list. */
export async function sheetCharts(snapshot: Snapshot, locale: Locale): Promise<SheetChart[]> {
  const figures = CHARTS.flatMap((id) => FIGURES.find((figure) => figure.id === id) ?? []);
  const models = await Promise.all(
    figures.map((figure) => modelOf(figure, snapshot, locale, PLAIN)),
  );
  const shown = models.filter(({ series }) => series.length > 0).slice(0, MOST);
  return shown.map((model) => ({
    ...sheetDrawing(model),
    path: figurePath(locale, model.id),
    sourceLine: sourceLine(model, locale),
  }));
}
