// A figure of categories, one below another, with the values of each across: sections of goods, kinds of projects.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import { categoryAxis, categorySeries, type RowsInput, valuesInRange } from "./category-series";
import type { FigureCategory, FigureModel } from "./model";
import { yearsOf } from "./period-series";
import { drawnOnly, type PlainParts, plainModel } from "./plain";
import type { Unit } from "./units";
import { axisIn } from "./value-axis";

export interface RowsParts extends PlainParts {
  readonly unit: Unit;
  /** From above; those without any value are left out. */
  readonly categories: readonly FigureCategory[];
  /** What the categories are: `Section`. */
  readonly axis: string;
  /** `dots`, `marks` (hollow: stated) or `bars`. */
  readonly series: readonly RowsInput[];
}

/** What a picture says that has no room for all rows. */
export function cutText(all: number, locale: Locale): string {
  return wordsOf(locale)("figures.note.cut", { shown: "{shown}", all });
}

/** Builds a figure in rows. Its values are on a linear axis from zero. */
export async function rowsFigure(
  parts: RowsParts,
  snapshot: Snapshot,
  locale: Locale,
): Promise<FigureModel> {
  const { unit, chosen } = parts;
  const inputs = parts.series.map((one) => ({ ...one, values: valuesInRange(one, chosen) }));
  const used = new Set(inputs.flatMap(({ values }) => values.map(({ category }) => category)));
  const categories = parts.categories.filter(({ id }) => used.has(id)).map((one) => ({ ...one }));
  const series = drawnOnly(inputs.map((one) => categorySeries(one, categories, { unit, locale })));
  const values = series.flatMap(({ points, whiskers }) =>
    points.flatMap(({ value, lower, upper }) =>
      [value, ...(whiskers ? [lower, upper] : [])].filter((one) => one !== null),
    ),
  );
  const periods = parts.series.flatMap((one) => one.values.map(({ point }) => point.period));
  const laid = {
    ...{ layout: "rows" as const, categories, series, cut: cutText(categories.length, locale) },
    ...{ x: categoryAxis(categories, parts.axis), y: axisIn(unit, values, "linear") },
    ...{ unit: unit.name, measure: unit.measure, available: yearsOf(periods) },
    inWords: unit.inWords(Math.max(0, ...values.map(Math.abs))),
  };
  return plainModel(parts, laid, snapshot, locale);
}
