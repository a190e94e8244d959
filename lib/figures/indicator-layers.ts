// What several sources say of one period stands side by side: each in a layer of its own, so that all of it is shown
// and no series has two values at a time.
import { group } from "d3-array";
import type { SeriesPoint } from "@/lib/stats/series";

/** As much of a list of sources, in order of preference, as layers need. */
type Sources = readonly { readonly source: string }[];

const BEHIND: ReadonlyMap<string, number> = new Map([
  ["D", 1],
  ["U", 2],
]);
const LAST = 3;

/** Two sources that say the same are one point of both. */
function merged(points: readonly SeriesPoint[]): SeriesPoint[] {
  const alike = group(points, (p) =>
    [p.value, p.decimals, p.lower, p.upper, p.precision, p.obs_status].join("|"),
  );
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const source = [...new Set(same.flatMap((point) => point.source))];
    return [{ ...first, source, cells: same.flatMap((point) => point.cells) }];
  });
}

/** A value before none, what differs in definition and our reading behind the rest, then by the order of sources. */
function inOrder(points: readonly SeriesPoint[], sources: Sources): SeriesPoint[] {
  const places = new Map(sources.map(({ source }, place) => [source, place]));
  const placeOf = ({ source: [first = ""] }: SeriesPoint) => places.get(first) ?? places.size;
  const lacks = ({ value, obs_status }: SeriesPoint) =>
    value === null ? LAST : (BEHIND.get(obs_status) ?? 0);
  return points.toSorted((a, b) => lacks(a) - lacks(b) || placeOf(a) - placeOf(b));
}

/**
 * Points in layers: the first has every period once, by its preferred source; the second what a further source says of
 * the same period, and so on.
 * @param points several for one period where several sources speak of it
 * @param sources in order of preference
 */
export function layersOf(points: readonly SeriesPoint[], sources: Sources): SeriesPoint[][] {
  const periods = [...group(points, ({ period }) => period.text).values()];
  const ordered = periods.map((same) => inOrder(merged(same), sources));
  const most = Math.max(0, ...ordered.map(({ length }) => length));
  return Array.from({ length: most }, (_, layer) => ordered.flatMap((same) => same[layer] ?? []));
}
