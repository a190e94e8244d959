// Boxes and strokes, and whether they touch: for labels that look for a free place.
import type { Box } from "./drawing";

export interface Place {
  readonly x: number;
  readonly y: number;
}

export type Stroke = readonly [Place, Place];

/** What a label must not stand on. */
export interface Obstacles {
  readonly boxes: readonly Box[];
  readonly strokes: readonly Stroke[];
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a stroke goes through a box: the part of it between the box's sides lies above or below throughout, or not. */
export function crosses([a, b]: Stroke, box: Box): boolean {
  const [left, right] = a.x <= b.x ? [a, b] : [b, a];
  const [from, to] = [Math.max(left.x, box.x), Math.min(right.x, box.x + box.width)];
  if (from > to) return false;
  const slope = right.x === left.x ? 0 : (right.y - left.y) / (right.x - left.x);
  const ends =
    right.x === left.x
      ? [left.y, right.y]
      : [left.y + slope * (from - left.x), left.y + slope * (to - left.x)];
  return Math.min(...ends) < box.y + box.height && Math.max(...ends) > box.y;
}

/** How many of the obstacles a box stands on. */
export function hits(box: Box, { boxes, strokes }: Obstacles): number {
  return (
    boxes.filter((other) => overlaps(box, other)).length +
    strokes.filter((stroke) => crosses(stroke, box)).length
  );
}

/** The first of the candidates that stands on the least; undefined of none. */
export function freest<T>(
  candidates: readonly T[],
  weight: (candidate: T) => number,
): T | undefined {
  let best: { candidate: T; weight: number } | undefined;
  for (const candidate of candidates) {
    const found = weight(candidate);
    if (best === undefined || found < best.weight) best = { candidate, weight: found };
    if (found === 0) break;
  }
  return best?.candidate;
}
