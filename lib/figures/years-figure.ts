// A figure over time of whatever is counted: lines, statements, bars and sparse counts, of years and of parts of years.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import { annotationsOf } from "./annotations";
import { yearAxis } from "./axes";
import { type Flagged, flagsOf } from "./flags";
import type { FigureModel, FigureSeries } from "./model";
import { periodSeries, type SeriesInput, yearsOf } from "./period-series";
import { drawnOnly, type PlainParts, plainModel } from "./plain";
import { positiveSeries } from "./positive";
import { sourcesIn } from "./sources-in";
import type { Unit } from "./units";
import { axisIn } from "./value-axis";

export interface YearsParts extends PlainParts {
  readonly unit: Unit;
  /** In the order of the key. */
  readonly series: readonly SeriesInput[];
  readonly thresholds?: FigureModel["thresholds"];
  /** Which events stand above it, where the reader has not hidden them; none unless told. */
  readonly flags?: Flagged;
}

/** Values, the bounds that whiskers reach to, and thresholds: all that the axis must hold. */
function valuesOf(series: readonly FigureSeries[], thresholds: FigureModel["thresholds"]) {
  const held = series.flatMap(({ points, whiskers }) =>
    points.flatMap(({ value, lower, upper }) =>
      value === null ? [] : whiskers ? [value, lower ?? value, upper ?? value] : [value],
    ),
  );
  return [...held, ...thresholds.map(({ value }) => value)];
}

const placesOf = (series: readonly FigureSeries[]) =>
  series.flatMap(({ points }) => points.flatMap(({ x, during = [] }) => [x, ...during]));

/** Builds a figure over time. Without a value it is a figure without series. */
export async function yearsFigure(
  parts: YearsParts,
  snapshot: Snapshot,
  locale: Locale,
): Promise<FigureModel> {
  const words = wordsOf(locale);
  const { unit, chosen } = parts;
  const isLog = chosen.axis === "log";
  const all = parts.series.map((one) => periodSeries(one, chosen, { unit, locale }));
  const why = words("figures.missing.log");
  const series = drawnOnly(isLog ? all.map((one) => positiveSeries(one, why)) : all);
  const thresholds = (parts.thresholds ?? []).filter(({ value }) => !isLog || value > 0);
  const values = valuesOf(series, thresholds).filter((value) => !isLog || value > 0);
  const barred = series.some(({ mark }) => mark === "bars");
  const x = yearAxis(placesOf(series), words("figures.axis.year"), barred);
  const flagged = parts.flags && chosen.events && series.length > 0;
  const laid = {
    ...{ layout: "years" as const, categories: [], series, thresholds, x },
    y: axisIn(unit, values, chosen.axis),
    ...{ unit: unit.name, measure: unit.measure },
    inWords: unit.inWords(Math.max(0, ...values.map(Math.abs))),
    available: yearsOf(valuedPeriods(parts.series)),
    flags: flagged ? await flagsOf(snapshot, locale, x.domain, parts.flags) : [],
    annotations: annotationsOf(series, sourcesIn(series, snapshot), locale),
  };
  return plainModel(parts, laid, snapshot, locale);
}

const valuedPeriods = (series: readonly SeriesInput[]) =>
  series.flatMap(({ points }) => points.filter((p) => p.value !== null).map((p) => p.period));
