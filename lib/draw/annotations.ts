// The letter of an annotation stands near its point, where the least of the drawing lies under it.
import type { FigureModel } from "@/lib/figures/model";
import type { Box, DrawnText } from "./drawing";
import { round } from "./round";
import type { Scales } from "./scales";
import { freest, hits, type Obstacles, type Place } from "./shapes";

/** Directions around a point, above first; with each round further away. */
const AROUND = [
  [0, -1],
  [-0.7, -0.8],
  [0.7, -0.8],
  [0, 1],
  [-1, 0],
  [1, 0],
  [-0.7, 0.8],
  [0.7, 0.8],
] as const;
const ROUNDS = [1, 1.7, 2.6, 3.6];

function candidates({ x, y }: Place, plot: Box, font: number): Box[] {
  const size = 1.1 * font;
  const [right, bottom] = [plot.x + plot.width - size, plot.y + plot.height - size];
  return ROUNDS.flatMap((away) =>
    AROUND.map(([dx, dy]) => ({
      x: Math.min(right, Math.max(plot.x, x + dx * away * size - size / 2)),
      y: Math.min(bottom, Math.max(plot.y, y + dy * away * size - size / 2)),
      width: size,
      height: size,
    })),
  );
}

/** Letters, none over another wherever there is room; one of a year without a value stands above the line of time. */
export function annotationsOf(
  model: FigureModel,
  scales: Scales,
  plot: Box,
  obstacles: Obstacles,
  font: number,
): DrawnText[] {
  const taken: Box[] = [];
  const [low, high] = model.x.domain;
  return model.annotations.flatMap(({ letter, x, value }) => {
    if (x < low || x > high) return [];
    const height = value === null ? null : scales.y(value);
    const place = { x: scales.x(x), y: height ?? plot.y + plot.height };
    const boxes = candidates(place, plot, font);
    const box = freest(
      boxes,
      (one) => hits(one, { boxes: taken, strokes: [] }) * 100 + hits(one, obstacles),
    );
    if (box === undefined) return [];
    taken.push(box);
    const [middle, base] = [box.x + box.width / 2, box.y + box.height - 0.2 * font];
    return [{ x: round(middle), y: round(base), text: letter, anchor: "middle" }];
  });
}
