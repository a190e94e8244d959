// The table of a figure with all its values: each with its status and with the cells of the files that it was made of.
import type { FigureModel, FigurePoint } from "@/lib/figures/model";
import { figureTable, type TableCell } from "@/lib/figures/table";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";

export interface PageCell {
  readonly text: string;
  /** The code of the status, with its meaning. */
  readonly status: { readonly code: FigurePoint["obs_status"]; readonly meaning: string };
  /** The cells that it was made of, as `trade.csv:120`; null where there are none. */
  readonly origin: string | null;
  /** The rows of that period; null where there are none. */
  readonly path: string | null;
}

/** Plain JSON in the reader's language. The newest period comes first. */
export interface PageTable {
  readonly caption: string;
  readonly period: string;
  readonly none: string;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly {
    /** The period, or the id of the category: each once; and the same in words. */
    readonly period: string;
    readonly head: string;
    readonly cells: readonly (PageCell | null)[];
  }[];
}

/** The rows behind the values of a period, as JSON; of a category all rows behind the figure. */
function rowsAt(period: string, { rowsPath, layout }: FigureModel): string {
  const [path = "", query = ""] = rowsPath.split("?");
  const search = new URLSearchParams(query);
  if (layout === "years") {
    search.set("from", period);
    search.set("to", period);
  }
  return `${path.replace(/\.csv$/, "")}?${search}`;
}

/** The table of a figure, as long as the figure has values. */
export function pageTable(model: FigureModel, locale: Locale): PageTable {
  const words = wordsOf(locale);
  const { head, columns, rows } = figureTable(model);
  const cellOf = ({ text, obs_status, cells }: TableCell, period: string): PageCell => {
    const origin = cells.map(({ file, line }) => `${file}:${line}`).join(" + ");
    return {
      text,
      status: { code: obs_status, meaning: words(`figure.page.status.${obs_status}`) },
      origin: origin || null,
      path: origin ? rowsAt(period, model) : null,
    };
  };
  return {
    caption: words("figure.table.caption", { title: model.title }),
    period: head ?? words("figure.table.period"),
    none: words("figure.table.none"),
    columns,
    rows: rows.map(({ period, head: named, cells }) => ({
      ...{ period, head: named },
      cells: cells.map((cell) => cell && cellOf(cell, period)),
    })),
  };
}
