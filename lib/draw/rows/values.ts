// Bars and dots of values in rows: bars of several series below one another, dots on one line.
import type { FigureModel, FigurePoint, FigureSeries } from "@/lib/figures/model";
import type { DrawnText } from "../drawing";
import { isTentative } from "../points";
import { round } from "../round";
import type { RowBar, RowDot } from "./drawn";
import { BESIDE_MARK } from "./layout";

/** Of the height that a bar has, what it fills. */
const FILL = 0.72;

/** Where the marks of a row stand: their middle, and how high they may be. */
export interface Place {
  readonly x: (value: number) => number;
  readonly middleOf: (row: number) => number;
  readonly height: number;
  readonly font: number;
}

export const dotSize = (font: number): number => Math.round(3.4 * font) / 10;

/** What a mark is, in words. */
export function titleOf({ categories, series }: FigureModel) {
  const labels = new Map(categories.map(({ id, label }) => [id, label]));
  return (one: FigureSeries, { category = "", text }: FigurePoint): string =>
    [labels.get(category) ?? category, ...(series.length > 1 ? [one.label] : []), text].join(" · ");
}

const isUnsettled = (point: FigurePoint) => isTentative(point) || point.obs_status === "U";

/** The bars of a series; none where it is drawn otherwise. */
export function barsAcross(model: FigureModel, one: FigureSeries, place: Place): RowBar[] {
  const barred = model.series.filter(({ mark }) => mark === "bars");
  const lane = place.height / Math.max(1, barred.length);
  const nth = barred.indexOf(one);
  const title = titleOf(model);
  if (nth < 0) return [];
  return one.points.flatMap((point) => {
    if (point.value === null) return [];
    const [foot, end] = [place.x(0), place.x(point.value)].map(round);
    const top = place.middleOf(point.x) - place.height / 2 + nth * lane;
    return [
      {
        ...{ category: point.category ?? "", title: title(one, point) },
        ...{ x: Math.min(foot ?? 0, end ?? 0), y: round(top + ((1 - FILL) / 2) * lane) },
        ...{ width: round(Math.abs((end ?? 0) - (foot ?? 0))), height: round(FILL * lane) },
        hatched: isUnsettled(point) || one.dash === "dashed",
      },
    ];
  });
}

/** How far dots that would lie on each other are moved up or down: those of a row, in the order of their series. */
function offsets(places: readonly number[], r: number): number[] {
  const order = places.map((x, index) => ({ x, index })).sort((a, b) => a.x - b.x);
  const heaps: { x: number; index: number }[][] = [];
  for (const one of order) {
    const heap = heaps.at(-1);
    if (heap && one.x - (heap.at(-1)?.x ?? 0) < 1.5 * r) heap.push(one);
    else heaps.push([one]);
  }
  const moved = new Map<number, number>();
  for (const heap of heaps) {
    const inOrder = heap.toSorted((a, b) => a.index - b.index);
    for (const [nth, { index }] of inOrder.entries()) {
      moved.set(index, (nth - (heap.length - 1) / 2) * 1.2 * r);
    }
  }
  return places.map((_, index) => moved.get(index) ?? 0);
}

/** The dots of all series, by series. */
export function dotsAcross(model: FigureModel, place: Place): ReadonlyMap<string, RowDot[]> {
  const title = titleOf(model);
  const dotted = model.series.filter(({ mark }) => mark !== "bars");
  const drawn = new Map<string, RowDot[]>(dotted.map(({ id }) => [id, []]));
  for (const row of model.categories.keys()) {
    const found = dotted.flatMap((one) =>
      one.points.flatMap((point) =>
        point.x === row && point.value !== null
          ? [{ one, point, x: round(place.x(point.value)) }]
          : [],
      ),
    );
    const moves = offsets(
      found.map(({ x }) => x),
      dotSize(place.font),
    );
    for (const [index, { one, point, x }] of found.entries()) {
      drawn.get(one.id)?.push({
        ...{ category: point.category ?? "", title: title(one, point), x },
        y: round(place.middleOf(row) + (moves[index] ?? 0)),
        hollow: one.mark === "marks" || isUnsettled(point),
      });
    }
  }
  return drawn;
}

/** Thin lines between the outermost dots of each row. */
export function jointsOf(dots: ReadonlyMap<string, readonly RowDot[]>, { middleOf }: Place) {
  const rows = new Map<string, number[]>();
  for (const dot of [...dots.values()].flat()) {
    rows.set(dot.category, [...(rows.get(dot.category) ?? []), dot.x]);
  }
  return (category: string, row: number): string => {
    const places = rows.get(category) ?? [];
    const [from, to] = [Math.min(...places), Math.max(...places)];
    return places.length > 1 && to > from ? `M${from},${round(middleOf(row))}H${to}` : "";
  };
}

/** From bound to bound of each value, along the row. */
export function whiskersAcross({ whiskers, points }: FigureSeries, place: Place): string {
  if (!whiskers) return "";
  const cap = round(0.2 * place.font);
  return points
    .flatMap(({ x: row, value, lower, upper }) =>
      value === null || lower === null || upper === null || lower === upper
        ? []
        : [
            {
              y: round(place.middleOf(row)),
              from: round(place.x(lower)),
              to: round(place.x(upper)),
            },
          ],
    )
    .map(({ y, from, to }) => {
      const end = (x: number) => `M${x},${round(y - cap)}v${2 * cap}`;
      return `${end(from)}M${from},${y}H${to}${end(to)}`;
    })
    .join("");
}

/** A value in words to the right of its bar, or of the foot of a bar that goes to the left. */
export function valueBeside(text: string, right: number, middle: number, font: number): DrawnText {
  return {
    ...{ x: round(right + BESIDE_MARK * font), y: round(middle + 0.36 * font) },
    ...{ text, anchor: "start" },
  };
}
