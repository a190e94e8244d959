// Which row of a chart a pointer or a key leads to.

import type { ChartRow } from "@/components/figure/points";
import { type Geometry, placeOfYear } from "./geometry";

/** How far beside the plot the pointer may be, in units of the drawing. */
const BESIDE = 12;

/** A place in the window, in pixels. */
export interface Spot {
  readonly clientX: number;
  readonly clientY: number;
}

/**
 * The row whose period is nearest to a spot; null when the spot is not on the plot.
 * @param corner the upper left corner of the chart's box in the window
 */
export function rowAt(
  { clientX, clientY }: Spot,
  corner: { readonly left: number; readonly top: number },
  rows: readonly ChartRow[],
  geometry: Geometry,
): number | null {
  const { plot, zoom, left, top, height } = geometry;
  const x = (clientX - corner.left - left) / zoom;
  const y = (clientY - corner.top - top) / zoom;
  const off = x < plot.x - BESIDE || x > plot.x + plot.width + BESIDE || y < 0 || y > height;
  if (off || rows.length === 0) return null;
  const away = rows.map((row) => Math.abs(placeOfYear(geometry, row.x) - x));
  return away.indexOf(Math.min(...away));
}

/** Where a key leads from a row (null: from outside); undefined for a key that leads nowhere. */
export function rowByKey(key: string, from: number | null, count: number): number | undefined {
  const last = count - 1;
  switch (key) {
    case "ArrowRight":
      return Math.min((from ?? -1) + 1, last);
    case "ArrowLeft":
      return Math.max((from ?? count) - 1, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}
