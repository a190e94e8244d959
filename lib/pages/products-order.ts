// In which order the rows of goods stand. It is in the address; what is missing comes last, whichever way they are sorted.
import type { RawQuery } from "@/lib/http/query";
import type { Locale } from "@/lib/i18n/locales";
import { comparePeriods } from "@/lib/stats/period";
import { OBS_STATUSES } from "@/lib/stats/status";
import type { Located } from "@/lib/store/snapshot";

/** The columns that rows can be sorted by, and which way each is at first. */
export const GOODS_SORTS = {
  product: "asc",
  reporter: "asc",
  flow: "asc",
  period: "desc",
  value: "desc",
  quantity: "desc",
  status: "asc",
  source: "asc",
} as const satisfies Record<string, Order>;
export type GoodsSort = keyof typeof GOODS_SORTS;
export type Order = "asc" | "desc";

export interface GoodsOrder {
  readonly sort: GoodsSort;
  readonly order: Order;
}

export const FIRST_ORDER: GoodsOrder = { sort: "product", order: "asc" };

const isSort = (text: string): text is GoodsSort => Object.hasOwn(GOODS_SORTS, text);

/** Reads what can be read: what is no column or no direction is passed over. */
export function readGoodsOrder(raw: RawQuery): GoodsOrder {
  const first = (name: string) => (Object.hasOwn(raw, name) ? (raw[name]?.[0] ?? "") : "").trim();
  const [sort, order] = [first("sort"), first("order")];
  const column = isSort(sort) ? sort : FIRST_ORDER.sort;
  return {
    sort: column,
    order: order === "asc" || order === "desc" ? order : GOODS_SORTS[column],
  };
}

/** The query of an order: `sort=value`, `sort=value&order=asc`; blank for the first. */
export function writeGoodsOrder({ sort, order }: GoodsOrder): string {
  const isFirst = sort === FIRST_ORDER.sort && order === FIRST_ORDER.order;
  if (isFirst) return "";
  return order === GOODS_SORTS[sort] ? `sort=${sort}` : `sort=${sort}&order=${order}`;
}

/** What pressing a heading leads to: its own order at first, and then the other way. */
export function nextOrder(column: GoodsSort, { sort, order }: GoodsOrder): GoodsOrder {
  if (column !== sort) return { sort: column, order: GOODS_SORTS[column] };
  return { sort, order: order === "asc" ? "desc" : "asc" };
}

/** What a row is sorted by beside what is written in it. */
export interface GoodsKeys {
  /** The place of the product in its table. */
  readonly place: number;
  readonly reporter: string;
  readonly source: string;
}

export type SortableRow = { readonly row: Located<"trade"> } & GoodsKeys;

type Compare = (a: SortableRow, b: SortableRow) => number;

/** Those without a value last in both directions. */
function directed<T>(
  keyOf: (one: SortableRow) => T | null,
  compare: (a: T, b: T) => number,
  sign: number,
): Compare {
  return (a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * compare(one, other);
  };
}

function comparing(sort: GoodsSort, sign: number, locale: Locale): Compare {
  const { compare: byText } = new Intl.Collator(locale, { numeric: true });
  const byNumber = (a: number, b: number) => a - b;
  const compares: Record<GoodsSort, Compare> = {
    product: directed(({ place }) => place, byNumber, sign),
    reporter: directed(({ reporter }) => reporter, byText, sign),
    flow: directed(({ row }) => row.flow, byText, sign),
    period: directed(({ row }) => row.period, comparePeriods, sign),
    value: directed(({ row }) => row.value_usd_million?.value ?? null, byNumber, sign),
    // Amounts in two units are not compared: those of a unit stand together.
    quantity: (a, b) =>
      directed(({ row }) => row.quantity && row.quantity_unit, byText, 1)(a, b) ||
      directed(({ row }) => row.quantity?.value ?? null, byNumber, sign)(a, b),
    status: directed(({ row }) => OBS_STATUSES.indexOf(row.obs_status), byNumber, sign),
    source: directed(({ source }) => source, byText, sign),
  };
  return compares[sort];
}

/** The rows in the order that is asked for; what is equal by good, the newest first, and then as in the file. */
export function sortedGoods(
  rows: readonly SortableRow[],
  { sort, order }: GoodsOrder,
  locale: Locale,
): SortableRow[] {
  const asked = comparing(sort, order === "asc" ? 1 : -1, locale);
  const [byGood, byPeriod] = [comparing("product", 1, locale), comparing("period", -1, locale)];
  return rows.toSorted((a, b) => asked(a, b) || byGood(a, b) || byPeriod(a, b));
}
