// The kinds of parameters: Zod reads the texts of the address, and beside each stands what is said of a text it refuses.
import { z } from "zod";
import { isDay, type Period, parsePeriod } from "@/lib/stats/period";
import {
  notACode,
  notADay,
  notAmong,
  notAPair,
  notAPeriod,
  notAYear,
  notInBounds,
  notListed,
  type Objector,
  tooMany,
} from "./objection";

/** Reads the texts that a parameter was given, in the order of the address; undefined when it was not given. */
export type Parameter<T = unknown> = z.ZodType<T | undefined, readonly string[] | undefined>;

/** The parameters of an address by name. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** Who objects to a value of a parameter made here. */
export const OBJECTORS = new WeakMap<Parameter, Objector>();

/** Those whose values may also stand in one text, parted by commas. */
export const SEPARATED = new WeakSet<Parameter>();

/** May be given once. */
function once<T>(value: z.ZodType<T, string>, objector: Objector): Parameter<T> {
  const parameter = z.optional(z.tuple([value]).transform(([only]) => only));
  OBJECTORS.set(parameter, objector);
  return parameter;
}

/** May be given several times: any of the values is meant. */
function anyOf<T>(value: z.ZodType<T, string>, objector: Objector): Parameter<readonly T[]> {
  const parameter = z.optional(z.array(value));
  OBJECTORS.set(parameter, objector);
  return parameter;
}

const amongCodes = (codes: readonly string[]) => {
  const known = new Set(codes);
  return z.string().refine((text) => known.has(text));
};

const periodText = (academicYearStarts?: string) =>
  z.string().refine((text) => parsePeriod(text, academicYearStarts) !== null);

/** One of a few names. */
export function choice<const T extends string>(allowed: readonly T[]): Parameter<T> {
  return once(z.enum(allowed), notAmong(allowed));
}

/** Some of a few names. */
export function choices(allowed: readonly string[]): Parameter<readonly string[]> {
  return anyOf(amongCodes(allowed), notAmong(allowed));
}

/** Some codes of a list that stands at an address. */
export function listed(codes: readonly string[], address: string): Parameter<readonly string[]> {
  return anyOf(amongCodes(codes), notListed(codes, address));
}

/** A few codes of a list, parted by commas or given one by one. */
export function listedAtMost(
  most: number,
  codes: readonly string[],
  address: string,
): Parameter<readonly string[]> {
  const known = new Set(codes);
  const few = z.array(z.string()).check(({ value, issues }) => {
    value.forEach((text, index) => {
      const fits = known.has(text) && index < most;
      if (!fits) issues.push({ code: "custom", input: text, path: [index] });
    });
  });
  const unlisted = notListed(codes, address);
  const parameter = z.optional(few);
  OBJECTORS.set(parameter, (found, words) =>
    (known.has(found) ? tooMany(most) : unlisted)(found, words),
  );
  SEPARATED.add(parameter);
  return parameter;
}

/** A whole number between two others, both allowed. */
export function wholeNumber(least: number, most: number): Parameter<number> {
  const number = z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most)
    .transform(Number);
  return once(number, notInBounds(least, most));
}

/** A calendar year, as `2010`. */
export function year(): Parameter<number> {
  return once(
    z
      .string()
      .regex(/^[1-9]\d{3}$/)
      .transform(Number),
    notAYear,
  );
}

/** Some codes for which there is no list: any that are written as such. */
export function codes(isCode: (text: string) => boolean, example: string) {
  return anyOf(z.string().refine(isCode), notACode(example));
}

/** Some periods, as they are written. */
export function periods(academicYearStarts?: string): Parameter<readonly string[]> {
  return anyOf(periodText(academicYearStarts), notAPeriod);
}

/** The first or the last period of a range. */
export function periodBound(academicYearStarts?: string): Parameter<Period> {
  const bound = periodText(academicYearStarts).transform(
    (text) => parsePeriod(text, academicYearStarts) ?? z.NEVER,
  );
  return once(bound, notAPeriod);
}

/** A day of the calendar, as `2024-12-31`; another one when none is given. */
export function dayOr(other: () => string): z.ZodType<string, readonly string[] | undefined> {
  const given = z.optional(z.tuple([z.string().refine(isDay)]));
  const parameter = given.transform((days) => days?.[0] ?? other());
  OBJECTORS.set(parameter, notADay);
  return parameter;
}

/** Two different areas of a list, home first, as `NOR-SWE`. */
export function pair(
  codes: readonly string[],
  address: string,
  example: string,
): Parameter<readonly [home: string, partner: string]> {
  const known = new Set(codes);
  const areas = z.string().transform((text, context) => {
    const [home = "", partner = "", ...rest] = text.split("-");
    const both = known.has(home) && known.has(partner) && home !== partner && rest.length === 0;
    if (both) return [home, partner] as const;
    context.issues.push({ code: "custom", input: text });
    return z.NEVER;
  });
  return once(areas, notAPair(codes, address, example));
}
