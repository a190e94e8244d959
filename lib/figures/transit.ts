// Containers in transit between the partner and third countries through home, by whoever carries and counts them.
import { indicatorFigure } from "./indicator-figure";

export const transit = indicatorFigure({
  id: "transit",
  indicators: ["transit-teu", "*-transit-teu"],
  subtitle: (unit, { words }) => words("park.transit.subtitle", { unit }),
  method: ({ words }) => [words("park.transit.method")],
});
