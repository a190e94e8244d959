// The last slide: who published what is shown, which edition it is, and where the live pages are.
import { day } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import type { SourcesSlide } from "./face";
import { byShape, countThatFit, roomOn, textHeight } from "./fit";

/** In units: of the code and the space before it. */
export const CODE_COLUMN = 13;
const MOST = 14;

/** Publishers in the order of preference, each with the number of its sources. */
function publishersOf({ sources }: Snapshot): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { publisher, source } of sources) {
    const name = publisher ?? source;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** @param origin of the site, as its reader has it */
export function sourcesSlide(
  snapshot: Snapshot,
  locale: Locale,
  origin: string,
): { readonly title: string; readonly body: SourcesSlide } {
  const words = wordsOf(locale);
  const counts = publishersOf(snapshot);
  const title = words("deck.sources.title", {
    sources: snapshot.sources.length,
    publishers: counts.size,
  });
  const publishers = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([publisher, count]) => words("deck.sources.publisher", { publisher, count }));
  const lines = [
    ...(snapshot.asOf ? [words("site.as_of", { day: day(snapshot.asOf, locale) })] : []),
    words("site.edition", { edition: snapshot.edition }),
    words("deck.sources.terms"),
  ];
  const fits = byShape((shape) => {
    const { width, height } = roomOn(shape, { title, subtitle: "", lang: locale });
    const beside = shape.name !== "portrait";
    const column = beside ? width - CODE_COLUMN : width;
    const below = lines.map((line) => textHeight(line, column, locale));
    const rest = below.reduce((sum, one) => sum + one, 0) + (beside ? 1 : 8.5);
    const heights = publishers.map((one) => textHeight(one, column, locale));
    return countThatFit(heights, 0.2, height - rest);
  });
  return {
    title,
    body: {
      kind: "sources",
      ...{ publishers, fits, lines },
      address: { label: words("deck.sources.live"), url: `${origin}/${locale}` },
    },
  };
}
