import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { PartFace } from "@/components/layout/part";
import { GoodsTable } from "@/components/products/goods-table";
import { rawPageQuery } from "@/lib/http/loosely";
import { isLocale } from "@/lib/i18n/locales";
import { productsPageOf } from "@/lib/pages/products";
import { originOf, pageMetadata } from "@/lib/pages/social";
import { currentState } from "@/lib/store/store";

type Props = PageProps<"/[locale]/products">;

async function pageOf({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return productsPageOf(await currentState(), locale, rawPageQuery(await searchParams));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page } = await pageOf(props);
  return pageMetadata(page.shared, originOf(await headers()));
}

/** What is traded: whole baskets by section, single goods over time, and all rows. */
export default async function ProductsPage(props: Props) {
  const { page, table } = await pageOf(props);
  return <PartFace page={page}>{table === null ? null : <GoodsTable table={table} />}</PartFace>;
}
