// A figure of one reporter as bars: its preferred line stands on zero, further ones and statements stay as they are.
import type { FigureSeries } from "./model";

/** @param series as `drawnSeries` makes them: counted lines first */
export function barred(series: readonly FigureSeries[]): FigureSeries[] {
  return series.map((one, index) =>
    index === 0 && one.mark === "line" ? { ...one, mark: "bars" } : one,
  );
}
