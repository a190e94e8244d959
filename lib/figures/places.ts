// Where periods and dates stand on an axis of years. Over years the axis marks the value of a year at its number, so
// the number is the middle of the year: a period stands in its own middle. Where rows go on from day to day the number
// is the first of January, and a date stands at the part of its year that had gone by.
import { partGoneBy } from "@/lib/stats/date";
import { type Period, wholeYear } from "@/lib/stats/period";

/** No leap year, so that one academic year stands exactly one further than the one before. */
const COMMON = "2001";

const yearOf = (isoDay: string) => Number(isoDay.slice(0, 4));

/** At the beginning of a day. */
const dayAt = (isoDay: string) =>
  yearOf(isoDay) + partGoneBy({ text: isoDay, kind: "days", start: isoDay, end: isoDay });

function dayAfter(isoDay: string): string {
  return new Date(Date.parse(`${isoDay}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** To a ten-thousandth of a year, less than an hour: short to write. */
const round = (year: number) => Math.round(year * 10_000) / 10_000;

/** The first moment of a period, as a number of years: 2024-07-01 of a leap year → 2024.4973. */
export const beginningOf = ({ start }: Period): number => round(dayAt(start));

/** The moment after its last day: 2024 → 2025. */
export const endOf = ({ end }: Period): number => round(dayAt(dayAfter(end)));

/** The middle of a date that is known as far as its year or month; a day at its beginning. */
export function momentOf(date: Period): number {
  return round(yearOf(date.start) + partGoneBy(date));
}

/** From its first day to its last, on the axis that has the middle of a year at its number. */
export function stretchOf(period: Period): [number, number] {
  return [round(beginningOf(period) - 0.5), round(endOf(period) - 0.5)];
}

/**
 * Where a period stands on that axis: 2024 → 2024; 2024-07 → 2024.0396; the academic year 2024/2025, from September,
 * in its middle → 2024.6658.
 */
export function placeOfPeriod(period: Period): number {
  const year = wholeYear(period);
  if (year !== null) return year;
  if (period.kind === "academic_year") {
    const start = `${COMMON}${period.start.slice(4)}`;
    return round(yearOf(period.start) + dayAt(start) - yearOf(start));
  }
  if (period.start === period.end) return round(dayAt(period.start) - 0.5);
  const [from, to] = stretchOf(period);
  return round((from + to) / 2);
}
