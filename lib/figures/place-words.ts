// A place in words: of how many, how far from its neighbours, and the finding of the latest year.
import { ordinal, usdMillion } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import type { Neighbour, Place } from "./place-series";
import { nameOf, namesOf, type Side } from "./sides";

function distanceText({ distance }: Neighbour, locale: Locale): string {
  const { value, precision } = distance;
  const isWritten = precision === "exact" || precision === "rounded";
  return usdMillion(value ?? 0, locale, {
    ...distance,
    precision: isWritten ? precision : "about",
  });
}

/** `$91.2 million behind Sweden`, `level with Sweden`. */
function besides(way: "behind" | "ahead", next: Neighbour, snapshot: Snapshot, locale: Locale) {
  const area = nameOf(next.area, snapshot, locale);
  const words = wordsOf(locale);
  if (next.distance.value === 0) return words("place.level", { area });
  return words(`place.${way}`, { area, distance: distanceText(next, locale) });
}

/** What the table says of a year: `3rd, of 214 countries, $91.2 million behind Sweden, $98 million ahead of Finland`. */
export function placeText(
  text: string,
  { above, below, of, oneFlowMissing }: Place,
  snapshot: Snapshot,
  locale: Locale,
): string {
  const words = wordsOf(locale);
  const remarks = [
    words("place.of", { of }),
    ...(oneFlowMissing > 0 ? [words("place.one_flow", { count: oneFlowMissing })] : []),
    ...(above ? [besides("behind", above, snapshot, locale)] : []),
    ...(below ? [besides("ahead", below, snapshot, locale)] : []),
  ];
  return remarks.reduce((said, remark) => words("figures.remarked", { text: said, remark }), text);
}

/** The place of the latest year; what the figure shows where there is none, or the figures leave it open. */
export function placeTitle(
  side: Side,
  latest: Place | null,
  snapshot: Snapshot,
  locale: Locale,
): string {
  const words = wordsOf(locale);
  const names = namesOf(side, snapshot, locale);
  if (!latest?.isCertain) return words("place.title", names);
  const { above, below, year, place } = latest;
  const said = { ...names, year: String(year), place: ordinal(place, locale) };
  if (above) {
    return words("place.title.place", {
      ...said,
      beside: besides("behind", above, snapshot, locale),
    });
  }
  return below
    ? words("place.title.first", { ...said, beside: besides("ahead", below, snapshot, locale) })
    : words("place.title.only", said);
}
