// Rows go back to the texts that they came from, by the codecs that read them.
import { z } from "zod";
import { columnSchema } from "./header";
import { DATASETS, type DatasetName, type Row } from "./index";

/**
 * A writer of rows: one text for each of the columns, in their order, ready to be quoted.
 * @param columns the file's own, as `Snapshot.columns` gives them; one that the table does not know stays blank
 */
export function encoder<D extends DatasetName>(
  dataset: D,
  columns: readonly string[],
): (row: Row<D>) => string[] {
  const parts = columns.map((name) => {
    const schema = columnSchema(DATASETS[dataset], name);
    const written = new Map<unknown, string>();
    return { name, schema, written };
  });
  return (row) => {
    const values: Readonly<Record<string, unknown>> = row;
    return parts.map(({ name, schema, written }) => {
      const value = values[name] ?? null;
      const known = written.get(value);
      if (known !== undefined || !schema) return known ?? "";
      const cell = z.encode(schema, value);
      written.set(value, cell);
      return cell;
    });
  };
}
