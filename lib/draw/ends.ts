// Names and last values at the ends of the lines, moved apart as far as they would touch.
import type { FigureModel, FigureSeries } from "@/lib/figures/model";
import type { Box, DrawnEnd, Size } from "./drawing";
import { endText, lastPoint } from "./points";
import { round } from "./round";
import type { Scales } from "./scales";
import { spread } from "./spread";
import { fitText, textWidth } from "./text-width";

/** In heights of the texts: from one line to the next, from one label to the next, from the plot to a label. */
const LINE = 1.2;
const APART = 0.3;
const AWAY = 1.1;
/** Of the width of a drawing, what labels may take at most. */
const MOST = 0.4;
const BLANK = 0.35;

interface Label {
  readonly series: FigureSeries;
  readonly x: number;
  readonly value: number;
  readonly name: string;
  readonly text: string;
}

function labelsOf(model: Pick<FigureModel, "series" | "dated">): Label[] {
  return model.series.flatMap((one) => {
    const last = lastPoint(one);
    if (last === undefined || last.value === null) return [];
    return [
      { series: one, x: last.x, value: last.value, name: one.short, text: endText(last, model) },
    ];
  });
}

/** How labels are set: name and value under each other, side by side, or as many names as there is room for. */
export interface EndLayout {
  readonly labels: readonly Label[];
  readonly stacked: boolean;
  /** The height of a label with the space to the next. */
  readonly step: number;
  /** The width of the longest, and of the space before it; 0 without any. */
  readonly room: number;
}

function widthOf({ name, text }: Label, stacked: boolean, font: number): number {
  const [bold, plain] = [textWidth(name, font, true), textWidth(text, font)];
  return stacked ? Math.max(bold, plain) : bold + BLANK * font + plain;
}

/** What stands to the right of a plot of this height; nothing where the size has no ends. */
export function endLayout(
  model: Pick<FigureModel, "series">,
  size: Size,
  height: number,
): EndLayout {
  const { font } = size;
  const all = size.ends ? labelsOf(model) : [];
  const stacked = all.length * (2 * LINE + APART) * font <= height;
  const step = (stacked ? 2 * LINE + APART : LINE + 0.1) * font;
  const lines = all.toSorted(
    (a, b) => Number(a.series.mark === "marks") - Number(b.series.mark === "marks"),
  );
  const kept = new Set(lines.slice(0, Math.max(1, Math.floor(height / step))));
  const labels = all.filter((label) => kept.has(label));
  const longest = Math.max(0, ...labels.map((label) => widthOf(label, stacked, font)));
  const room = longest === 0 ? 0 : Math.min(longest * 1.1 + AWAY * font, MOST * size.width);
  return { labels, stacked, step, room };
}

/** The labels in their places, none over another, all within the height of the plot. */
export function endsOf(layout: EndLayout, scales: Scales, plot: Box, font: number): DrawnEnd[] {
  const { labels, stacked, step, room } = layout;
  const right = plot.x + plot.width;
  const wanted = labels.map(({ value }) => scales.y(value) ?? plot.y + plot.height);
  const middles = spread(wanted, step, plot.y + step / 2, plot.y + plot.height - step / 2);
  return labels.map(({ series, x, name, text }, index) => {
    const [mark = 0, middle = 0] = [wanted[index], middles[index]];
    const left = round(right + AWAY * font);
    const width = room - AWAY * font;
    const short = fitText(name, width, font, true);
    const moved = Math.abs(middle - mark) > 0.6 * step && right - scales.x(x) < 1;
    return {
      id: series.id,
      role: series.role,
      x: left,
      y: round(middle + (stacked ? -0.27 : 0.36) * font),
      name: short,
      value: stacked
        ? fitText(text, width, font)
        : fitText(text, width - textWidth(short, font, true) - BLANK * font, font),
      drop: stacked ? round(LINE * font) : 0,
      leader: moved
        ? `M${round(right + 0.45 * font)},${round(mark)}L${round(left - 0.25 * font)},${round(middle - (stacked ? 0.65 * font : 0))}`
        : "",
    };
  });
}
