// How many companies are residents of the park.
import { indicatorFigure } from "./indicator-figure";
import { shortened } from "./park-short";

const figure = indicatorFigure({
  id: "park-residents",
  indicators: ["park-residents"],
  subtitle: (unit, { words }) => words("park.residents.subtitle", { unit }),
});

export const parkResidents = shortened(figure, { "park-residents": "park.short.residents" });
