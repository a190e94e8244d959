// The list of figures in the order of the page: a figure is drawn, tabled and served because it stands here.
import type { Locale } from "@/lib/i18n/locales";
import type { Snapshot } from "@/lib/store/snapshot";
import type { FigureModel } from "./model";
import { tradeFlows } from "./trade-flows";
import { tradeTurnover } from "./trade-turnover";

export interface Figure {
  readonly id: string;
  /** Without data it is a figure without series, and says so. */
  readonly build: (snapshot: Snapshot, locale: Locale) => Promise<FigureModel>;
}

export const FIGURES: readonly Figure[] = [
  { id: "trade-turnover", build: tradeTurnover },
  { id: "trade-flows", build: tradeFlows },
];
