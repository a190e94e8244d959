// The parts of a relation: which figures and key figures stand on which page. The table of contents of the site.

export interface Part {
  readonly id: string;
  /** Ids of figures in the order of the page; one that there is not, or that has nothing to show, is left out. */
  readonly figures: readonly string[];
  /** Ids of rules in the folder's `kpis.json`; one that the folder does not have is left out. */
  readonly kpis: readonly string[];
}

export const TRADE: Part = {
  id: "trade",
  figures: [
    "trade-turnover",
    "trade-flows",
    "trade-balance",
    "trade-cover-ratio",
    "trade-growth",
    "partner-place",
    "partner-share",
    "trade-partners",
    "mirror-gap",
  ],
  kpis: [
    "turnover",
    "trade-over-8bn-home",
    "balance",
    "cover-ratio",
    "partner-rank",
    "partner-share",
    "home-rank",
  ],
};

export const PRODUCTS: Part = {
  id: "products",
  figures: [
    "goods-sections-home",
    "goods-sections-partner",
    "goods-fertilisers",
    "goods-food",
    "goods-solar",
  ],
  kpis: [],
};

export const PEOPLE: Part = {
  id: "people",
  figures: [
    "students-hosted",
    "students-abroad",
    "students-share",
    "exchanges",
    "institutes",
    "tourism",
  ],
  kpis: ["students-all-studies", "students-higher-education", "students-home-all-studies"],
};

export const PROJECTS: Part = {
  id: "projects",
  figures: [
    "projects-timeline",
    "park-residents",
    "park-residents-kinds",
    "park-residents-new",
    "park-countries",
    "park-investment",
    "park-jobs",
    "park-land",
    "transit",
    "transit-railway",
  ],
  kpis: [
    "projects",
    "projects-operating",
    "projects-completed",
    "projects-under-construction",
    "park-residents",
    "park-investment",
  ],
};

export const TIMELINE: Part = {
  id: "timeline",
  figures: ["timeline"],
  kpis: ["days-since-established"],
};

/** The pages beside the overview, in the order of the navigation. */
export const PART_IDS = [
  "trade",
  "products",
  "people",
  "projects",
  "timeline",
  "claims",
  "methods",
  "data",
] as const;
export type PartId = (typeof PART_IDS)[number];
