// A figure as one picture: where its words, its drawing and its sources stand.
import type { FigureModel } from "@/lib/figures/model";
import { type KeyItem, type Lines, stack } from "./blocks";
import type { Drawing } from "./drawing";
import { drawingOf } from "./drawing-of";
import type { Foot, FootWords } from "./foot";
import type { Listed } from "./list-block";
import { PLANS } from "./plans";
import { layoutOf } from "./plot";
import { round } from "./round";
import { type Frame, GAP, type Setting, settingOf } from "./setting";

/** Everything in units of the picture, which are pixels at a density of 1. */
export interface Picture {
  readonly font: number;
  readonly margin: number;
  readonly title: Lines;
  readonly subtitle: Lines;
  /** Names of the series, where they do not stand at the ends of the lines. */
  readonly key: readonly KeyItem[];
  readonly drawing: Drawing;
  /** The upper left corner of the drawing. */
  readonly corner: { readonly x: number; readonly y: number };
  readonly flags: readonly Listed[];
  readonly annotations: readonly Listed[];
  readonly notes: Lines;
  readonly foot: Foot;
}

/** Of the width of a drawing, what the names at the ends of its lines may take. */
const ENDS = 0.3;

function namesFit({ model, size }: Setting): boolean {
  const { labels, room } = layoutOf(model, size).ends;
  return labels.length === model.series.length && room < ENDS * size.width;
}

/** By the first plan that leaves the drawing its room, with names at the ends of the lines where they fit; or the last. */
function chosen(model: FigureModel, words: FootWords, frame: Frame): Setting {
  let setting: Setting | undefined;
  for (const plan of PLANS) {
    for (const ends of model.layout === "years" ? [true, false] : [false]) {
      setting = settingOf(model, words, frame, { plan, ends });
      const roomy = setting.size.height >= plan.drawn * frame.height;
      if (roomy && (!ends || namesFit(setting))) return setting;
    }
  }
  return setting ?? settingOf(model, words, frame, { plan: PLANS[0], ends: false });
}

/**
 * The layout of a figure as a picture. What has no room is left out, events first, then annotations and notes; what is
 * kept does not overlap.
 */
export function pictureLayout(model: FigureModel, words: FootWords, frame: Frame): Picture {
  const { above, below, foot, size, margin, model: kept } = chosen(model, words, frame);
  const [title, subtitle, key] = above;
  const [flags, annotations, notes] = below;
  const corner = { x: margin, y: round(stack(margin, above) + GAP * size.font) };
  const end = corner.y + size.height;
  return {
    font: size.font,
    margin,
    title: title.at(margin),
    subtitle: subtitle.at(stack(margin, [title])),
    key: key.at(stack(margin, [title, subtitle])),
    drawing: drawingOf(kept, size),
    corner,
    flags: flags.at(end),
    annotations: annotations.at(stack(end, [flags])),
    notes: notes.at(stack(end, [flags, annotations])),
    foot: foot.at(stack(end, below)),
  };
}
