// Travellers from the other side: organised tourists, and visitors of every kind, until the figures end.
import { indicatorFigure } from "./indicator-figure";

/** The figure `tourism`. Of visitors there are few whole years and few like parts of years, so that two will do. */
export const tourism = indicatorFigure({
  id: "tourism",
  indicators: ["organised-tourists", "visitors"],
  least: 2,
  title: (finding, { words, home, partner }) =>
    words("indicators.tourism.title", { ...finding, home, partner }),
  subtitle: (unit, { words, home, partner }) =>
    words("indicators.tourism.subtitle", { unit, home, partner }),
  method: ({ words }) => [words("indicators.tourism.method")],
});
