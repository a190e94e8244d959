// The sections of the page on methods, each with its anchor, and the one that explains a figure.

/** In the order of the page; each is the id of its part. */
export const METHODS_SECTIONS = [
  "definitions",
  "turnover",
  "balance",
  "cover-ratio",
  "growth",
  "share",
  "rank",
  "index",
  "mirror",
  "valuation",
  "periods",
  "precision",
  "status",
  "marks",
  "lines",
  "products",
  "scopes",
  "indicators",
  "projects",
  "events",
  "kpis",
  "claims",
  "missing",
  "revisions",
  "releases",
] as const;
export type MethodsSection = (typeof METHODS_SECTIONS)[number];

/** The address of a part of the page: `/en/methods#share`. */
export const methodsPath = (locale: string, section?: MethodsSection): string =>
  section === undefined ? `/${locale}/methods` : `/${locale}/methods#${section}`;

/** By the id of a figure; one that is not here rests on the definitions. */
export const METHODS_OF: Readonly<Record<string, MethodsSection>> = {
  "trade-turnover": "turnover",
  "trade-flows": "balance",
  "trade-balance": "balance",
  "trade-cover-ratio": "cover-ratio",
  "trade-growth": "growth",
  "trade-partners": "turnover",
  "partner-place": "rank",
  "partner-share": "share",
  "mirror-gap": "mirror",
};

/** The part that explains a figure. */
export const methodsSectionOf = (figure: string): MethodsSection =>
  METHODS_OF[figure] ?? "definitions";
