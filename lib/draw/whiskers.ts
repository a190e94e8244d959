// Thin lines at a mark: up and down to the bounds of its value, and along the months that it was counted over.
import type { FigurePoint, FigureSeries } from "@/lib/figures/model";
import { round } from "./round";
import type { Scales } from "./scales";

/** Half of the stroke at the end of a whisker, in heights of the texts. */
const CAP = 0.2;

/** A whisker from one height to another with a stroke across each end; a bound that is open has none. */
function whisker({ x: year, value, lower, upper }: FigurePoint, { x, y }: Scales, font: number) {
  if (value === null || lower === upper) return "";
  const at = x(year);
  const middle = y(value);
  return [lower, upper]
    .map((bound) => {
      const end = bound === null ? null : y(bound);
      if (end === null || middle === null || end === middle) return "";
      const half = round(CAP * font);
      return `M${at},${middle}V${end}M${round(at - half)},${end}h${2 * half}`;
    })
    .join("");
}

/** The whiskers of a series that has some; empty of any other. */
export function whiskersOf({ whiskers, points }: FigureSeries, scales: Scales, font: number) {
  return whiskers ? points.map((point) => whisker(point, scales, font)).join("") : "";
}

/** How far marks reach over the months that they stand for; bars are wide themselves. */
export function stretchesOf({ mark, points }: FigureSeries, { x, y }: Scales, font: number) {
  if (mark === "bars") return "";
  const strokes = points.map(({ value, during }) => {
    const height = value === null || !during ? null : y(value);
    if (height === null || !during) return "";
    const [from, to] = during.map(x);
    const cap = round(CAP * font);
    return `M${from},${round(height - cap)}v${2 * cap}m0,${-cap}H${to}m0,${-cap}v${2 * cap}`;
  });
  return strokes.join("");
}
