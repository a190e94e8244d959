// "Data as of": the latest publication among the sources that the served figures name. A later source of an event, or of
// anything else that no figure is drawn from, makes no figure newer, and so has no part in it.
import type { Dataset } from "@/lib/datasets/dataset";
import { DATASETS, type Row } from "@/lib/datasets/index";
import type { Table } from "@/lib/datasets/table";

/** Ids of the sources that rows of a table of figures name. */
function sourcesNamedIn(table: Table): string[] {
  const { references, figures }: Dataset = DATASETS[table.dataset];
  if (!figures) return [];
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
