// Years as periods, and periods that are the same days under another spelling.
import { type Period, parsePeriod, wholeYear } from "@/lib/stats/period";

/** The calendar year as a period; null beyond four digits. */
export function yearPeriod(year: number): Period | null {
  return parsePeriod(String(year).padStart(4, "0"));
}

/** `2024` and `2024-01/2024-12` are the same days. */
export function sameDays(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end;
}

/** A whole year is named by its number, however it was written. */
export function plainly(period: Period): Period {
  const year = wholeYear(period);
  return (year === null ? null : yearPeriod(year)) ?? period;
}

/** The whole years among the periods, each once, in order. */
export function wholeYears(periods: readonly Period[]): number[] {
  const years = periods.map(wholeYear).filter((year) => year !== null);
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Whether the two are alike in length and season, so that one may be measured against the other. */
export function comparable(a: Period, b: Period): boolean {
  if (wholeYear(a) !== null || wholeYear(b) !== null) {
    return wholeYear(a) !== null && wholeYear(b) !== null;
  }
  return a.kind === b.kind && a.start.slice(4) === b.start.slice(4) && sameLastMonth(a, b);
}

/** February may end on the 28th or the 29th. */
function sameLastMonth(a: Period, b: Period): boolean {
  const byDays = a.kind === "days" || a.kind === "academic_year";
  return byDays ? a.end.slice(4) === b.end.slice(4) : a.end.slice(4, 7) === b.end.slice(4, 7);
}
