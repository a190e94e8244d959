// All containers that the railway carries, of which those in transit are a part.
import { indicatorFigure } from "./indicator-figure";

export const transitRailway = indicatorFigure({
  id: "transit-railway",
  indicators: ["railway-containers-teu"],
  subtitle: (unit, { words }) => words("park.railway.subtitle", { unit }),
});
