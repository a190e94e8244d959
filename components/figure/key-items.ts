import { endText, lastPoint } from "@/lib/draw/points";
import type { FigureModel, FigureSeries } from "@/lib/figures/model";
import { inkOf } from "./ink";

/** A series as it stands above its drawing. */
export interface KeyItem extends Pick<FigureSeries, "id" | "short" | "mark" | "dash"> {
  readonly value: string;
  /** The colours of its name and of its marks. */
  readonly ink: string;
  readonly markInk: string;
}

/** Names and last values of all series; made on the server. */
export function keyItems(model: Pick<FigureModel, "series" | "dated">): KeyItem[] {
  return model.series.map((one) => {
    const { id, short, mark, dash, role } = one;
    const ink = inkOf({ role, mark: "line" });
    return {
      id,
      short,
      mark,
      dash,
      ink,
      markInk: inkOf(one),
      value: endText(lastPoint(one), model),
    };
  });
}
