// A figure of spans over time, one to a row: from when to when things went on.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Period } from "@/lib/stats/period";
import type { Snapshot } from "@/lib/store/snapshot";
import { roundYearAxis } from "./axes";
import { categoryAxis } from "./category-series";
import type { FigureCategory, FigureModel, FigureSeries, ValueAxis } from "./model";
import { endOf } from "./places";
import { drawnOnly, type PlainParts, plainModel } from "./plain";
import { cutText } from "./rows-figure";
import { isInRange, type SpansInput, spanSeries } from "./span-series";

export interface SpansParts extends Omit<PlainParts, "subtitle"> {
  readonly subtitle: string;
  /** From above; those without a span in the range that is chosen are left out. */
  readonly categories: readonly FigureCategory[];
  /** What the categories are, and what the series are: `Project`, `Status`. */
  readonly axis: string;
  readonly kinds: string;
  /** One span to a category: the first that names it. */
  readonly series: readonly SpansInput[];
  /** How far the axis reaches at least, so that what goes on can be seen to. */
  readonly until: Period | null;
}

/** From the first year of any date to the end of the last. */
function timeAxis(series: readonly FigureSeries[], until: Period | null, label: string): ValueAxis {
  const dates = series.flatMap(({ points }) =>
    points.flatMap(({ span }) => (span ? [span.start, span.opened, span.end] : [])),
  );
  const places = dates.flatMap((date) => date?.x ?? []);
  if (places.length === 0) return { label, domain: [0, 1], ticks: [], scale: "linear" };
  const first = Math.floor(Math.min(...places));
  const last = Math.ceil(Math.max(first + 1, ...places, until ? endOf(until) : 0));
  return { ...roundYearAxis(first, last, label), scale: "linear" };
}

/** First and last year of the dates that are known. */
function yearsIn(series: readonly SpansInput[]): [number, number] | null {
  const dates = series.flatMap(({ spans }) =>
    spans.flatMap(({ start, opened, end }) => [start, opened ?? null, end]),
  );
  const years = dates.flatMap((date) => (date ? Number(date.start.slice(0, 4)) : []));
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : null;
}

/** Builds a figure of spans. */
export async function spansFigure(
  { subtitle, ...parts }: SpansParts,
  snapshot: Snapshot,
  locale: Locale,
): Promise<FigureModel> {
  const words = wordsOf(locale);
  const { chosen, kinds, until } = parts;
  const used = new Set<string>();
  const inputs = parts.series.map((one) => ({
    ...one,
    spans: one.spans.filter((span) => {
      const isKept = isInRange(span, chosen) && !used.has(span.category);
      if (isKept) used.add(span.category);
      return isKept;
    }),
  }));
  const categories = parts.categories.filter(({ id }) => used.has(id)).map((one) => ({ ...one }));
  const series = drawnOnly(inputs.map((one) => spanSeries(one, categories, locale)));
  const year = words("figures.axis.year");
  const laid = {
    ...{ layout: "spans" as const, categories, series, cut: cutText(categories.length, locale) },
    ...{ x: categoryAxis(categories, parts.axis), y: timeAxis(series, until, year) },
    ...{ unit: year, measure: "year", inWords: year, available: yearsIn(parts.series) },
    heads: {
      series: kinds,
      start: words("figures.span.head.start"),
      opened: words("figures.span.head.opened"),
      end: words("figures.span.head.end"),
    },
  };
  return plainModel({ ...parts, subtitle: () => subtitle }, laid, snapshot, locale);
}
