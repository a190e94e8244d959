// Events stand as numbered circles in a strip above the plot; those that would touch their neighbours go up a row, and
// where no row has room they join the one before: `4–9`.
import type { FigureModel } from "@/lib/figures/model";
import type { Box, DrawnFlag } from "./drawing";
import { round } from "./round";
import { textWidth } from "./text-width";

const MOST_ROWS = 4;

/** In heights of the texts. */
export const FLAG_RADIUS = 0.62;
const ROW = 1.5;
const BELOW = 0.35;
/** The height of a number. */
const NUMBER = 0.8;

/** Between two flags of a row, in units of the drawing. */
const APART = 2;

interface PlacedFlag {
  readonly number: number;
  /** The last that it stands for, itself or a later one. */
  readonly to: number;
  readonly x: number;
  /** Counted upwards from the plot. */
  readonly row: number;
  /** Half of its width. */
  readonly half: number;
}

export interface FlagStrip {
  readonly height: number;
  readonly rows: readonly PlacedFlag[];
}

/** The words on a flag. */
export const flagText = ({ number, to = number }: Pick<DrawnFlag, "number" | "to">): string =>
  to === number ? String(number) : `${number}–${to}`;

/** A flag and the next one as one, between its neighbour to the left, or the left end of the strip, and the right end. */
function joined(flag: PlacedFlag, x: number, [from, to]: readonly [number, number], font: number) {
  const last = flag.to + 1;
  const words = textWidth(flagText({ number: flag.number, to: last }), NUMBER * font);
  const half = Math.max(FLAG_RADIUS * font, words / 2 + 0.3 * font);
  const middle = Math.min(Math.max((flag.x + x) / 2, from + half), to - half);
  return { ...flag, to: last, x: middle, half };
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
  const radius = FLAG_RADIUS * font;
  const [low, high] = model.x.domain;
  const flags = model.flags.toSorted((a, b) => a.x - b.x || a.number - b.number);
  const placed: PlacedFlag[] = [];
  const lastIn = (row: number) => placed.findLast((flag) => flag.row === row);
  const edgeOf = (flag: PlacedFlag | undefined) =>
    flag ? flag.x + flag.half + APART : Number.NEGATIVE_INFINITY;
  for (const { number, x: year } of flags) {
    const x = place(Math.min(high, Math.max(low, year)));
    const rows = Array.from({ length: MOST_ROWS }, (_, row) => row);
    const row = rows.find((one) => x - radius >= edgeOf(lastIn(one)) - 1e-9);
    const before = placed.at(-1);
    if (row !== undefined || before === undefined) {
      placed.push({ number, to: number, x, row: row ?? 0, half: radius });
    } else {
      placed.pop();
      const from = Math.max(edgeOf(lastIn(before.row)), place(low) - radius);
      placed.push(joined(before, x, [from, place(high) + radius], font));
    }
  }
  const used = Math.max(0, ...placed.map(({ row }) => row + 1));
  return { height: used === 0 ? 0 : (used * ROW + BELOW) * font, rows: placed };
}

/** The flags of a strip that stands on a plot. */
export function flagsOf({ rows }: FlagStrip, plot: Box, font: number): DrawnFlag[] {
  const lowest = plot.y - (BELOW + ROW / 2) * font;
  return rows.map(({ number, to, x, row, half }) => ({
    ...{ number, x: round(x), y: round(lowest - row * ROW * font), r: round(FLAG_RADIUS * font) },
    ...(to > number ? { to, half: round(half) } : {}),
  }));
}
