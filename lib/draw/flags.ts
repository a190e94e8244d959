// Events stand as numbered circles in a strip above the plot; those that would touch their neighbours go up a row.
import type { FigureModel } from "@/lib/figures/model";
import type { Box, DrawnFlag } from "./drawing";
import { round } from "./round";

const MOST_ROWS = 4;

/** In heights of the texts. */
export const FLAG_RADIUS = 0.62;
const ROW = 1.5;
const BELOW = 0.35;

export interface FlagStrip {
  readonly height: number;
  /** A row for each flag, counted upwards from the plot. */
  readonly rows: readonly { readonly number: number; readonly x: number; readonly row: number }[];
}

/**
 * @param place where a year stands
 * @param font the height of the texts
 */
export function flagStrip(
  model: FigureModel,
  place: (year: number) => number,
  font: number,
): FlagStrip {
  const ends: number[] = [];
  const [low, high] = model.x.domain;
  const flags = model.flags.toSorted((a, b) => a.x - b.x || a.number - b.number);
  const rows = flags.map(({ number, x: year }) => {
    const x = place(Math.min(high, Math.max(low, year)));
    const free = ends.findIndex((end) => x - end >= 2 * FLAG_RADIUS * font + 2);
    const row = free >= 0 ? free : Math.min(ends.length, MOST_ROWS - 1);
    ends[row] = x;
    return { number, x, row };
  });
  const used = Math.max(0, ...rows.map(({ row }) => row + 1));
  return { height: used === 0 ? 0 : (used * ROW + BELOW) * font, rows };
}

/** The flags of a strip that stands on a plot. */
export function flagsOf({ rows }: FlagStrip, plot: Box, font: number): DrawnFlag[] {
  const lowest = plot.y - (BELOW + ROW / 2) * font;
  return rows.map(({ number, x, row }) => ({
    number,
    x: round(x),
    y: round(lowest - row * ROW * font),
    r: round(FLAG_RADIUS * font),
  }));
}
