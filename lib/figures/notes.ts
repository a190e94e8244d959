// What a reader has to know of a selection, in sentences: what was narrowed or left out, and why.
import { group } from "d3-array";
import { list, years } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { FigureSeries } from "./model";
import { yearsWithoutPlace } from "./positive";
import type { Selection } from "./selection";
import type { Shown } from "./shown";

/** Years were left out because there are too many to draw. */
function narrowedNote(
  { narrowed, available }: Shown,
  series: readonly FigureSeries[],
  locale: Locale,
): string[] {
  const drawn = series.flatMap(({ points }) => points.map((p) => p.x));
  if (!narrowed || !available || drawn.length === 0) return [];
  const range = (from: number, to: number) => ({ from: String(from), to: String(to) });
  const { from, to } = range(Math.min(...drawn), Math.max(...drawn));
  const [first, last] = available.map(String);
  const said = { from, to, first: first ?? "", last: last ?? "" };
  return [wordsOf(locale)("figures.note.narrowed", said)];
}

/** Lines without a base, and years without a change; of lines that lack the same in one sentence. */
function omittedNotes(
  { omissions, base }: Shown,
  series: readonly FigureSeries[],
  locale: Locale,
): string[] {
  const words = wordsOf(locale);
  const lines = series.filter((one) => one.mark === "line");
  const alike = group(omissions, (one) => [one.kind, ...one.years].join());
  return [...alike.values()].flatMap((all) => {
    const [first] = all;
    const label = list(
      all.flatMap(({ line }) => lines[line]?.label ?? []),
      locale,
    );
    if (!first || (first.kind === "without_base" && base === null)) return [];
    return first.kind === "without_base"
      ? [words("figures.note.without_base", { label, base: String(base) })]
      : [words(`figures.note.${first.kind}`, { label, years: years(first.years, locale) })];
  });
}

function withoutPlace(series: readonly FigureSeries[], { selection }: Shown, locale: Locale) {
  if (selection.axis !== "log") return [];
  return series.flatMap((one) => {
    const without = yearsWithoutPlace(one);
    if (without.length === 0) return [];
    const said = { label: one.label, years: years(without, locale) };
    return [wordsOf(locale)("figures.note.not_positive", said)];
  });
}

/** A choice that could not be followed: a change may be below zero. */
export function unfitNotes(asked: Selection, chosen: Selection, locale: Locale): string[] {
  const isLinear = asked.axis === "log" && chosen.axis !== "log";
  return isLinear ? [wordsOf(locale)("figures.note.linear")] : [];
}

/**
 * @param series as they would stand on a linear axis, lines in the order of what is shown
 * @param hasThresholds whether there are thresholds to hold values against
 */
export function notesOf(
  shown: Shown,
  series: readonly FigureSeries[],
  hasThresholds: boolean,
  locale: Locale,
): string[] {
  const words = wordsOf(locale);
  const isValue = shown.selection.show === "value";
  return [
    ...narrowedNote(shown, series, locale),
    ...omittedNotes(shown, series, locale),
    ...withoutPlace(series, shown, locale),
    ...(shown.unstated ? [words("figures.note.unstated")] : []),
    ...(!isValue && hasThresholds ? [words("figures.note.no_threshold")] : []),
  ];
}
