import { languageOfTitle } from "@/lib/i18n/in-language";
import type { Snapshot } from "@/lib/store/snapshot";
import type { FigureModel, FigureSeries } from "./model";

/** The sources that the points name, in order of preference. */
export function sourcesIn(
  series: readonly FigureSeries[],
  snapshot: Snapshot,
): FigureModel["sources"] {
  const used = new Set(series.flatMap((s) => s.points.flatMap((p) => p.source)));
  return snapshot.sources
    .filter(({ source }) => used.has(source))
    .map(({ source, publisher, title, language, published }) => ({
      source,
      publisher: publisher ?? source,
      title: title ?? source,
      language: languageOfTitle(title, language),
      published,
    }));
}
