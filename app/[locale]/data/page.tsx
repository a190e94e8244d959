import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { Catalogue } from "@/components/catalogue/catalogue";
import { PartFace } from "@/components/layout/part";
import { isLocale } from "@/lib/i18n/locales";
import { dataPageOf } from "@/lib/pages/data-page";
import { partPageOf } from "@/lib/pages/part-page";
import { originOf, pageMetadata } from "@/lib/pages/social";
import { currentState } from "@/lib/store/store";

type Props = PageProps<"/[locale]/data">;

async function pageOf({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const state = await currentState();
  return { locale, state, page: await partPageOf(state, locale, "data", null) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page } = await pageOf(props);
  return pageMetadata(page.shared, originOf(await headers()));
}

/** The catalogue: every table with what it holds, where it comes from, and how to take it away. */
export default async function DataPage(props: Props) {
  const { locale, state, page } = await pageOf(props);
  return (
    <PartFace page={page}>
      <Catalogue page={await dataPageOf(state, locale)} />
    </PartFace>
  );
}
