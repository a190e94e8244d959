// How large the park is, and how much of its land is developed.
import { indicatorFigure } from "./indicator-figure";
import { shortened } from "./park-short";

const figure = indicatorFigure({
  id: "park-land",
  indicators: ["park-land-developed", "park-area"],
});

export const parkLand = shortened(figure, {
  "park-land-developed": "park.short.developed",
  "park-area": "park.short.area",
});
