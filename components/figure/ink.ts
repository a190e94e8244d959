import { cssInk } from "@/lib/draw/palette";
import type { FigureSeries } from "@/lib/figures/model";

/** The colour of a series' marks on a page; grey bars are lighter than grey lines and words. */
export function inkOf({ role, mark }: Pick<FigureSeries, "role" | "mark">): string {
  return cssInk(role === "neutral" && mark === "bars" ? "bar" : role);
}
