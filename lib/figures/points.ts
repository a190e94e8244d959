// From a value of a series to a point of a figure: its words are made here, and all that proves it travels with it.
import { period as inWords } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { wholeYear } from "@/lib/stats/period";
import type { SeriesPoint } from "@/lib/stats/series";
import type { FigurePoint, FigureSeries } from "./model";
import type { Show } from "./selection";
import { type Unit, unitShown } from "./units";

/** Whether a series was counted by statisticians or is what somebody said. */
export type Origin = "counted" | "stated";

type Status = FigurePoint["obs_status"];

const REMARKS = { B: true, D: true, E: true, P: true, U: true } as const;
const ABSENCES = { O: true, M: true, L: true, Q: true } as const;

const isRemark = (status: Status): status is keyof typeof REMARKS => status in REMARKS;
const isAbsence = (status: Status): status is keyof typeof ABSENCES => status in ABSENCES;

/** Why there is no value, or the value with what one has to know of it: `about $8.5 billion, stated`. */
function textsOf(point: SeriesPoint, origin: Origin, unit: Unit, locale: Locale) {
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
  const short = unit.text(value, point);
  const text = remarks.reduce(
    (said, remark) => words("figures.remarked", { text: said, remark }),
    short,
  );
  return { short, text };
}

const finite = (end: number) => (Number.isFinite(end) ? end : null);

/** How values are read: what they count, who says so, in which language they are written. */
export interface Reading {
  readonly unit: Unit;
  readonly origin: Origin;
  readonly locale: Locale;
}

/** The period in words, where these are others than what is written in files. */
export function whenIn(period: string, locale: Locale): Pick<FigurePoint, "when"> {
  const when = inWords(period, locale);
  return when === period ? {} : { when };
}

/** A point at a place of an axis. @param period as it is written in files */
export function pointAt(
  point: SeriesPoint,
  { x, period }: Pick<FigurePoint, "x" | "period">,
  { unit, origin, locale }: Reading,
): FigurePoint {
  const { value, lower, upper, obs_status, precision, decimals, source, cells } = point;
  return {
    period,
    x,
    value,
    lower: finite(lower),
    upper: finite(upper),
    obs_status,
    precision,
    decimals,
    ...textsOf(point, origin, unit, locale),
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
  const reading = { unit: unitShown(show, null, locale), origin, locale };
  const drawn = points.flatMap((point) => {
    const x = wholeYear(point.period);
    if (x === null) return [];
    const period = String(x).padStart(4, "0");
    return [{ ...pointAt(point, { x, period }, reading), ...whenIn(period, locale) }];
  });
  return { ...face, points: drawn };
}
