// From years and values to places in the plot.
import { scaleLinear, scaleLog } from "d3-scale";
import type { FigureModel } from "@/lib/figures/model";
import type { Box } from "./drawing";
import { round } from "./round";

export interface Scales {
  readonly x: (year: number) => number;
  /** Null where the axis has no place for the value: none of a logarithmic axis for zero and below. */
  readonly y: (value: number) => number | null;
}

/** The scales of a figure whose axes end at the edges of `plot`; places are rounded to a tenth. */
export function scalesOf({ x, y }: Pick<FigureModel, "x" | "y">, plot: Box): Scales {
  const across = scaleLinear(x.domain, [plot.x, plot.x + plot.width]);
  const heights = [plot.y + plot.height, plot.y];
  const up = y.scale === "log" ? scaleLog(y.domain, heights) : scaleLinear(y.domain, heights);
  return {
    x: (year) => round(across(year)),
    y: (value) => {
      const place = up(value);
      return Number.isFinite(place) ? round(place) : null;
    },
  };
}
