// A figure over time of what is made of counted declarations but is not in USD: with the notes and the method that
// figures of trade have in common.
import type { Locale } from "@/lib/i18n/locales";
import { parsePeriod, wholeYear } from "@/lib/stats/period";
import type { SeriesPoint } from "@/lib/stats/series";
import type { SortedSeries } from "@/lib/stats/sorted";
import type { Snapshot } from "@/lib/store/snapshot";
import { drawnSeries, type Face } from "./drawn";
import { methodOf } from "./method";
import type { FigureModel } from "./model";
import { notesOf } from "./notes";
import type { SeriesInput } from "./period-series";
import type { Shown } from "./shown";
import { type YearsParts, yearsFigure } from "./years-figure";

/** A year however it was written: `2024-01/2024-12` is 2024. */
export function inYears(points: readonly SeriesPoint[]): SeriesPoint[] {
  return points.flatMap((point) => {
    const year = wholeYear(point.period);
    const period = year === null ? null : parsePeriod(String(year).padStart(4, "0"));
    return period ? [{ ...point, period }] : [];
  });
}

/** The lines and statements of a subject with the names that `drawnSeries` gives them. */
export function inputsOf(
  face: Face,
  series: SortedSeries,
  snapshot: Snapshot,
  locale: Locale,
): SeriesInput[] {
  const faces = drawnSeries(face, series, snapshot, locale);
  return faces.map(({ points: _, ...one }, index) => {
    const line = series.lines[index];
    return line
      ? { face: one, points: inYears(line.points), origin: "counted" }
      : { face: one, points: inYears(series.stated), origin: "stated" };
  });
}

/** Builds it. @param seen what is shown, of which the series were made */
export async function countedFigure(
  parts: YearsParts,
  seen: Shown,
  snapshot: Snapshot,
  locale: Locale,
): Promise<FigureModel> {
  const model = await yearsFigure(parts, snapshot, locale);
  const { chosen } = parts;
  const linear = { ...parts, chosen: { ...chosen, axis: "linear" as const } };
  const plain = chosen.axis === "linear" ? model : await yearsFigure(linear, snapshot, locale);
  return {
    ...model,
    available: seen.available && [seen.available[0], seen.available[1]],
    notes: [...notesOf(seen, plain.series, false, locale), ...model.notes],
    method: [...model.method, ...methodOf(seen, model.series, snapshot, locale)],
  };
}
