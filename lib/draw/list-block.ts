// The texts of events and annotations, each after its mark, in two columns where there is width for it.
import type { Block, Column, Lines } from "./blocks";
import { stack, textBlock } from "./blocks";
import { round } from "./round";

export interface Listed {
  readonly mark: string;
  /** The middle of the mark. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly text: Lines;
}

/** In heights of the texts: how wide a list must be for two columns, and the space for a mark. */
const TWO = 50;
const MARK = 1.9;

/** Marks with their texts, down the first column and then down the second. */
export function listBlock(
  items: readonly { readonly mark: string; readonly text: string }[],
  column: Column,
): Block<readonly Listed[]> {
  const { x, width, font, before = 0 } = column;
  const columns = items.length > 1 && width >= TWO * font ? 2 : 1;
  const each = (width - (columns - 1) * 2 * font) / columns;
  const half = Math.ceil(items.length / columns);
  const sides = [items.slice(0, half), items.slice(half)].map((side, index) => {
    const left = x + index * (each + 2 * font);
    const inner = {
      ...column,
      x: round(left + MARK * font),
      width: each - MARK * font,
      before: 0,
      most: 2,
    };
    return side.map(({ mark, text }) => ({ mark, left, block: textBlock(text, inner) }));
  });
  const heights = sides.map((side) =>
    stack(
      0,
      side.map(({ block }) => block),
    ),
  );
  return {
    height: items.length === 0 ? 0 : before + Math.max(...heights),
    at: (top) =>
      sides.flatMap((side) => {
        let edge = top + before;
        return side.map(({ mark, left, block }) => {
          const text = block.at(edge);
          const middle = edge + 0.68 * font;
          edge += block.height;
          return {
            mark,
            x: round(left + 0.7 * font),
            y: round(middle),
            r: round(0.62 * font),
            text,
          };
        });
      }),
  };
}
