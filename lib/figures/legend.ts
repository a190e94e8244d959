// What marks mean, for the end of a subtitle: only those that there are.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { FigureSeries, Layout } from "./model";

const UNSETTLED: readonly string[] = ["E", "P", "U"];

/** Over time our own reading has a mark of its own; in rows it is drawn like what is not final. */
function unsettled(statuses: readonly string[], layout: Layout, locale: Locale): string[] {
  const words = wordsOf(locale);
  if (layout === "years") return statuses.includes("U") ? [words("figures.note.ring")] : [];
  const any = statuses.some((status) => UNSETTLED.includes(status));
  return any ? [words("figures.note.unsettled")] : [];
}

/** Of values over time or in rows. */
function ofValues(series: readonly FigureSeries[], layout: Layout, locale: Locale): string[] {
  const words = wordsOf(locale);
  const drawn = series.flatMap(({ mark, points }) =>
    points.filter((p) => p.value !== null).map((point) => ({ mark, point })),
  );
  const parts = drawn.filter(({ point }) => point.during);
  return [
    ...(series.some((s) => s.mark === "marks") ? [words("figures.note.hollow")] : []),
    ...unsettled(
      drawn.map(({ point }) => point.obs_status),
      layout,
      locale,
    ),
    ...(parts.some(({ mark }) => mark !== "bars") ? [words("figures.note.part")] : []),
    ...(parts.some(({ mark }) => mark === "bars") ? [words("figures.note.part.bars")] : []),
    ...(series.some((s) => s.whiskers) ? [words("figures.note.whiskers")] : []),
  ];
}

function ofSpans(series: readonly FigureSeries[], locale: Locale): string[] {
  const words = wordsOf(locale);
  const spans = series.flatMap(({ points }) => points.flatMap(({ span }) => span ?? []));
  const drawn = spans.filter(({ start, end }) => start ?? end);
  const unknown = drawn.some((s) => s.start === null || s.open === "unknown");
  return [
    ...(spans.some(({ opened }) => opened) ? [words("figures.note.opened")] : []),
    ...(drawn.some(({ open }) => open === "ongoing") ? [words("figures.note.ongoing")] : []),
    ...(unknown ? [words("figures.note.unended")] : []),
  ];
}

/** A subtitle with what its marks mean. */
export function withLegend(
  subtitle: string,
  series: readonly FigureSeries[],
  layout: Layout,
  locale: Locale,
): string {
  const notes = layout === "spans" ? ofSpans(series, locale) : ofValues(series, layout, locale);
  return notes.reduce((text, note) => wordsOf(locale)("figures.noted", { text, note }), subtitle);
}
