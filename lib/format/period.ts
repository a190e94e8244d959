// Periods as a reader reads them; a part of a year is always named as the part that it is.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { type Period, parsePeriod } from "@/lib/stats/period";
import { atMidnight, FULL_DAY, MONTH_AND_YEAR } from "./day";
import { dateFormat } from "./intl";

const BLANKS = /[\u2009\u202f]/g;

/** A range with what both ends share said once; the dash stands tight between single words: `January–November 2025`. */
function range(p: Period, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const parts = dateFormat(locale, options).formatRangeToParts(
    atMidnight(p.start),
    atMidnight(p.end),
  );
  const textOf = (end: "startRange" | "endRange") =>
    parts
      .filter((part) => part.source === end)
      .map((part) => part.value)
      .join("");
  const tight = !/\s/.test(`${textOf("startRange")}${textOf("endRange")}`);
  const text = parts.map((part) => part.value).join("");
  const plain = text.replace(BLANKS, " ");
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
    case "academic_year":
      return p.text;
    case "quarter":
      return quarter(p, locale);
    case "month":
      return dateFormat(locale, MONTH_AND_YEAR).format(atMidnight(p.start));
    case "months":
      return range(p, locale, MONTH_AND_YEAR);
    case "days":
      return range(p, locale, FULL_DAY);
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
