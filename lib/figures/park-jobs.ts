// How many work in the park.
import { indicatorFigure } from "./indicator-figure";

export const parkJobs = indicatorFigure({ id: "park-jobs", indicators: ["park-jobs"] });
