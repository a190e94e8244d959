// How much of a drawing is left for the plot: the axes, the flags and the ends of the lines take the room they need.
import { scaleLinear } from "d3-scale";
import type { FigureModel } from "@/lib/figures/model";
import type { Box, Size } from "./drawing";
import { type EndLayout, endLayout } from "./ends";
import { FLAG_RADIUS, type FlagStrip, flagStrip } from "./flags";
import { dotRadius } from "./points";
import { round } from "./round";
import { textWidth } from "./text-width";

/** In heights of the texts: half the text of the topmost tick, and the years under the plot. */
const ABOVE = 0.75;
const UNDER = 1.75;

export interface Layout {
  readonly plot: Box;
  readonly ends: EndLayout;
  readonly strip: FlagStrip;
}

/** What is left of a drawing between `left` and `right` of its ends and below its flags, before those are known. */
interface Bare {
  readonly left: number;
  /** The least space to the right. */
  readonly right: number;
  readonly above: number;
  readonly under: number;
}

function bareOf({ x, y, flags }: FigureModel, font: number): Bare {
  const widest = Math.max(0, ...y.ticks.map(({ text }) => textWidth(text, font)));
  const half = (tick: FigureModel["x"]["ticks"][number] | undefined) =>
    textWidth(tick?.text ?? "", font) / 2;
  const mark = 1 + (flags.length > 0 ? FLAG_RADIUS * font : dotRadius("hollow", font));
  return {
    left: round(Math.max(widest + 0.55 * font, half(x.ticks[0]), mark)),
    right: Math.max(half(x.ticks.at(-1)), mark),
    above: ABOVE * font,
    under: UNDER * font,
  };
}

/**
 * The plot of a figure in a box of this size, with the labels and flags that were reckoned with. Labels leave less
 * width to the flags, which may then need a row more and leave less height to the labels: so the two are set in turn
 * until the rows suffice; there are only a few.
 */
export function layoutOf(model: FigureModel, size: Size): Layout {
  const { width, height, font } = size;
  const { left, above, under, ...bare } = bareOf(model, font);
  const settle = (top: number): Layout => {
    const ends = endLayout(model, size, height - top - under);
    const right = round(width - Math.max(ends.room, bare.right));
    const strip = flagStrip(model, scaleLinear(model.x.domain, [left, right]), font);
    if (strip.height > top) return settle(strip.height);
    const [upper, lower] = [round(top), round(height - under)];
    const plot = { x: left, y: upper, width: round(right - left), height: round(lower - upper) };
    return { plot, ends, strip };
  };
  return settle(above);
}
