// Dates as far as they are known: a year, a month or a day, each a span of days.
import { isDay, type Period, parsePeriod } from "./period";

const DAY = 86_400_000;

/** Reads `2001`, `1995-01` or `2024-08-22`; null when the text is none of these. */
export function parseDate(text: string): Period | null {
  if (isDay(text)) return { text, kind: "days", start: text, end: text };
  const period = parsePeriod(text);
  return period?.kind === "year" || period?.kind === "month" ? period : null;
}

const midnight = (isoDay: string) => Date.parse(`${isoDay}T00:00:00Z`);

/**
 * How much of its year had gone by on a date, 0 to 1: at the beginning of a day, in the middle of a month or a year.
 * @param date as `parseDate` reads it
 */
export function partGoneBy({ start, end }: Period): number {
  const year = start.slice(0, 4);
  const [first, last] = [midnight(`${year}-01-01`), midnight(`${year}-12-31`) + DAY];
  const at = start === end ? midnight(start) : (midnight(start) + midnight(end) + DAY) / 2;
  return (at - first) / (last - first);
}
