// Institutes, classrooms and centres that teach the language and the country of the other side, and schools that teach
// its language: how many there were at what date.
import { indicatorFigure } from "./indicator-figure";

/** The figure `institutes`. */
export const institutes = indicatorFigure({
  id: "institutes",
  indicators: [
    "confucius-institutes",
    "confucius-classrooms",
    "*-study-centres",
    "schools-teaching-*",
    "*-cultural-centres",
  ],
  subtitle: (unit, { words }) => words("indicators.institutes.subtitle", { unit }),
});
