// Which series a key can tell apart by their look.
import type { FigureSeries } from "@/lib/figures/model";

/** Of several series in the same colour and marks the first: what a second source says of a thing has no look of its own. */
export function toldApart(series: readonly FigureSeries[]): FigureSeries[] {
  const lookOf = ({ role, mark, dash }: FigureSeries) => [role, mark, dash].join();
  const looks = series.map(lookOf);
  return series.filter((one, index) => looks.indexOf(lookOf(one)) === index);
}
