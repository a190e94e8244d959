// The page on what is traded: its figures, and below them the table of all rows of goods.
import type { RawQuery } from "@/lib/http/query";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { StoreState } from "@/lib/store/snapshot";
import { type PartPage, partPageOf } from "./part-page";
import { PRODUCTS } from "./parts";
import { readGoodsOrder } from "./products-order";
import { type GoodsTable, goodsTable } from "./products-table";

/** Plain JSON in the reader's language. */
export interface ProductsPage {
  readonly page: PartPage;
  readonly table: GoodsTable | null;
}

/** The page on products; a folder may have rows of goods, but too few of each for a figure. */
export async function productsPageOf(
  state: StoreState,
  locale: Locale,
  raw: RawQuery,
): Promise<ProductsPage> {
  const { snapshot } = state;
  const page = await partPageOf(state, locale, "products", PRODUCTS);
  const table = snapshot ? await goodsTable(snapshot, readGoodsOrder(raw), locale) : null;
  const isFew = page.empty !== null && table !== null;
  return { page: isFew ? { ...page, empty: wordsOf(locale)("goods.few") } : page, table };
}
