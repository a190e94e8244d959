import type { Box } from "./drawing";
import { round } from "./round";

/** The data of a path of slanting strokes that fill a box, `step` apart across and down, cut off at its edges. */
export function hatching({ x, y, width, height }: Box, step: number): string {
  const strokes: string[] = [];
  for (let sum = step; sum < width + height; sum += step) {
    const [left, right] = [Math.max(0, sum - height), Math.min(sum, width)];
    const [from, to] = [y + sum - left, y + sum - right];
    strokes.push(`M${round(x + left)},${round(from)}L${round(x + right)},${round(to)}`);
  }
  return strokes.join("");
}
