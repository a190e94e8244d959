// How a figure was computed, in sentences: what every figure of trade has in common.
import { sentences } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import type { FigureSeries } from "./model";
import type { Shown } from "./shown";

type Source = Snapshot["sources"][number];

const nameOf = ({ source, publisher, title }: Source) => ({
  publisher: publisher ?? source,
  title: title ?? source,
});

/** How what is shown is made of values. */
function formula({ selection, base }: Shown, locale: Locale): string[] {
  const words = wordsOf(locale);
  switch (selection.show) {
    case "value":
      return [];
    case "index":
      return base === null ? [] : [words("figures.method.index", { base: String(base) })];
    default:
      return [words(`figures.method.${selection.show}`)];
  }
}

/** At what point of their way goods are valued, as far as the sources say so. */
function valuations(sources: readonly Source[], locale: Locale): string[] {
  const words = wordsOf(locale);
  return sources.flatMap((source) => {
    const { valuation_exports: exports, valuation_imports: imports } = source;
    if (exports === null || imports === null) return [];
    return [words("figures.method.valuation", { ...nameOf(source), exports, imports })];
  });
}

/** Which of the sources carry each other on. */
function joints(sources: readonly Source[], locale: Locale): string[] {
  const words = wordsOf(locale);
  return sources.flatMap((source) => {
    const before = sources.find((one) => one.source === source.continues);
    if (!before) return [];
    const [now, then] = [nameOf(source), nameOf(before)];
    return [
      words("figures.method.continues", {
        publisher: now.publisher,
        title: now.title,
        before: then.publisher === now.publisher ? then.title : `${then.publisher}, ${then.title}`,
      }),
    ];
  });
}

/** @returns paragraphs that follow those of the figure itself */
export function methodOf(
  shown: Shown,
  series: readonly FigureSeries[],
  snapshot: Snapshot,
  locale: Locale,
): string[] {
  const words = wordsOf(locale);
  const used = new Set(series.flatMap((one) => one.points.flatMap((p) => p.source)));
  const sources = snapshot.sources.filter(({ source }) => used.has(source));
  const paragraph = (...said: string[]) => sentences(said, locale);
  const valued = valuations(sources, locale);
  return [
    ...formula(shown, locale),
    ...(valued.length > 0 ? [paragraph(...valued)] : []),
    paragraph(words("figures.method.lines"), ...joints(sources, locale)),
    words("figures.method.marks"),
    words("figures.method.uncertain"),
    words("figures.method.rounding"),
    ...(shown.selection.axis === "log" ? [words("figures.method.log")] : []),
  ];
}
