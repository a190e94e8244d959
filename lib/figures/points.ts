// From a value of a series to a point of a figure: its words are made here, and all that proves it travels with it.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { wholeYear } from "@/lib/stats/period";
import type { SeriesPoint } from "@/lib/stats/series";
import type { FigurePoint, FigureSeries } from "./model";
import type { Show } from "./selection";
import { valueText } from "./units";

/** Whether a series was counted by statisticians or is what somebody said. */
export type Origin = "counted" | "stated";

type Status = FigurePoint["obs_status"];

const REMARKS = { B: true, D: true, E: true, P: true, U: true } as const;
const ABSENCES = { O: true, M: true, L: true, Q: true } as const;

const isRemark = (status: Status): status is keyof typeof REMARKS => status in REMARKS;
const isAbsence = (status: Status): status is keyof typeof ABSENCES => status in ABSENCES;

/** Why there is no value, or the value with what one has to know of it: `about $8.5 billion, stated`. */
function textsOf(point: SeriesPoint, origin: Origin, show: Show, locale: Locale) {
  const words = wordsOf(locale);
  const { value, obs_status: status } = point;
  if (value === null) {
    const missing = words(`figures.missing.${isAbsence(status) ? status : "O"}`);
    return { short: missing, text: missing };
  }
  const remarks = [
    ...(origin === "stated" ? [words("figures.remark.stated")] : []),
    ...(isRemark(status) ? [words(`figures.remark.${status}`)] : []),
  ];
  const short = valueText(value, point, show, locale);
  const text = remarks.reduce(
    (said, remark) => words("figures.remarked", { text: said, remark }),
    short,
  );
  return { short, text };
}

const finite = (end: number) => (Number.isFinite(end) ? end : null);

/** A whole year's point; null when its period is no whole year. */
function figurePoint(
  point: SeriesPoint,
  origin: Origin,
  show: Show,
  locale: Locale,
): FigurePoint | null {
  const year = wholeYear(point.period);
  if (year === null) return null;
  const { value, lower, upper, obs_status, precision, decimals, source, cells } = point;
  return {
    period: String(year).padStart(4, "0"),
    x: year,
    value,
    lower: finite(lower),
    upper: finite(upper),
    obs_status,
    precision,
    decimals,
    ...textsOf(point, origin, show, locale),
    source: [...source],
    cells: cells.map((cell) => ({ ...cell })),
  };
}

/** What a series of a figure is, but for its points. */
export type SeriesFace = Omit<FigureSeries, "points">;

/** Whole years of a series in its face. @param show what the values are, which decides how they are written */
export function figureSeries(
  face: SeriesFace,
  points: readonly SeriesPoint[],
  origin: Origin,
  locale: Locale,
  show: Show = "value",
): FigureSeries {
  const drawn = points.map((point) => figurePoint(point, origin, show, locale));
  return { ...face, points: drawn.filter((point) => point !== null) };
}
