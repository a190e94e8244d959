// How much of a list a screen has room for. Heights are estimates that no browser exceeds, in units of the stage.
import { bodyHeight, SHAPES, type Shape, type ShapeName, titleOn } from "@/lib/draw/stage";
import { wrapText } from "@/lib/draw/wrap";
import type { ByShape } from "./face";

/** For each shape a value. */
export function byShape<T>(of: (shape: Shape) => T): Readonly<Record<ShapeName, T>> {
  const all = SHAPES.map((shape) => [shape.name, of(shape)] as const);
  return Object.fromEntries(all) as Record<ShapeName, T>;
}

/** The fonts of a title. */
export function titlesOf(title: string, lang: string): ByShape {
  return byShape((shape) => titleOn(shape, { title, lang }).font);
}

/** How high some text is in a column, its lines 1.36 apart. */
export function textHeight(text: string, width: number, lang: string, font = 1): number {
  return text === "" ? 0 : wrapText(text, width / 1.08, { font, lang }).length * 1.36 * font;
}

/** How many of these there is room for, from the first on; at least one. */
export function countThatFit(heights: readonly number[], gap: number, room: number): number {
  let [used, count] = [0, 0];
  for (const height of heights) {
    used += height + (count > 0 ? gap : 0);
    if (used > room) break;
    count += 1;
  }
  return Math.max(1, count);
}

/** What is left below title and subtitle, and how wide it is. */
export function roomOn(
  shape: Shape,
  words: { readonly title: string; readonly subtitle: string; readonly lang: string },
): { readonly width: number; readonly height: number } {
  return { width: shape.width - 2 * shape.margin, height: bodyHeight(shape, words) };
}
