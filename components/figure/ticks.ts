import type { FigureAxis } from "@/lib/figures/model";

/** A year and the space beside it, in pixels. */
const TICK_ROOM = 44;

/** The ticks that have room: the last one, the first one, and of the others those that touch no neighbour. */
export function fittingTicks(axis: FigureAxis, width: number): number[] {
  const [low, high] = axis.domain;
  const place = (value: number) => ((value - low) / (high - low || 1)) * width;
  const all = axis.ticks.map((tick) => tick.value);
  const first = all[0] ?? low;
  const kept: number[] = [];
  for (const value of all.toReversed()) {
    const free = place(kept.at(-1) ?? Number.POSITIVE_INFINITY) - place(value) >= TICK_ROOM;
    const clear = value === first || place(value) - place(first) >= TICK_ROOM;
    if (kept.length === 0 || (free && clear) || value === first) kept.push(value);
  }
  return kept.reverse();
}
