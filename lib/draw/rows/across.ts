// The axis of values or of time across a figure in rows, and which of its ticks have room.
import type { FigureModel } from "@/lib/figures/model";
import type { DrawnText } from "../drawing";
import { round } from "../round";
import { textWidth } from "../text-width";
import { thinner } from "../ticks";
import type { RowsLayout } from "./layout";

type Tick = FigureModel["y"]["ticks"][number];

/** In heights of the texts: between two ticks. */
const APART = 0.75;

/** All of them, or every second, and so on, with room for the text of each. */
function valuesAcross({ y }: FigureModel, place: (value: number) => number, font: number): Tick[] {
  for (const kept of thinner(y)) {
    const fits = kept.every((tick, index) => {
      const before = kept[index - 1];
      if (!before) return true;
      const halves = (textWidth(before.text, font) + textWidth(tick.text, font)) / 2;
      return place(tick.value) - place(before.value) >= halves + APART * font;
    });
    if (fits) return kept;
  }
  return y.ticks.slice(0, 1);
}

/** The ticks with their texts under the plot, and above it in a high drawing. */
export function ticksAcross(
  model: FigureModel,
  { plot, above }: RowsLayout,
  place: (value: number) => number,
  font: number,
): { readonly grid: readonly number[]; readonly ticks: readonly DrawnText[] } {
  const kept = valuesAcross(model, place, font);
  const under = kept.map(({ value, text }) => ({
    ...{ x: round(place(value)), y: round(plot.y + plot.height + 1.3 * font) },
    ...{ text, anchor: "middle" as const },
  }));
  const over = under.map((tick) => ({ ...tick, y: round(plot.y - 0.5 * font) }));
  return { grid: under.map(({ x }) => x), ticks: above ? [...over, ...under] : under };
}
