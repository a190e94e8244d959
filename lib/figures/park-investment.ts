// What the residents of the park have declared to invest, and what was invested, both since the beginning.
import { indicatorFigure } from "./indicator-figure";
import { shortened } from "./park-short";

const figure = indicatorFigure({
  id: "park-investment",
  indicators: ["park-investment-declared", "park-investment-cumulative"],
  subtitle: (unit, { words }) => words("park.investment.subtitle", { unit }),
  method: ({ words }) => [words("park.investment.method")],
});

export const parkInvestment = shortened(figure, {
  "park-investment-declared": "park.short.declared",
  "park-investment-cumulative": "park.short.made",
});
