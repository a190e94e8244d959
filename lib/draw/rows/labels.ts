// The names of rows: beside them where there is width for all of each, else above.
import type { FigureModel } from "@/lib/figures/model";
import type { Size } from "../drawing";
import { textWidth } from "../text-width";
import { wrapText } from "../wrap";

/** Of the width, what names beside may take. */
const COLUMN = 0.38;
/** In heights of the texts: how wide a drawing must be for names beside, and the space after them. */
const BESIDE = 34;
const AFTER = 0.8;
const LINES = 2;

export interface RowLabels {
  readonly beside: boolean;
  /** Of the column with the space after it; 0 above. */
  readonly width: number;
  /** One or two for each row. */
  readonly lines: readonly (readonly string[])[];
}

// Where Chinese may be broken does not depend on the language that is named here.
const TYPE = { lang: "en" } as const;

export function rowLabels({ categories }: FigureModel, { width, font }: Size): RowLabels {
  const wrapped = (room: number) =>
    categories.map(({ label }) => wrapText(label, room, { ...TYPE, font }, LINES));
  const widest = Math.max(0, ...categories.map(({ label }) => textWidth(label, font)));
  const column = Math.min(widest + 1, COLUMN * width);
  const lines = wrapped(column);
  const isWhole = (all: readonly string[], row: number) =>
    all.join("").endsWith("…") === (categories[row]?.label.endsWith("…") ?? false);
  if (width >= BESIDE * font && lines.every(isWhole)) {
    return { beside: true, width: column + AFTER * font, lines };
  }
  return { beside: false, width: 0, lines: wrapped(width - 1) };
}
