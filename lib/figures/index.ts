// The list of figures in the order of the page: a figure is drawn, tabled and served because it stands here.
import type { Locale } from "@/lib/i18n/locales";
import type { Snapshot } from "@/lib/store/snapshot";
import { bothControls, partnersControls, sidesControls, tradeControls } from "./controls";
import { GOODS_FIGURES } from "./goods-figures";
import { mirrorGap } from "./mirror-gap";
import type { FigureModel } from "./model";
import { partnerPlace } from "./partner-place";
import { partnerShare } from "./partner-share";
import { PROJECTS_FIGURES } from "./projects-figures";
import { AXES, type Controls, type Selection } from "./selection";
import { PEOPLE_FIGURES } from "./students";
import { timeline, timelineControls } from "./timeline";
import { tradeBalance } from "./trade-balance";
import { tradeCoverRatio } from "./trade-cover-ratio";
import { tradeFlows } from "./trade-flows";
import { tradeGrowth } from "./trade-growth";
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

const reporterOnly = (snapshot: Snapshot) => sidesControls(snapshot);
const reporterAndAxis = (snapshot: Snapshot) => sidesControls(snapshot, AXES);

export const FIGURES: readonly Figure[] = [
  { id: "trade-turnover", controls: tradeControls, build: tradeTurnover },
  { id: "trade-flows", controls: tradeControls, build: tradeFlows },
  { id: "trade-partners", controls: partnersControls, build: tradePartners },
  { id: "trade-balance", controls: reporterOnly, build: tradeBalance },
  { id: "trade-cover-ratio", controls: reporterAndAxis, build: tradeCoverRatio },
  { id: "trade-growth", controls: reporterOnly, build: tradeGrowth },
  { id: "partner-place", controls: reporterOnly, build: partnerPlace },
  { id: "partner-share", controls: reporterAndAxis, build: partnerShare },
  { id: "mirror-gap", controls: bothControls, build: mirrorGap },
  { id: "timeline", controls: timelineControls, build: timeline },
  ...GOODS_FIGURES,
  ...PEOPLE_FIGURES,
  ...PROJECTS_FIGURES,
];
