// The finding of a figure of students: what was last stated, and what was last counted, each with its year.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { parsePeriod } from "@/lib/stats/period";
import type { FigureModel, FigurePoint } from "./model";
import { byEnd, isFirm } from "./students-rows";

interface Named {
  readonly value: string;
  readonly period: string;
}

/** The latest value of some series; of one period that of the first of them, which its preferred source gives. */
function latestOf(model: FigureModel, origin: "counted" | "stated"): FigurePoint | null {
  const mark = origin === "counted" ? "dots" : "marks";
  const points = model.series
    .filter((one) => one.mark === mark)
    .flatMap((one) => one.points.filter(isFirm));
  return points.reduce<FigurePoint | null>((latest, point) => {
    const [now, then] = [parsePeriod(point.period), parsePeriod(latest?.period ?? "")];
    return now && (!then || byEnd(now, then) > 0) ? point : latest;
  }, null);
}

const named = ({ short, when, period }: FigurePoint): Named => ({
  value: short,
  period: when ?? period,
});

/** @param names of the host and of the area that they come from */
export function studentsTitle(
  model: FigureModel,
  names: { readonly host: string; readonly origin: string },
  locale: Locale,
): string {
  const words = wordsOf(locale);
  const [stated, counted] = [latestOf(model, "stated"), latestOf(model, "counted")];
  const scope = model.series.find(({ points }) => counted && points.includes(counted))?.short ?? "";
  if (stated && counted) {
    const { value: count, period: year } = named(counted);
    return words("students.title.both", { ...names, ...named(stated), scope, count, year });
  }
  if (stated) return words("students.title.stated", { ...names, ...named(stated) });
  if (counted) return words("students.title.counted", { ...names, ...named(counted), scope });
  return words("students.title", names);
}
