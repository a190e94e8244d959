// Periods as a reader reads them; a part of a year is always named as the part that it is.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { type Period, parsePeriod } from "@/lib/stats/period";
import { atMidnight, FULL_DAY, MONTH_AND_YEAR } from "./day";
import { dateFormat } from "./intl";

const BLANKS = /[\u2009\u202f]/g;

const MONTH = { month: "long" } as const;
/** Where the year comes first, months are numbers, and what both ends share is left out at the second. */
const NUMBERED_MONTH = { month: "numeric" } as const;

function yearLeads(locale: Locale): boolean {
  const [first] = dateFormat(locale, FULL_DAY).formatToParts(0);
  return first?.type === "year";
}

const sameYear = (p: Period) => p.start.slice(0, 4) === p.end.slice(0, 4);
const sameMonth = (p: Period) => p.start.slice(0, 7) === p.end.slice(0, 7);

const written = (day: string, locale: Locale, options: Intl.DateTimeFormatOptions) =>
  dateFormat(locale, options).format(atMidnight(day));

/** `January–November 2025`, `November 2024 – March 2025`: by messages, for most languages would name one year twice. */
function months(p: Period, locale: Locale): string {
  const words = wordsOf(locale);
  const ends = (options: Intl.DateTimeFormatOptions) => ({
    from: written(p.start, locale, options),
    to: written(p.end, locale, options),
  });
  if (!sameYear(p)) return words("format.range", ends(MONTH_AND_YEAR));
  const year = p.start.slice(0, 4);
  return words("format.months", { ...ends(yearLeads(locale) ? NUMBERED_MONTH : MONTH), year });
}

/** `1 January – 14 February 2023`; the dash stands tight between single words. */
function days(p: Period, locale: Locale): string {
  if (yearLeads(locale)) {
    const month = sameMonth(p) ? {} : MONTH;
    const rest = sameYear(p) ? { ...month, day: "numeric" as const } : FULL_DAY;
    return wordsOf(locale)("format.range", {
      from: written(p.start, locale, FULL_DAY),
      to: written(p.end, locale, rest),
    });
  }
  const format = dateFormat(locale, FULL_DAY);
  const parts = format.formatRangeToParts(atMidnight(p.start), atMidnight(p.end));
  const textOf = (end: "startRange" | "endRange") =>
    parts
      .filter((part) => part.source === end)
      .map((part) => part.value)
      .join("");
  const tight = !/\s/.test(`${textOf("startRange")}${textOf("endRange")}`);
  const plain = parts
    .map((part) => part.value)
    .join("")
    .replace(BLANKS, " ");
  return tight ? plain.replace(" – ", "–") : plain;
}

function quarter(p: Period, locale: Locale): string {
  const [year = "", number = ""] = p.text.split("-Q");
  return wordsOf(locale)("format.quarter", { quarter: number, year });
}

/** `2024`, `Q1 2023`, `May 2024`, `January–November 2025`, `1 January – 14 February 2023`, `2024/2025`. */
function ofKind(p: Period, locale: Locale): string {
  switch (p.kind) {
    case "year":
      return wordsOf(locale)("format.year", { year: p.text });
    case "academic_year":
      return wordsOf(locale)("format.academic_year", { years: p.text });
    case "quarter":
      return quarter(p, locale);
    case "month":
      return dateFormat(locale, MONTH_AND_YEAR).format(atMidnight(p.start));
    case "months":
      return months(p, locale);
    case "days":
      return days(p, locale);
  }
}

/** A period, or its text, in the reader's language; a text that is no period stays as it is written. */
export function period(given: Period | string, locale: Locale): string {
  const p = typeof given === "string" ? parsePeriod(given) : given;
  return p === null ? String(given) : ofKind(p, locale);
}

/** Years from first to last, `2023–2024`; one year stands alone. */
export function yearRange(from: string | number, to: string | number): string {
  return String(from) === String(to) ? String(from) : `${from}–${to}`;
}
