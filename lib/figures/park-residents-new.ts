// How many companies became residents of the park in a year, or in a part of one.
import { indicatorFigure } from "./indicator-figure";

export const parkResidentsNew = indicatorFigure({
  id: "park-residents-new",
  indicators: ["park-residents-new"],
  subtitle: (unit, { words }) => words("park.residents.new.subtitle", { unit }),
});
