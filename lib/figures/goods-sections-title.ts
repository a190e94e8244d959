// The finding of a composition: the largest section of the last year, what it made up then, and what at first.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import type { Composition } from "./goods-composition";
import { productName } from "./goods-products";
import type { namesOf } from "./sides";
import { comparable } from "./trend";
import type { Unit } from "./units";

type Names = ReturnType<typeof namesOf>;

/** The shares that decide. */
export const valuedIn = ({ shares }: Composition) =>
  shares.flatMap(({ category, point }) => (comparable(point) ? [{ category, point }] : []));

/** The section whose share is certainly above every other's; null where the intervals leave it open. */
function largestIn(of: Composition) {
  const [first, second] = valuedIn(of).sort((a, b) => b.point.value - a.point.value);
  if (!first || (second && second.point.upper >= first.point.lower)) return null;
  return first;
}

/** @param drawn compositions of which one decides: those that are merely our reading do not */
export function sectionsTitle(
  drawn: readonly Composition[],
  names: Names,
  unit: Unit,
  snapshot: Snapshot,
  locale: Locale,
): string {
  const words = wordsOf(locale);
  const sound = drawn.filter((one) => valuedIn(one).length > 0);
  const [first, last] = [sound[0], sound.at(-1)];
  const largest = last && largestIn(last);
  if (!first || !last || !largest) return words("goods.sections.title", names);
  const said = {
    ...names,
    section: productName(largest.category, snapshot, locale),
    last: unit.text(largest.point.value, largest.point),
    to: String(last.year),
  };
  const before = valuedIn(first).find(({ category }) => category === largest.category);
  if (first === last || !before) return words("goods.sections.title.led", said);
  const share = unit.text(before.point.value, before.point);
  const isEstimated = before.point.obs_status === "E";
  const then = isEstimated
    ? words("figures.remarked", { text: share, remark: words("figures.remark.E") })
    : share;
  return words("goods.sections.title.since", { ...said, first: then, from: String(first.year) });
}
