// All rows of goods as a table in words: sections, single goods and baskets, whole years and parts of years.
import { group } from "d3-array";
import { betweenBoth } from "@/lib/figures/goods-flows";
import { goodsOf, productName } from "@/lib/figures/goods-products";
import { goodsValue } from "@/lib/figures/goods-unit";
import { nameOf } from "@/lib/figures/sides";
import { number, period as periodText } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { looseWordsOf, wordsOf } from "@/lib/i18n/words";
import { partOfYear } from "@/lib/stats/period";
import { decimalsOf } from "@/lib/stats/precision";
import { tradeObservation } from "@/lib/store/observations";
import type { Located, Snapshot } from "@/lib/store/snapshot";
import {
  GOODS_SORTS,
  type GoodsOrder,
  type GoodsSort,
  nextOrder,
  type Order,
  type SortableRow,
  sortedGoods,
  writeGoodsOrder,
} from "./products-order";
import type { Link } from "./site";

/** More rows than a page can well hold: the CSV has them all. */
const MOST_ROWS = 500;

/** Where on the page the table is. */
export const GOODS_TABLE = "goods";

export interface GoodsRow {
  /** Of the file. */
  readonly line: number;
  readonly product: string;
  readonly code: string;
  readonly reporter: string;
  readonly flow: string;
  readonly period: string;
  /** Says so of a part of a year; null of a whole one. */
  readonly part: string | null;
  readonly value: string;
  readonly quantity: string;
  readonly status: string;
  readonly sources: readonly { readonly text: string; readonly path: string | null }[];
  readonly note: string;
}

export interface GoodsHead {
  readonly id: GoodsSort;
  readonly text: string;
  /** How it is sorted now, and in words; null where it is not. */
  readonly sorted: { readonly order: Order; readonly text: string } | null;
  /** The page with the rows in its order. */
  readonly path: string;
}

/** Plain JSON in the reader's language. */
export interface GoodsTable {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly caption: string;
  readonly heads: readonly GoodsHead[];
  readonly note: string;
  readonly rows: readonly GoodsRow[];
  /** That not all rows are here; null where they are. */
  readonly cut: string | null;
  readonly downloads: readonly Link[];
  readonly byGood: { readonly title: string; readonly links: readonly Link[] };
}

type Row = Located<"trade">;

/** `about $130 million`; of a missing one why. */
function valueText(row: Row, locale: Locale): string {
  const point = tradeObservation(row);
  if (point.value !== null) return goodsValue(point.value, point, locale);
  const why = looseWordsOf(locale)(`figures.missing.${row.obs_status}`, {});
  return why ?? wordsOf(locale)("figures.missing.O");
}

function quantityText({ quantity, quantity_unit: unit }: Row, locale: Locale): string {
  if (!quantity) return "";
  const text = number(quantity.value, locale, { least: decimalsOf(quantity.text) });
  return wordsOf(locale)("goods.table.quantity.unit", { quantity: text, unit: unit ?? "" }).trim();
}

/** `normal value`; `normal value; rounded`. */
function statusText({ obs_status, precision, value_usd_million: value }: Row, locale: Locale) {
  const words = wordsOf(locale);
  const text = words(`figure.page.status.${obs_status}`);
  if (value === null || precision !== "rounded") return text;
  return words("figures.noted", { text, note: words("goods.table.rounded") });
}

function sourcesOf({ source }: Row, { sources }: Snapshot): GoodsRow["sources"] {
  return source.map((id) => {
    const known = sources.find((one) => one.source === id);
    return { text: known?.publisher ?? id, path: known?.url ?? null };
  });
}

function rowOf(row: Row, snapshot: Snapshot, locale: Locale): GoodsRow {
  const words = wordsOf(locale);
  return {
    ...{ line: row.line, code: row.product },
    product: productName(row.product, snapshot, locale),
    reporter: nameOf(row.reporter, snapshot, locale),
    flow: words(`goods.table.flow.${row.flow}`),
    period: periodText(row.period, locale),
    part: partOfYear(row.period) === null ? null : words("goods.table.part"),
    value: valueText(row, locale),
    quantity: quantityText(row, locale),
    status: statusText(row, locale),
    sources: sourcesOf(row, snapshot),
    note: row.note ?? "",
  };
}

/** The names of columns lead to the table in their order, and back. */
function headsOf(asked: GoodsOrder, locale: Locale): GoodsHead[] {
  const words = wordsOf(locale);
  const columns = Object.keys(GOODS_SORTS).filter((id): id is GoodsSort => id in GOODS_SORTS);
  return columns.map((id) => {
    const query = writeGoodsOrder(nextOrder(id, asked));
    const { order } = asked;
    return {
      ...{ id, text: words(`goods.table.${id}`) },
      sorted: id === asked.sort ? { order, text: words(`goods.table.sort.${order}`) } : null,
      path: `/${locale}/products${query && `?${query}`}#${GOODS_TABLE}`,
    };
  });
}

/** The address of rows as the interface has them. */
function rowsPath(products: readonly string[], snapshot: Snapshot, format: string): string {
  const where = Object.entries(betweenBoth(snapshot, products));
  const query = new URLSearchParams(where.flatMap(([name, codes]) => codes.map((c) => [name, c])));
  return `/api/trade.${format}?${query}`;
}

function downloadsOf(products: readonly string[], count: number, snapshot: Snapshot, to: Locale) {
  const words = wordsOf(to);
  return [
    { text: words("goods.table.csv", { count }), path: rowsPath(products, snapshot, "csv") },
    { text: words("goods.table.json"), path: rowsPath(products, snapshot, "json") },
    { text: words("goods.table.products"), path: "/api/products.csv" },
  ];
}

/** The table of all rows of goods between the two sides, in the order that is asked for; null where there are none. */
export async function goodsTable(
  snapshot: Snapshot,
  asked: GoodsOrder,
  locale: Locale,
): Promise<GoodsTable | null> {
  const words = wordsOf(locale);
  const places = new Map(goodsOf(snapshot).map(({ product }, place) => [product, place]));
  const where = betweenBoth(snapshot, [...places.keys()]);
  const found = places.size > 0 ? await snapshot.select("trade", { where }) : [];
  if (found.length === 0) return null;
  const sortable = found.map((row): SortableRow => {
    const [source] = sourcesOf(row, snapshot);
    const reporter = nameOf(row.reporter, snapshot, locale);
    return { row, place: places.get(row.product) ?? 0, reporter, source: source?.text ?? "" };
  });
  const sorted = sortedGoods(sortable, asked, locale);
  const shown = sorted.slice(0, MOST_ROWS);
  const counts = [...group(found, ({ product }) => product)].sort(
    ([a], [b]) => (places.get(a) ?? 0) - (places.get(b) ?? 0),
  );
  const used = counts.map(([product]) => product);
  return {
    id: GOODS_TABLE,
    title: words("goods.table.title"),
    text: words("goods.table.text"),
    caption: words("goods.table.caption"),
    heads: headsOf(asked, locale),
    note: words("goods.table.note"),
    rows: shown.map(({ row }) => rowOf(row, snapshot, locale)),
    cut:
      shown.length < found.length
        ? words("goods.table.cut", { shown: shown.length, count: found.length })
        : null,
    downloads: downloadsOf(used, found.length, snapshot, locale),
    byGood: {
      title: words("goods.table.by_good"),
      links: counts.map(([product, rows]) => ({
        text: words("goods.table.good.csv", {
          good: productName(product, snapshot, locale),
          count: rows.length,
        }),
        path: rowsPath([product], snapshot, "csv"),
      })),
    },
  };
}
