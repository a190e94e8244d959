// What a screen reader hears instead of the drawing: of each series the first and the last value, and its gaps.
import { years } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { FigureSeries } from "./model";

/** A sentence or two on one series; its numbers are the texts of its points. */
function sentence(series: FigureSeries, locale: Locale): string | null {
  const words = wordsOf(locale);
  const { label } = series;
  const valued = series.points.filter((p) => p.value !== null);
  const [first, last] = [valued[0], valued.at(-1)];
  if (!first || !last) return null;
  if (first === last) {
    return words("figures.summary.one", { label, first: first.text, from: first.period });
  }
  const ends = { label, first: first.text, from: first.period, last: last.text, to: last.period };
  return series.mark === "marks"
    ? words("figures.summary.marks", { ...ends, count: valued.length })
    : words("figures.summary.line", ends);
}

function gaps(series: FigureSeries, locale: Locale): string | null {
  const missing = series.points.filter((p) => p.value === null).map((p) => p.x);
  if (missing.length === 0) return null;
  return wordsOf(locale)("figures.summary.gaps", { years: years(missing, locale) });
}

/** The summary of a figure; without any value, that there is none. */
export function summaryOf(all: readonly FigureSeries[], locale: Locale): string {
  const sentences = all.flatMap((series) => [sentence(series, locale), gaps(series, locale)]);
  const said = sentences.filter((text) => text !== null);
  return said.length > 0 ? said.join(" ") : wordsOf(locale)("figures.summary.none");
}
