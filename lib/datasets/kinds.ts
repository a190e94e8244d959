// What kind of column a codec is for: known by name, so that messages, documentation and JSON Schema say the same.
import { z } from "zod";

/** The codec of one column. */
export type ColumnSchema = z.ZodType<unknown, string>;

/** What kind of column it is: `problems.<kind>` tells what is expected there, with `values` put in. */
export interface ColumnKind {
  readonly kind: ColumnKindName;
  readonly values: Readonly<Record<string, string>>;
  /** Whether its cells are numbers, also in JSON. */
  readonly isNumber: boolean;
}

export type ColumnKindName =
  | "area_code"
  | "source_code"
  | "product_code"
  | "source_ids"
  | "enumeration"
  | "obs_status"
  | "period"
  | "decimal"
  | "whole_number"
  | "latitude"
  | "longitude"
  | "currency"
  | "unit"
  | "date"
  | "dated"
  | "id"
  | "name"
  | "url"
  | "language"
  | "text";

const kinds = z.registry<ColumnKind>();

/** The kind of a column; what is registered for no kind is text. */
export function kindOf(column: ColumnSchema): ColumnKind {
  return kinds.get(column) ?? { kind: "text", values: {}, isNumber: false };
}

/** The same codec, known to be of a kind. */
export function named<S extends ColumnSchema>(
  schema: S,
  kind: ColumnKindName,
  examples: readonly string[] = [],
  values: Readonly<Record<string, string>> = {},
  isNumber = false,
) {
  const documented = schema.meta({ examples: [...examples] });
  kinds.add(documented, { kind, values, isNumber });
  return documented;
}
