// Blocks of words that stand one below another: each knows its height before it knows its place.
import type { FigureSeries } from "@/lib/figures/model";
import type { DrawnText } from "./drawing";
import { round } from "./round";
import { textWidth } from "./text-width";
import { wrapText } from "./wrap";

export interface Block<T> {
  /** With the space before it; 0 of an empty block. */
  readonly height: number;
  /** The block with its upper edge at `top`. */
  readonly at: (top: number) => T;
}

/** A column of text. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly lang: string;
  readonly font: number;
  readonly bold?: boolean;
  /** The space above. */
  readonly before?: number;
  /** How many lines there may be. */
  readonly most?: number;
}

export interface Lines {
  readonly font: number;
  readonly lines: readonly DrawnText[];
}

/** The edge below some blocks that begin at `top`. */
export function stack(top: number, blocks: readonly Block<unknown>[]): number {
  return blocks.reduce((edge, { height }) => edge + height, top);
}

/** From one line to the next, in heights of the texts: large ones stand closer. */
const leadingOf = ({ bold }: Column) => (bold ? 1.2 : 1.38);
/** Where the foot of the letters stands in a line. */
const FOOT = 1.02;

export function textBlock(text: string, column: Column): Block<Lines> {
  const { x, width, font, before = 0, most } = column;
  const texts = text === "" || most === 0 ? [] : wrapText(text, width, column, most);
  const leading = leadingOf(column) * font;
  return {
    height: texts.length === 0 ? 0 : before + texts.length * leading,
    at: (top) => ({
      font: round(font),
      lines: texts.map((line, index) => ({
        ...{ x, y: round(top + before + index * leading + FOOT * font) },
        ...{ text: line, anchor: "start" },
      })),
    }),
  };
}

/** A name in the colour of its series, after a sample of its mark. */
export interface KeyItem extends Pick<FigureSeries, "id" | "mark" | "role" | "dash"> {
  /** Where the sample begins, and its middle. */
  readonly x: number;
  readonly y: number;
  readonly sample: number;
  readonly font: number;
  readonly name: string;
  readonly value: string;
}

type Named = FigureSeries & { readonly value: string };

/** Items that follow each other from left to right, in as many rows as they need. */
export function keyBlock(series: readonly Named[], column: Column): Block<readonly KeyItem[]> {
  const { x, width, font, before = 0 } = column;
  const sample = 1.6 * font;
  let [right, row] = [0, 0];
  const items = series.map((one) => {
    const words = textWidth(one.short, font, true) + textWidth(` ${one.value}`, font);
    const wide = sample + 0.4 * font + words;
    if (right > 0 && right + wide > width) [right, row] = [0, row + 1];
    const left = right;
    right += wide + 1.2 * font;
    return { one, left, row };
  });
  const leading = 1.4 * font;
  return {
    height: items.length === 0 ? 0 : before + (row + 1) * leading,
    at: (top) =>
      items.map(({ one: { id, mark, role, dash, short, value }, left, row: nth }) => ({
        ...{ id, mark, role, dash, value, name: short },
        ...{ font: round(font), sample: round(sample), x: round(x + left) },
        y: round(top + before + (nth + 0.5) * leading),
      })),
  };
}
