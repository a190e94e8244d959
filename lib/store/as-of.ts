// "Data as of": the latest publication among the sources that the served rows name.
import type { Dataset } from "@/lib/datasets/dataset";
import { DATASETS, type Row } from "@/lib/datasets/index";
import type { Table } from "@/lib/datasets/table";

/** Ids of the sources that rows of a table name; a list of sources does not use them by listing them. */
function sourcesNamedIn(table: Table): string[] {
  const { references }: Dataset = DATASETS[table.dataset];
  if (table.dataset === "sources") return [];
  return Object.entries(references)
    .filter(([, to]) => to === "sources")
    .flatMap(([name]) => {
      const column = table.columns.get(name);
      return column?.kind === "coded" ? column.texts.flatMap((ids) => ids.split(" ")) : [];
    });
}

/** A year, month or day as it was written; of `2025` and `2025-06-03` the more exact is the later. */
export function asOf(tables: readonly Table[], sources: readonly Row<"sources">[]): string | null {
  const used = new Set(tables.flatMap(sourcesNamedIn));
  const dates = sources
    .filter(({ source }) => used.has(source))
    .flatMap(({ published }) => published ?? []);
  return dates.sort().at(-1) ?? null;
}
