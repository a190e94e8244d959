// The next round anniversary of a day: a date of the calendar, which no time zone may move.
import { isDay } from "./period";

/** Years between two round anniversaries. */
const ROUND = 5;

const DAY = 86_400_000;

export interface Anniversary {
  /** A multiple of five. */
  readonly years: number;
  /** ISO day; of a 29 February in a year without one the 28th. */
  readonly day: string;
  /** 0 on the day itself. */
  readonly daysUntil: number;
}

const midnight = (isoDay: string) => Date.parse(`${isoDay}T00:00:00Z`);

function sameDayIn(year: number, day: string): string {
  const text = `${String(year).padStart(4, "0")}${day.slice(4)}`;
  return isDay(text) ? text : `${text.slice(0, 8)}28`;
}

/**
 * The next anniversary whose number of years is a multiple of five, on a day or after it.
 * @param since ISO day of what is remembered
 * @param on ISO day from which one looks ahead
 * @returns null when one of the two is no day
 */
export function nextRoundAnniversary(since: string, on: string): Anniversary | null {
  if (!isDay(since) || !isDay(on)) return null;
  const [first, now] = [Number(since.slice(0, 4)), Number(on.slice(0, 4))];
  const gone = Math.max(ROUND, Math.ceil((now - first) / ROUND) * ROUND);
  const isPast = sameDayIn(first + gone, since) < on;
  const years = isPast ? gone + ROUND : gone;
  const day = sameDayIn(first + years, since);
  return { years, day, daysUntil: Math.round((midnight(day) - midnight(on)) / DAY) };
}

/**
 * The last anniversary on a day or before it.
 * @returns null when one of the two is no day, or no year has gone by
 */
export function lastAnniversary(
  since: string,
  on: string,
): Pick<Anniversary, "years" | "day"> | null {
  if (!isDay(since) || !isDay(on)) return null;
  const gone = Number(on.slice(0, 4)) - Number(since.slice(0, 4));
  const years = sameDayIn(Number(on.slice(0, 4)), since) <= on ? gone : gone - 1;
  return years < 1 ? null : { years, day: sameDayIn(Number(since.slice(0, 4)) + years, since) };
}
