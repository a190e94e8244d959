// What a table is: its row schema is the one source for reading, writing, documentation and the data package.
import type { z } from "zod";
import type { DatasetName } from "./index";

/** A row codec: each column reads a cell's text and writes it back unchanged. */
export type RowSchema = z.ZodObject<Record<string, z.ZodType<unknown, string>>>;

export interface Dataset<Schema extends RowSchema = RowSchema> {
  readonly name: string;
  readonly file: string;
  /** Every column in the file's order; a cell's text in, a domain value out. `name_<lang>` stands for one per language. */
  readonly row: Schema;
  /** Columns that a file may leave out altogether. */
  readonly optional: readonly string[];
  /** Together they name a row. */
  readonly key: readonly string[];
  /** Columns that one may filter by. */
  readonly dimensions: readonly string[];
  /** The column of time, by which a range of periods selects. */
  readonly time?: string;
  /** Columns whose codes (one, or several separated by one blank) stand in another table's key. */
  readonly references: Readonly<Record<string, DatasetName>>;
  /** The column of figures: `obs_status` says why a cell of it is blank. */
  readonly measure?: string;
  /** Whether figures are drawn from it (at least one such table makes a folder worth serving). */
  readonly figures: boolean;
}
