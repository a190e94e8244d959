// Periods as statisticians write them. A part of a year must never pass for a year, so each period knows its days.

export type PeriodKind = "year" | "quarter" | "month" | "months" | "days" | "academic_year";

/** A span of days: `start` and `end` are ISO days, both inside it; `text` is how it was written. */
export interface Period {
  readonly text: string;
  readonly kind: PeriodKind;
  readonly start: string;
  readonly end: string;
}

const YEAR = /^(\d{4})$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const ACADEMIC = /^(\d{4})\/(\d{4})$/;

/** Whether `text` is a day of the calendar, as `2023-02-14` (and not `2023-02-30`). */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function lastDayOfMonth(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

function period(kind: PeriodKind, text: string, start: string, end: string): Period | null {
  return start <= end ? { text, kind, start, end } : null;
}

function academicYear(text: string, first: string, second: string, starts: string): Period | null {
  if (Number(second) !== Number(first) + 1) return null;
  return period("academic_year", text, `${first}-${starts}`, dayBefore(`${second}-${starts}`));
}

function span(text: string, from: string, to: string): Period | null {
  if (MONTH.test(from) && MONTH.test(to)) {
    return period("months", text, `${from}-01`, lastDayOfMonth(to));
  }
  return isDay(from) && isDay(to) ? period("days", text, from, to) : null;
}

/**
 * Reads `2024`, `2024-Q1`, `2024-05`, `2024-01/2024-11`, `2023-01-01/2023-02-14` or `2024/2025`.
 * @param academicYearStarts month and day on which an academic year begins, as `09-01`
 * @returns null when the text is none of these or ends before it begins
 */
export function parsePeriod(text: string, academicYearStarts = "09-01"): Period | null {
  if (YEAR.test(text)) return period("year", text, `${text}-01-01`, `${text}-12-31`);
  if (MONTH.test(text)) return period("month", text, `${text}-01`, lastDayOfMonth(text));
  const quarter = QUARTER.exec(text);
  if (quarter?.[1] && quarter[2]) {
    const month = (n: number) => `${quarter[1]}-${String(n).padStart(2, "0")}`;
    const last = Number(quarter[2]) * 3;
    return period("quarter", text, `${month(last - 2)}-01`, lastDayOfMonth(month(last)));
  }
  const academic = ACADEMIC.exec(text);
  if (academic?.[1] && academic[2]) {
    return academicYear(text, academic[1], academic[2], academicYearStarts);
  }
  const [from, to, ...rest] = text.split("/");
  return from !== undefined && to !== undefined && rest.length === 0 ? span(text, from, to) : null;
}

/** The calendar year that the period fills from its first day to its last, or null. */
export function wholeYear(p: Period): number | null {
  const year = p.start.slice(0, 4);
  return p.start === `${year}-01-01` && p.end === `${year}-12-31` ? Number(year) : null;
}

/** The calendar year that the period lies in without filling it, or null. */
export function partOfYear(p: Period): number | null {
  const year = p.start.slice(0, 4);
  return p.end.startsWith(year) && wholeYear(p) === null ? Number(year) : null;
}

/** Order by first day, then by last: a quarter stands before the year that it opens. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return a.end === b.end ? 0 : a.end < b.end ? -1 : 1;
}

/** Whether `p` lies wholly between the first day of `from` and the last day of `to`; an open end holds all. */
export function within(p: Period, from?: Period | null, to?: Period | null): boolean {
  return (!from || p.start >= from.start) && (!to || p.end <= to.end);
}
