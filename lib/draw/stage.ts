// A slide as it stands on a screen, whatever the screen: everything is measured in one unit, the height of its smallest
// text, of which a screen is 30 high (3.28 % of its height each). Four shapes of screens are set, each as wide as the
// narrowest screen that it serves; what is left over on a wider one stays blank.
import type { FigureModel } from "@/lib/figures/model";
import { type KeyItem, keyBlock } from "./blocks";
import type { Drawing, Size } from "./drawing";
import { drawingOf } from "./drawing-of";
import { layoutOf } from "./plot";
import { endText, lastPoint } from "./points";
import { round } from "./round";
import { withRowsThatFit } from "./rows/fit";
import { fitText, textWidth } from "./text-width";
import { toldApart } from "./told-apart";
import { wrapText } from "./wrap";

export const SHAPE_NAMES = ["portrait", "classic", "wide", "ultra"] as const;
export type ShapeName = (typeof SHAPE_NAMES)[number];

/** Fonts that a title may have, each with the lines that it may then take; the last is taken in any case. */
type Titles = readonly (readonly [font: number, lines: number])[];

/** A shape of screens, in units. */
export interface Shape {
  readonly name: ShapeName;
  readonly width: number;
  readonly height: number;
  /** Beside, above and below what is shown. */
  readonly margin: number;
  /** Of the column of the key figure with the space after it; 0 where there is none. */
  readonly column: number;
  /** Lines under everything: sources, date and edition. */
  readonly footLines: number;
  readonly titles: Titles;
}

const HEIGHT = 30.4;
const LANDSCAPE: Titles = [
  [2.5, 2],
  [2.1, 2],
  [1.8, 2],
  [1.6, 3],
  [1.4, 3],
];

export const SHAPES: readonly Shape[] = [
  {
    ...{ name: "portrait", width: 17.2, height: HEIGHT, margin: 1, column: 0, footLines: 3 },
    titles: [
      [1.5, 3],
      [1.3, 4],
      [1.2, 5],
      [1.1, 6],
    ],
  },
  {
    ...{ name: "classic", width: 38, height: HEIGHT, margin: 1.6, column: 11, footLines: 2 },
    titles: LANDSCAPE,
  },
  {
    ...{ name: "wide", width: 48.6, height: HEIGHT, margin: 1.9, column: 14, footLines: 1 },
    titles: LANDSCAPE,
  },
  {
    ...{ name: "ultra", width: 63.8, height: HEIGHT, margin: 2, column: 16, footLines: 1 },
    titles: LANDSCAPE,
  },
];

/** In units: from line to line of titles (of their font) and of text, and the spaces between the parts of a slide. */
const TITLE_LINE = 1.16;
const LINE = 1.36;
const GAPS = { kicker: 0.5, title: 0.4, chart: 0.7, foot: 0.7 };

/** Titles are set in a face of their own, which may be wider than the one that was measured. */
const WIDER = 1.08;

/** Drawings are made in texts of this height. */
const FONT = 14;

/** The chart of a slide with its key. Lengths are in units, but those within `drawing` and `key`. */
export interface StageChart {
  readonly width: number;
  readonly height: number;
  readonly drawing: Drawing;
  /** Names of the series where they do not stand at the ends of the lines. */
  readonly key: readonly KeyItem[];
  /** Where the drawing begins, below the key. */
  readonly top: number;
  /** That not all rows are shown; blank where they are. */
  readonly cut: string;
}

/** A slide of a figure on one shape of screens. */
export interface StageLayout {
  readonly shape: ShapeName;
  /** Whether there is room for the subtitle. */
  readonly subtitle: boolean;
  readonly chart: StageChart;
}

interface Words {
  readonly title: string;
  readonly subtitle: string;
  readonly lang: string;
}

/** The largest font of a title that keeps it within its lines, and how many it takes. */
export function titleOn(
  { width, margin, titles }: Shape,
  { title, lang }: Pick<Words, "title" | "lang">,
): { readonly font: number; readonly lines: number } {
  const room = (width - 2 * margin) / WIDER;
  const set = titles.map(([font, most]) => {
    const lines = wrapText(title, room, { font, bold: true, lang }).length;
    return { font, lines, fits: lines <= most };
  });
  return set.find(({ fits }) => fits) ?? set.at(-1) ?? { font: 1, lines: 1 };
}

/** What is left between the words above and those below, in units. */
export function bodyHeight(shape: Shape, words: Words): number {
  const { font, lines } = titleOn(shape, words);
  const room = shape.width - 2 * shape.margin;
  const subtitle =
    words.subtitle === ""
      ? 0
      : wrapText(words.subtitle, room / WIDER, { font: 1, lang: words.lang }).length;
  const kicker = shape.name === "portrait" ? 0 : LINE + GAPS.kicker;
  const above = kicker + lines * font * TITLE_LINE + GAPS.title + subtitle * LINE;
  const below = GAPS.foot + shape.footLines * LINE;
  return shape.height - 2 * shape.margin - above - GAPS.chart - below;
}

/** Of the width of a drawing, what the names at the ends of its lines may take. */
const ENDS = 0.4;

function namesFit(model: FigureModel, size: Size): boolean {
  const { labels, room } = layoutOf(model, size).ends;
  return labels.length === model.series.length && room < ENDS * size.width;
}

/** More rows than these would leave the drawing too little. */
const KEY_ROWS = 2;

/** The names of the series, with their last values where they take no more than two rows. */
function keyOf(model: FigureModel, width: number) {
  const series = toldApart(model.series).map((one) => ({
    ...one,
    short: fitText(one.short, width - 2.2 * FONT, FONT, true),
  }));
  const column = { x: 0, width, lang: "en", font: FONT };
  const full = keyBlock(
    series.map((one) => ({ ...one, value: endText(lastPoint(one), model) })),
    column,
  );
  const bare = () =>
    keyBlock(
      series.map((one) => ({ ...one, value: "" })),
      column,
    );
  return full.height <= KEY_ROWS * 1.41 * FONT ? full : bare();
}

/** A figure in rows with as many as there is room for, and below them what says so. */
function cutTo(model: FigureModel, room: Size) {
  const whole = withRowsThatFit(model, room);
  if (whole === model) return { kept: model, cut: "", below: 0 };
  const lines = wrapText(whole.notes.at(-1) ?? "", room.width / WIDER, { font: FONT, lang: "en" });
  const below = lines.length * LINE * FONT;
  const kept = withRowsThatFit(model, { ...room, height: room.height - below });
  return { kept, cut: kept.notes.at(-1) ?? "", below };
}

/** @param box in units */
function chartOf(model: FigureModel, box: { width: number; height: number }): StageChart {
  const [width, height] = [round(box.width * FONT), round(box.height * FONT)];
  const size = { name: "stage", width, height, font: FONT, ends: true, fixed: true };
  const atEnds = model.layout === "years" && namesFit(model, size);
  const isKeyed = model.layout === "years" && !atEnds && model.series.length > 0;
  const key = isKeyed ? keyOf(model, width) : keyBlock([], { x: 0, width, lang: "en", font: FONT });
  const top = key.height === 0 ? 0 : key.height + 0.4 * FONT;
  const room = { ...size, ends: atEnds, height: round(Math.max(6 * FONT, height - top)) };
  const { kept, cut, below } = cutTo(model, room);
  const drawing = drawingOf(kept, { ...room, height: round(room.height - below) });
  return {
    ...{ width: box.width, height: round(top + drawing.size.height) / FONT },
    ...{ drawing, key: key.at(0), top, cut },
  };
}

/** A chart that would be lower than this takes the room of the subtitle as well. */
const LEAST_BODY = 10.5;

/** @param hasColumn whether a key figure stands beside the chart, where there is room for one */
export function stageLayout(
  model: FigureModel,
  shape: Shape,
  words: Words,
  hasColumn: boolean,
): StageLayout {
  const inside = shape.width - 2 * shape.margin;
  const width = hasColumn ? inside - shape.column : inside;
  const full = bodyHeight(shape, words);
  const subtitle = full >= LEAST_BODY;
  const height = subtitle ? full : bodyHeight(shape, { ...words, subtitle: "" });
  return { shape: shape.name, subtitle, chart: chartOf(model, { width, height }) };
}

/** The largest of some fonts in which a short text is no wider than `width`; else the last. */
export function fontWithin(text: string, width: number, fonts: readonly number[]): number {
  const fits = (font: number) => textWidth(text, font, true) * WIDER <= width;
  return fonts.find(fits) ?? fonts.at(-1) ?? 1;
}
