// What may stand in a cell: one codec per kind of column, text in, domain value out, and the same text back.
// Each knows by name what is expected of it, so that messages, documentation and JSON Schema say the same.
import { z } from "zod";
import { AREA_CODE } from "@/lib/stats/area";
import { parseDate } from "@/lib/stats/date";
import { type Period, parsePeriod } from "@/lib/stats/period";
import { guardText, unguardText } from "./formula";
import { type ColumnKindName, named } from "./kinds";

export { type ColumnKind, type ColumnKindName, type ColumnSchema, kindOf } from "./kinds";
export { decimal, latitude, longitude, wholeNumber } from "./numbers";

export const SOURCE_CODE = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/** HS as text, an SITC section, a named basket, or one of the totals. */
export const PRODUCT_CODE = /^(\d{2,6}|SITC\d|X-[A-Z0-9-]+|TOTAL|SERVICES|ALL)$/;
const SOURCE_CODES = /^[A-Za-z0-9][A-Za-z0-9._-]*( [A-Za-z0-9][A-Za-z0-9._-]*)*$/;
const ADDRESS = /^https?:\/\/\S+$/i;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

const orBlank = (pattern: RegExp) => new RegExp(`^$|${pattern.source}`, pattern.flags);

/** A blank is null; all else must match. */
function blankOr(pattern: RegExp) {
  return z.codec(z.string().regex(orBlank(pattern)), z.string().min(1).nullable(), {
    decode: (cell) => (cell === "" ? null : cell),
    encode: (value) => value ?? "",
  });
}

/** A code that must not be blank. */
export function code(pattern: RegExp, kind: ColumnKindName, ...examples: string[]) {
  return named(z.string().regex(pattern), kind, examples);
}

/** A code that may be blank: null. */
export function optionalCode(pattern: RegExp, kind: ColumnKindName, ...examples: string[]) {
  return named(blankOr(pattern), kind, examples);
}

/** One of the names, never blank. */
export function enumeration<const T extends readonly [string, ...string[]]>(
  allowed: T,
  kind: ColumnKindName = "enumeration",
) {
  return named(z.enum(allowed), kind, allowed.slice(0, 1), { allowed: allowed.join(", ") });
}

/** One of a few numbers, never blank. */
export function level<const T extends readonly number[]>(allowed: T) {
  const codec = z.codec(z.string(), z.literal(allowed), {
    decode: (cell, context) => {
      const number = allowed.find((one) => String(one) === cell);
      if (number !== undefined) return number;
      context.issues.push({ code: "custom", input: cell, message: "no such number" });
      return z.NEVER;
    },
    encode: (number) => String(number),
  });
  const [example] = allowed;
  return named(codec, "enumeration", [String(example)], { allowed: allowed.join(", ") }, true);
}

/** One of the names, or a blank: null. */
export function optionalEnumeration<const T extends readonly [string, ...string[]]>(allowed: T) {
  const blank = z.codec(z.literal(""), z.null(), { decode: () => null, encode: () => "" as const });
  const either = z.union([z.enum(allowed), blank]);
  return named(either, "enumeration", allowed.slice(0, 1), { allowed: allowed.join(", ") });
}

/** Words: a blank is null. What would run as a formula is guarded on the way out, and freed on the way in. */
export const text = named(
  z.codec(z.string(), z.string().min(1).nullable(), {
    decode: (cell) => (cell === "" ? null : unguardText(cell)),
    encode: (value) => (value === null ? "" : guardText(value)),
  }),
  "text",
);

const isPeriod = (value: unknown): value is Period =>
  typeof value === "object" && value !== null && "text" in value && "start" in value;

/** A period; academic years begin on the given month and day. */
export function periodStarting(academicYearStarts: string) {
  const codec = z.codec(z.string(), z.custom<Period>(isPeriod), {
    decode: (cell, context) => {
      const period = parsePeriod(cell, academicYearStarts);
      if (period) return period;
      context.issues.push({ code: "custom", input: cell, message: "no period" });
      return z.NEVER;
    },
    encode: (period) => period.text,
  });
  return named(codec, "period", ["2024", "2024-Q1", "2024-05", "2024-01/2024-11"]);
}

export const period = periodStarting("09-01");

/** One id, or several with one blank between. */
export const sourceIds = named(
  z.codec(z.string().regex(SOURCE_CODES), z.array(z.string()).readonly(), {
    decode: (cell) => cell.split(" "),
    encode: (ids) => ids.join(" "),
  }),
  "source_ids",
  ["imf-2025", "imf-2022 imf-2025"],
);

const isDate = (cell: string) => cell === "" || parseDate(cell) !== null;

/** A year, a month or a day, as far as it is known; a blank is null. */
export const date = named(
  z.codec(z.string().refine(isDate), z.string().nullable(), {
    decode: (cell) => (cell === "" ? null : cell),
    encode: (value) => value ?? "",
  }),
  "date",
  ["2015", "2022-01", "2026-01-30"],
);

/** When something happened: a year, a month or a day as the span of days that it leaves open; never blank. */
export const dated = named(
  z.codec(z.string(), z.custom<Period>(isPeriod), {
    decode: (cell, context) => {
      const period = parseDate(cell);
      if (period) return period;
      context.issues.push({ code: "custom", input: cell, message: "no date" });
      return z.NEVER;
    },
    encode: (period) => period.text,
  }),
  "dated",
  ["2001", "1995-01", "2024-08-22"],
);

/** When something happened, as `dated`, if it has and is known; a blank is null. */
export const optionalDated = named(
  z.codec(
    z.string().refine(isDate),
    z.custom<Period | null>((v) => v === null || isPeriod(v)),
    {
      decode: (cell) => (cell === "" ? null : parseDate(cell)),
      encode: (period) => period?.text ?? "",
    },
  ),
  "date",
  ["2015", "2022-01", "2026-01-30"],
);

/** An address that may safely be linked to; a blank is null. */
export const url = named(blankOr(ADDRESS), "url", ["https://example.org/report"]);

/** A language tag; a blank is null. */
export const language = named(blankOr(LANGUAGE), "language", ["en"]);

export const areaCode = code(AREA_CODE, "area_code", "FRA", "WLD");
export const sourceCode = code(SOURCE_CODE, "source_code", "imf-2025");
export const idCode = code(SOURCE_CODE, "id", "first-agreement");
/** A word or a few, each parted by one blank: what a list of our own would be too narrow for. */
export const kindName = code(/^[\p{L}\p{N}]\S*( \S+)*$/u, "name", "agreement");
export const optionalId = optionalCode(SOURCE_CODE, "id", "first-agreement");
/** ISO 4217; a blank is null. */
export const currency = optionalCode(/^[A-Z]{3}$/, "currency", "USD");
/** What a value counts in words or signs, never blank, and nothing that would run as a formula. */
export const unit = code(/^[^\s'=+\-@＝＋－＠]\S*( \S+)*$/, "unit", "USD_million");
export const optionalAreaCode = optionalCode(AREA_CODE, "area_code", "FRA");
export const productCode = code(PRODUCT_CODE, "product_code", "0202", "SITC0", "X-DAIRY", "TOTAL");
