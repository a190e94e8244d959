// A picture has the height that was asked for: it shows as many rows as it has room for, and says how many there are.
import type { FigureModel } from "@/lib/figures/model";
import type { Size } from "../drawing";
import { rowsThatFit } from "./layout";

/** The place of the number of rows in what is said of a cut. */
const SHOWN = "{shown}";

/** The figure with its first rows, as many as the box holds, and a note on it; the same figure where all fit. */
export function withRowsThatFit(model: FigureModel, size: Size): FigureModel {
  if (model.layout === "years" || model.categories.length === 0) return model;
  const count = rowsThatFit(model, size);
  if (count >= model.categories.length) return model;
  const note = model.cut?.replace(SHOWN, String(count)) ?? "";
  return {
    ...model,
    categories: model.categories.slice(0, count),
    series: model.series.map((one) => ({ ...one, points: one.points.filter((p) => p.x < count) })),
    x: { ...model.x, ticks: model.x.ticks.slice(0, count), domain: [-0.5, count - 0.5] },
    notes: note === "" ? model.notes : [...model.notes, note],
  };
}
