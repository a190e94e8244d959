// Some of the park's residents: those in operation, and those of an origin. Which there are, the folder says.
import type { Snapshot } from "@/lib/store/snapshot";
import type { Figure } from "./index";
import { indicatorFigure } from "./indicator-figure";
import { plainControls } from "./plain";

const ID = "park-residents-kinds";
const PREFIX = "park-residents-";

/** Stocks only: those who came in a year, and those who are aimed at, are no residents of a date. */
const idsIn = ({ indicatorNames }: Snapshot) =>
  indicatorNames
    .filter(({ indicator, kind }) => kind === "stock" && indicator.startsWith(PREFIX))
    .map(({ indicator }) => indicator);

export const parkResidentsKinds: Figure = {
  id: ID,
  controls: () => plainControls(),
  build: (snapshot, locale, selection) =>
    indicatorFigure({
      id: ID,
      indicators: idsIn(snapshot),
      subtitle: (unit, { words }) => words("park.residents.kinds.subtitle", { unit }),
    }).build(snapshot, locale, selection),
};
