import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { PartFace } from "@/components/layout/part";
import { isLocale } from "@/lib/i18n/locales";
import { partPageOf } from "@/lib/pages/part-page";
import { TRADE } from "@/lib/pages/parts";
import { originOf, pageMetadata } from "@/lib/pages/social";
import { currentState } from "@/lib/store/store";

type Props = PageProps<"/[locale]/trade">;

async function pageOf({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return partPageOf(await currentState(), locale, "trade", TRADE);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { shared } = await pageOf(props);
  return pageMetadata(shared, originOf(await headers()));
}

/** Trade between the two, and with all others. */
export default async function TradePage(props: Props) {
  return <PartFace page={await pageOf(props)} />;
}
