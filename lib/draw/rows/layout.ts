// How high the rows of a figure are, and what is left for the plot beside their names.
import type { FigureModel } from "@/lib/figures/model";
import { type KeyItem, keyBlock } from "../blocks";
import type { Box, Size } from "../drawing";
import { round } from "../round";
import { textWidth } from "../text-width";
import { type RowLabels, rowLabels } from "./labels";

/** In heights of the texts: a line of a name, what a bar, a span and a row of dots take, and the space around them. */
const LINE = 1.2;
const BAR = 1.1;
const SPAN = 0.95;
const DOTS = 1.2;
const NEXT_DOT = 0.41;
const AROUND = 0.38;
/** The least space around them, where rows must do with the height. */
const TIGHT = 0.08;
/** Under the plot for the ticks, and above it in a drawing higher than so many lines. */
const UNDER = 1.75;
const HIGH = 40;
/** How much higher rows may be where there is room. */
const STRETCH = 1.6;
/** Between a mark and its value. */
export const BESIDE_MARK = 0.4;

export interface RowsLayout {
  readonly plot: Box;
  readonly height: number;
  readonly bands: readonly number[];
  readonly labels: RowLabels;
  readonly key: readonly KeyItem[];
  /** Whether there are ticks above the plot, too. */
  readonly above: boolean;
  /** The height of the marks of a row. */
  readonly marks: number;
}

/** Whether each mark bears its value in words: bars do, and single dots. */
export function hasValues({ layout, series }: FigureModel): boolean {
  return layout === "rows" && (series.length === 1 || series.every(({ mark }) => mark === "bars"));
}

/** The height of the marks of a row. */
function marksHeight({ layout, series }: FigureModel, font: number): number {
  if (layout === "spans") return SPAN * font;
  const bars = series.filter(({ mark }) => mark === "bars").length;
  const dots = series.length - bars;
  return Math.max(bars * BAR, dots > 0 ? Math.max(DOTS, 0.7 + NEXT_DOT * (dots - 1)) : 0) * font;
}

const sum = (all: readonly number[]) => all.reduce((whole, one) => whole + one, 0);

/** The height of what each row holds. */
function heldHeights({ beside, lines }: RowLabels, marks: number, font: number): number[] {
  return lines.map((all) => {
    const words = all.length * LINE * font;
    return beside ? Math.max(words, marks) : words + 0.15 * font + marks;
  });
}

/** The height of each row: more where there is room, and where they must do with the height less, as far as may be. */
function rowHeights(held: readonly number[], room: number, { font, fixed }: Size): number[] {
  const around = (space: number) => held.map((height) => height + 2 * space * font);
  const least = sum(around(AROUND));
  if (fixed && least > room) {
    const space = (room - sum(held)) / (2 * font * Math.max(1, held.length));
    return around(Math.max(TIGHT, space));
  }
  const stretch = Math.min(STRETCH, Math.max(1, room / Math.max(1, least)));
  return around(AROUND).map((height) => height * stretch);
}

/** What stands to the right of the plot: half a tick, or the values beside the marks. */
function rightOf(model: FigureModel, font: number): number {
  const half = textWidth(model.y.ticks.at(-1)?.text ?? "", font) / 2;
  if (!hasValues(model)) return Math.max(half, 0.6 * font);
  const texts = model.series.flatMap(({ points }) => points.map(({ short }) => short));
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, font)));
  return Math.max(half, widest + (BESIDE_MARK + 0.5) * font);
}

function edges(top: number, heights: readonly number[]): number[] {
  const bands = [top];
  for (const height of heights) bands.push((bands.at(-1) ?? top) + height);
  return bands.map(round);
}

/** The layout in a box of this width; it is as high as its rows ask for, and at most as high as the box where they fit. */
export function rowsLayout(model: FigureModel, size: Size): RowsLayout {
  const { width, font } = size;
  const labels = rowLabels(model, size);
  const marks = marksHeight(model, font);
  const held = heldHeights(labels, marks, font);
  const items = model.series.length > 1 ? model.series : [];
  const column = { x: 0, width, lang: "en", font };
  const key = keyBlock(
    items.map((one) => ({ ...one, value: "" })),
    column,
  );
  const above = sum(held) > HIGH * font;
  const top = key.height + (above ? UNDER : 0.5) * font;
  const room = size.height - top - UNDER * font;
  const bands = edges(top, rowHeights(held, room, size));
  const base = bands.at(-1) ?? top;
  const left = Math.max(
    labels.width,
    textWidth(model.y.ticks[0]?.text ?? "", font) / 2,
    0.6 * font,
  );
  return {
    plot: {
      ...{ x: round(left), y: round(top), height: round(base - top) },
      width: round(Math.max(4 * font, width - left - rightOf(model, font))),
    },
    height: round(base + UNDER * font),
    ...{ bands, labels, key: key.at(0), above, marks },
  };
}

/** How many rows a box of this size has room for, at least one. */
export function rowsThatFit(model: FigureModel, size: Size): number {
  const whole = rowsLayout(model, size);
  if (whole.height <= size.height + 0.5) return model.categories.length;
  const under = size.height - UNDER * size.font;
  return Math.max(1, whole.bands.filter((edge) => edge <= under).length - 1);
}
