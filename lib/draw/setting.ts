// The blocks of a picture by one plan, set but not yet placed, and what they leave for its drawing.
import type { FigureModel } from "@/lib/figures/model";
import {
  type Block,
  type Column,
  type KeyItem,
  keyBlock,
  type Lines,
  stack,
  textBlock,
} from "./blocks";
import type { Size } from "./drawing";
import { type Foot, type FootWords, footBlock } from "./foot";
import { type Listed, listBlock } from "./list-block";
import { keptBy, type Plan } from "./plans";
import { endText, lastPoint } from "./points";
import { round } from "./round";
import { withRowsThatFit } from "./rows/fit";

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** The language of the words. */
  readonly lang: string;
}

export interface Setting {
  readonly model: FigureModel;
  readonly above: readonly [Block<Lines>, Block<Lines>, Block<readonly KeyItem[]>];
  readonly below: readonly [Block<readonly Listed[]>, Block<readonly Listed[]>, Block<Lines>];
  readonly foot: Block<Foot>;
  readonly margin: number;
  /** The size of the drawing: as high as the rest leaves it, and never without any height. */
  readonly size: Size;
}

/** The height of the texts, chosen so that a preview image can be read at half its size. */
export function pictureFont({ width, height }: Frame): number {
  const fitting = Math.min(Math.sqrt(width * height) / 46, width / 40, height / 22);
  return round(Math.max(11, fitting));
}

/** The space between the words and the drawing below them. */
export const GAP = 0.9;

function keyOf(model: FigureModel, values: boolean) {
  return model.series.map((one) => ({
    ...one,
    value: values ? endText(lastPoint(one), model) : "",
  }));
}

function listsOf(model: FigureModel, column: Column, font: number): Setting["below"] {
  const events = model.flags.map(({ number, title, day }) => ({
    mark: String(number),
    text: `${title} · ${day}`,
  }));
  const remarks = model.annotations.map(({ letter, text }) => ({ mark: letter, text }));
  return [
    listBlock(events, { ...column, before: 0.6 * font }),
    listBlock(remarks, { ...column, before: 0.4 * font }),
    textBlock(model.notes.join(" "), { ...column, before: 0.4 * font }),
  ];
}

/** @param ends whether names stand at the ends of the lines; else they stand above the drawing */
export function settingOf(
  figure: FigureModel,
  words: FootWords,
  frame: Frame,
  { plan, ends }: { readonly plan: Plan; readonly ends: boolean },
): Setting {
  const model = keptBy(plan, figure);
  const font = pictureFont(frame);
  const margin = round(Math.max(12, 2.1 * font));
  const width = frame.width - 2 * margin;
  const column = { x: margin, width, lang: frame.lang, font: 0.86 * font };
  const head = { ...column, font: font * (frame.width < 480 ? 1.3 : 1.7), bold: true };
  // A figure in rows bears its key itself.
  const keyed = !ends && model.layout === "years";
  const small = { ...column, font: Math.max(9, 0.78 * font), before: 0.8 * font };
  const above = [
    textBlock(model.title, { ...head, most: plan.title }),
    textBlock(model.subtitle, { ...column, font, before: 0.3 * font, most: plan.subtitle }),
    keyBlock(keyed ? keyOf(model, plan.values) : [], { ...column, before: 0.5 * font }),
  ] as const;
  const foot = footBlock(words, { ...small, most: plan.sources });
  const setWith = (shown: FigureModel): Setting => {
    const below = listsOf(shown, column, font);
    const room = frame.height - stack(1.6 * margin + GAP * font, [...above, ...below, foot]);
    const height = round(Math.max(5 * font, room));
    const size = { name: "picture", width, height, font, ends, fixed: true };
    return { model: shown, above, below, foot, margin, size };
  };
  const whole = setWith(model);
  const cut = withRowsThatFit(model, whole.size);
  if (cut === model) return whole;
  // What says how many rows there are takes some of their room.
  return setWith(withRowsThatFit(model, setWith(cut).size));
}
