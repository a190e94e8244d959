// The foot of a slide: whose figures they are on the left, and of which date and edition on the right.
import { SHAPES } from "@/lib/draw/stage";
import { textWidth } from "@/lib/draw/text-width";
import type { FigureModel } from "@/lib/figures/model";
import { day } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import type { SlideFace } from "./face";

/** The date of the data with the edition. */
export function imprintOf(
  { asOf, edition }: Pick<Snapshot, "asOf" | "edition">,
  locale: Locale,
): string {
  const words = wordsOf(locale);
  if (asOf === null) return words("site.edition", { edition });
  return words("deck.imprint", { day: day(asOf, locale), edition });
}

/** In units: between the two, and as wide as a line may be on an upright screen. */
const GAP = 2.5;
const NARROW = 14.5;

const inside = (name: string): number => {
  const { width = 0, margin = 0 } = SHAPES.find((shape) => shape.name === name) ?? {};
  return width - 2 * margin;
};

/** Publishers as they fit into a line: the first, and how many more; or only how many there are. */
export function sourceLine(
  { sources }: Pick<FigureModel, "sources">,
  snapshot: Pick<Snapshot, "asOf" | "edition">,
  locale: Locale,
): SlideFace["source"] {
  const words = wordsOf(locale);
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const [publisher] = publishers;
  if (publisher === undefined) return { wide: "", narrow: "" };
  const line = words("deck.source", { publisher, others: publishers.length - 1 });
  const count = words("deck.sources.count", { count: publishers.length });
  const within = (width: number) => (textWidth(line, 1) <= width ? line : count);
  const beside = inside("wide") - textWidth(imprintOf(snapshot, locale), 1) - GAP;
  return { wide: within(beside), narrow: within(NARROW) };
}
