// The list of figures in the order of the page: a figure is drawn, tabled and served because it stands here.
import type { Locale } from "@/lib/i18n/locales";
import type { Snapshot } from "@/lib/store/snapshot";
import { partnersControls, tradeControls } from "./controls";
import type { FigureModel } from "./model";
import type { Controls, Selection } from "./selection";
import { tradeFlows } from "./trade-flows";
import { tradePartners } from "./trade-partners";
import { tradeTurnover } from "./trade-turnover";

export interface Figure {
  readonly id: string;
  /** What its reader may choose; the range of time always. */
  readonly controls: (snapshot: Snapshot) => Controls;
  /** Without data it is a figure without series, and says so. */
  readonly build: (
    snapshot: Snapshot,
    locale: Locale,
    selection?: Selection,
  ) => Promise<FigureModel>;
}

export const FIGURES: readonly Figure[] = [
  { id: "trade-turnover", controls: tradeControls, build: tradeTurnover },
  { id: "trade-flows", controls: tradeControls, build: tradeFlows },
  { id: "trade-partners", controls: partnersControls, build: tradePartners },
];
