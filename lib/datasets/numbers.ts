// Columns of numbers: a cell keeps its text beside its value, so that it is written back as it stood.
import { z } from "zod";
import type { Decimal } from "@/lib/stats/precision";
import { type ColumnKindName, named } from "./kinds";

/** A plain decimal: point, perhaps a minus; no thousands marks, no exponent. */
const DECIMAL = /^-?\d+(\.\d+)?$/;
const WHOLE = /^\d+$/;

/** Kinds of columns whose cells are numbers: how they are written, and how far from 0 they may lie. */
const WRITTEN = {
  decimal: { pattern: DECIMAL, most: Number.MAX_VALUE },
  whole_number: { pattern: WHOLE, most: Number.MAX_SAFE_INTEGER },
  latitude: { pattern: DECIMAL, most: 90 },
  longitude: { pattern: DECIMAL, most: 180 },
} as const satisfies Partial<Record<ColumnKindName, { pattern: RegExp; most: number }>>;

export type NumberKind = keyof typeof WRITTEN;

export function isNumberKind(kind: ColumnKindName): kind is NumberKind {
  return Object.hasOwn(WRITTEN, kind);
}

/** The number that a text stands for in a column of the kind; NaN when it stands for none. */
export function numberIn(kind: NumberKind, text: string): number {
  const { pattern, most } = WRITTEN[kind];
  const value = pattern.test(text) ? Number(text) : Number.NaN;
  return Math.abs(value) <= most ? value : Number.NaN;
}

const isDecimal = (value: unknown): value is Decimal | null =>
  value === null ||
  (typeof value === "object" &&
    "value" in value &&
    "text" in value &&
    Number.isFinite(value.value));

function numbers(kind: NumberKind, example: string) {
  const written = z.string().regex(new RegExp(`^$|${WRITTEN[kind].pattern.source}`));
  const near = written.refine((cell) => cell === "" || !Number.isNaN(numberIn(kind, cell)));
  const codec = z.codec(near, z.custom<Decimal | null>(isDecimal), {
    decode: (cell) => (cell === "" ? null : { value: Number(cell), text: cell }),
    encode: (number) => number?.text ?? "",
  });
  return named(codec, kind, [example], {}, true);
}

/** A number with the text that it was written as; a blank is null, never 0. */
export const decimal = numbers("decimal", "8402.13");

/** A count: digits only; a blank is null, never 0. */
export const wholeNumber = numbers("whole_number", "1435");

/** Degrees north of the equator, −90 to 90; a blank is null. */
export const latitude = numbers("latitude", "59.91");

/** Degrees east of Greenwich, −180 to 180; a blank is null. */
export const longitude = numbers("longitude", "10.75");
