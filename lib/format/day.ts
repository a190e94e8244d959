// Days, months and years of publication, as far as they were written.
import type { Locale } from "@/lib/i18n/locales";
import { isDay } from "@/lib/stats/period";
import { dateFormat } from "./intl";

export const MONTH_AND_YEAR = { month: "long", year: "numeric" } as const;
export const FULL_DAY = { day: "numeric", month: "long", year: "numeric" } as const;

/** Midnight UTC of an ISO day. */
export function atMidnight(isoDay: string): Date {
  return new Date(`${isoDay}T00:00:00Z`);
}

/**
 * A date as a reader reads it: `2015` → 2015, `2022-01` → January 2022, `2026-01-30` → 30 January 2026.
 * What is none of these stays as it is written.
 */
export function day(iso: string, locale: Locale): string {
  if (isDay(iso)) return dateFormat(locale, FULL_DAY).format(atMidnight(iso));
  if (/^\d{4}-\d{2}$/.test(iso) && isDay(`${iso}-01`)) {
    return dateFormat(locale, MONTH_AND_YEAR).format(atMidnight(`${iso}-01`));
  }
  return iso;
}
