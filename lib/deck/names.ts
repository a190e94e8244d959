// What a slide may be: a page of the site in one screen, or a figure.
import { FIGURES } from "@/lib/figures";

/** Pages, each with the figures that may speak for it: the first of them that has something to show does. */
export const SPEAKERS = {
  trade: ["partner-place", "trade-balance"],
  products: ["goods-sections-partner", "goods-sections-home"],
  people: ["students-hosted", "students-abroad"],
  students: ["students-hosted", "students-abroad"],
  projects: ["park-residents", "projects-timeline"],
} as const;

export type SpokenPage = keyof typeof SPEAKERS;

/** Pages as slides, in the order in which they are offered. */
export const PAGE_SLIDES = [
  "title",
  "kpis",
  "trade",
  "products",
  "people",
  "students",
  "projects",
  "timeline",
  "claims",
  "sources",
] as const;
export type PageSlide = (typeof PAGE_SLIDES)[number];

/** The relation's own deck: whose it is, the strongest finding of each part, the key figures, the sources. */
export const STANDARD = [
  "title",
  "trade-turnover",
  "trade",
  "products",
  "people",
  "projects",
  "timeline",
  "claims",
  "kpis",
  "sources",
] as const;

export const isPageSlide = (id: string): id is PageSlide =>
  (PAGE_SLIDES as readonly string[]).includes(id);

export const isSpokenPage = (id: string): id is SpokenPage => id in SPEAKERS;

/** Ids of figures that no page has taken as its own name. */
export const FIGURE_SLIDES: readonly string[] = FIGURES.map(({ id }) => id).filter(
  (id) => !isPageSlide(id),
);

/** All that a slide may be. */
export const SLIDE_IDS: readonly string[] = [...PAGE_SLIDES, ...FIGURE_SLIDES];

/**
 * The rule whose answer stands beside a figure; of a folder that has no such rule the figure stands alone. Only beside
 * the figure's own choice of rows, as the answer is to no other.
 */
export const KEY_FIGURES: Readonly<Partial<Record<string, string>>> = {
  "trade-turnover": "turnover",
  "trade-flows": "balance",
  "trade-balance": "balance",
  "trade-cover-ratio": "cover-ratio",
  "trade-growth": "turnover-growth",
  "partner-place": "partner-rank",
  "partner-share": "partner-share",
  "students-hosted": "students-all-studies",
  "students-abroad": "students-home-all-studies",
  "projects-timeline": "projects",
  "park-residents": "park-residents",
  "park-investment": "park-investment",
};

/** Rules that stand on the board of key figures after those of the overview. */
export const BOARD_ALSO = ["students-all-studies", "park-residents", "days-since-established"];
