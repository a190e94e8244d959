// From how many countries the residents of the park come.
import { indicatorFigure } from "./indicator-figure";
import { shortened } from "./park-short";

const figure = indicatorFigure({ id: "park-countries", indicators: ["park-countries"] });

export const parkCountries = shortened(figure, { "park-countries": "park.short.countries" });
