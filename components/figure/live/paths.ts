// The strokes of a line through places that Recharts has found: the same as in the drawing that lies below.
import { isTentative, joinsNext } from "@/lib/draw/points";
import type { FigureSeries } from "@/lib/figures/model";

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Straight from each point to the next where `joins` says so; empty where nothing is joined. */
function pathThrough(places: readonly (Place | null)[], joins: (index: number) => boolean): string {
  let path = "";
  for (const [index, from] of places.entries()) {
    const to = places[index + 1];
    if (!from || !to || !joins(index)) continue;
    const goesOn = index > 0 && places[index - 1] && joins(index - 1);
    path += `${goesOn ? "" : `M${from.x},${from.y}`}L${to.x},${to.y}`;
  }
  return path;
}

/**
 * The data of two SVG paths: between settled values, and to and from tentative ones.
 * @param placeOf where the point of a year stands; null for one that has no place
 */
export function pathsOf(series: FigureSeries, placeOf: (year: number) => Place | null) {
  const { points } = series;
  const places = points.map(({ x, value }) => (value === null ? null : placeOf(x)));
  const tentative = (index: number) =>
    points.slice(index, index + 2).some((point) => isTentative(point));
  return {
    settled: pathThrough(places, (at) => joinsNext(series, at) && !tentative(at)),
    tentative: pathThrough(places, (at) => joinsNext(series, at) && tentative(at)),
  };
}
