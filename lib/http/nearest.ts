// A code that is not there is mostly a code that was mistyped.
import { distance } from "fastest-levenshtein";

/** The three of `all` that are nearest to `text`, letter case aside, nearest first, joined by a comma. */
export function nearest(text: string, all: readonly string[]): string {
  const wanted = text.toLowerCase();
  return all
    .map((one) => ({ one, far: distance(wanted, one.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ one }) => one)
    .join(", ");
}
