// A figure as it is drawn on a sheet of paper, two beside each other: all of the same height, in the very size they are
// printed in, so that no text comes out smaller than it was set.
import type { FigureModel, FigureSeries } from "@/lib/figures/model";
import type { Drawing, Size } from "./drawing";
import { drawingOf } from "./drawing-of";
import { layoutOf } from "./plot";
import { withRowsThatFit } from "./rows/fit";
import { toldApart } from "./told-apart";

/** In CSS pixels, of which paper has 96 an inch: 89 mm wide, texts of 8.8 points, letters at points of 7.5. */
export const SHEET: Size = {
  name: "sheet",
  width: 338,
  height: 138,
  font: 11.7,
  ends: true,
  fixed: true,
};

/** Rows have less said above them than lines, and need more height. */
const ROWS: Size = { ...SHEET, height: 198 };

/** Of the width of a drawing, what the names at the ends of its lines may take. */
const ENDS = 0.36;

export interface SheetDrawing {
  readonly drawing: Drawing;
  /** What is drawn: a figure in rows with those that have room. */
  readonly model: FigureModel;
  /** The series whose names stand above the drawing, where there is no room for them at the ends of its lines. */
  readonly key: readonly FigureSeries[];
}

function namesFit(model: FigureModel): boolean {
  const { labels, room } = layoutOf(model, SHEET).ends;
  return labels.length === model.series.length && room < ENDS * SHEET.width;
}

/** The drawing of a figure on the sheet; one in rows bears its key itself. */
export function sheetDrawing(figure: FigureModel): SheetDrawing {
  if (figure.layout !== "years") {
    const model = withRowsThatFit(figure, ROWS);
    return { drawing: drawingOf(model, ROWS), model, key: [] };
  }
  const ends = namesFit(figure);
  const key = ends ? [] : toldApart(figure.series);
  return { drawing: drawingOf(figure, { ...SHEET, ends }), model: figure, key };
}
