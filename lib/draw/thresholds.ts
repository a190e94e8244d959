// The label of a threshold stands on its line, where the least of the drawing lies under it.
import type { FigureModel } from "@/lib/figures/model";
import type { Box, Drawing } from "./drawing";
import { round } from "./round";
import type { Scales } from "./scales";
import { freest, hits, type Obstacles } from "./shapes";
import { textWidth } from "./text-width";

type DrawnThreshold = Drawing["thresholds"][number];

/** Starts of a label along the line: left, right, then steps between. */
function startsOf(plot: Box, width: number, font: number): number[] {
  const [left, right] = [plot.x + 0.4 * font, plot.x + plot.width - width - 0.4 * font];
  return [0, 1, 0.25, 0.5, 0.75].map((part) => left + part * Math.max(0, right - left));
}

export function thresholdsOf(
  model: FigureModel,
  scales: Scales,
  plot: Box,
  obstacles: Obstacles,
  font: number,
): DrawnThreshold[] {
  const taken: Box[] = [];
  return model.thresholds.flatMap(({ value, label }) => {
    const line = scales.y(value);
    if (line === null) return [];
    const width = Math.min(textWidth(label, font), plot.width);
    const above = startsOf(plot, width, font).map((x) => ({ x, y: line - 1.3 * font }));
    const below = above.map(({ x }) => ({ x, y: line + 0.2 * font }));
    const boxes = [...above, ...below]
      .map((corner) => ({ ...corner, width, height: 1.1 * font }))
      .filter((box) => box.y >= plot.y - 1.3 * font && box.y + box.height <= plot.y + plot.height);
    const box = freest(
      boxes,
      (one) => hits(one, { boxes: taken, strokes: [] }) * 100 + hits(one, obstacles),
    );
    if (box === undefined) return [];
    taken.push(box);
    return [{ line, x: round(box.x), y: round(box.y + 0.9 * font), text: label, anchor: "start" }];
  });
}
