// What was probably meant: the known name that is fewest keystrokes away, if it is near at all.
import { distance } from "fastest-levenshtein";

/** The nearest of the names, or null when none is nearer than half of the longer of the two. Case does not count. */
export function nearest(found: string, names: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const far = distance(found.trim().toLowerCase(), name.toLowerCase());
    if (far < least && far <= Math.max(found.length, name.length) / 2) {
      best = name;
      least = far;
    }
  }
  return best;
}

/** `{nearest}` as a problem's value, or nothing. */
export function nearestValue(found: string, names: Iterable<string>): { nearest?: string } {
  const name = nearest(found, names);
  return name === null ? {} : { nearest: name };
}
