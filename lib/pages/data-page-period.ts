// From when to when the rows of a table reach, by its column of time, or by all its dates where it has several.
import { DATASETS, type DatasetName } from "@/lib/datasets";
import type { Dataset } from "@/lib/datasets/dataset";
import { day, period } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { comparePeriods, type Period } from "@/lib/stats/period";
import type { Snapshot } from "@/lib/store/snapshot";

const isPeriod = (value: unknown): value is Period =>
  typeof value === "object" && value !== null && "start" in value && "end" in value;

/** A date as the reader writes it, or a period. */
const written = (one: Period, locale: Locale) =>
  one.start === one.end ? day(one.start, locale) : period(one, locale);

/** `1992 to 2025`; the earliest to begin, and the last to end. */
export async function periodCovered(
  name: DatasetName,
  snapshot: Snapshot,
  locale: Locale,
): Promise<string> {
  const words = wordsOf(locale);
  const { time }: Dataset = DATASETS[name];
  const columns = time === undefined ? snapshot.columns(name) : [time];
  const tallies = await Promise.all(columns.map((column) => snapshot.tally(name, column)));
  const periods = tallies.flatMap((tally) => [...tally.keys()].filter(isPeriod));
  const [first] = [...periods].sort(comparePeriods);
  const [last] = [...periods].sort((a, b) => (a.end < b.end ? 1 : a.end > b.end ? -1 : 0));
  if (!first || !last) return words("data.period.none");
  if (first === last) return written(first, locale);
  return words("data.period.range", {
    first: written(first, locale),
    last: written(last, locale),
  });
}
