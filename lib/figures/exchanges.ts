// What universities and towns have agreed with each other: how many agreements there were at what date.
import { indicatorFigure } from "./indicator-figure";

/** The figure `exchanges`. */
export const exchanges = indicatorFigure({
  id: "exchanges",
  indicators: ["university-agreements", "joint-study-programmes", "twin-city-agreements"],
  subtitle: (unit, { words, home, partner }) =>
    words("indicators.exchanges.subtitle", { unit, home, partner }),
});
