// What a screen reader hears instead of the drawing: of each series the first and the last value, and its gaps; of
// rows the most and the least.
import { list, sentences, years } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { FigureCategory, FigurePoint, FigureSeries, Layout } from "./model";

/** A sentence or two on one series; its numbers are the texts of its points. */
function sentence(series: FigureSeries, locale: Locale): string | null {
  const words = wordsOf(locale);
  const { label } = series;
  const valued = series.points.filter((p) => p.value !== null);
  const [first, last] = [valued[0], valued.at(-1)];
  if (!first || !last) return null;
  const [from, to] = [first.when ?? first.period, last.when ?? last.period];
  if (first === last) return words("figures.summary.one", { label, first: first.text, from });
  const ends = { label, first: first.text, from, last: last.text, to };
  return series.mark === "marks" || series.mark === "dots"
    ? words("figures.summary.marks", { ...ends, count: valued.length })
    : words("figures.summary.line", ends);
}

function gaps(series: FigureSeries, locale: Locale): string | null {
  const missing = series.points.filter((p) => p.value === null);
  if (missing.length === 0) return null;
  const whole = missing.every((p) => Number.isInteger(p.x));
  const said = whole
    ? years(
        missing.map((p) => p.x),
        locale,
      )
    : list(
        missing.map((p) => p.when ?? p.period),
        locale,
      );
  return wordsOf(locale)("figures.summary.gaps", { years: said });
}

/** How many rows a series has, and which has the most and the least of it. */
function inRows(series: FigureSeries, labels: Labels, locale: Locale): string | null {
  const words = wordsOf(locale);
  const valued = series.points.filter((p) => p.value !== null);
  const order = valued.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [most, least] = [order[0], order.at(-1)];
  if (!most || !least) return null;
  const named = (point: FigurePoint) => labels.get(point.category ?? "") ?? "";
  const top = { label: series.label, most: named(most), value: most.text };
  if (most === least) return words("figures.summary.rows.one", top);
  const rest = { least: named(least), other: least.text, count: valued.length };
  return words("figures.summary.rows", { ...top, ...rest });
}

/** How many spans a series has, and the first to begin. */
function inSpans(series: FigureSeries, labels: Labels, locale: Locale): string | null {
  const valued = series.points.filter((p) => p.value !== null);
  const [first] = valued.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  if (!first) return null;
  const name = labels.get(first.category ?? "") ?? "";
  const said = { label: series.label, count: valued.length, first: name, text: first.text };
  return wordsOf(locale)("figures.summary.spans", said);
}

type Labels = ReadonlyMap<string, string>;

/** The summary of a figure; without any value, that there is none. */
export function summaryOf(
  all: readonly FigureSeries[],
  locale: Locale,
  layout: Layout = "years",
  categories: readonly FigureCategory[] = [],
): string {
  const labels = new Map(categories.map(({ id, label }) => [id, label]));
  const sentencesOf = {
    years: (series: FigureSeries) => [sentence(series, locale), gaps(series, locale)],
    rows: (series: FigureSeries) => [inRows(series, labels, locale)],
    spans: (series: FigureSeries) => [inSpans(series, labels, locale)],
  }[layout];
  const said = all.flatMap(sentencesOf).filter((text) => text !== null);
  return said.length > 0 ? sentences(said, locale) : wordsOf(locale)("figures.summary.none");
}
