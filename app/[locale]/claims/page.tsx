import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { Claims } from "@/components/claims/claims";
import { PartFace } from "@/components/layout/part";
import { rawPageQuery } from "@/lib/http/loosely";
import { isLocale } from "@/lib/i18n/locales";
import { claimsPageOf } from "@/lib/pages/claims";
import { originOf, pageMetadata } from "@/lib/pages/social";
import { currentState } from "@/lib/store/store";

type Props = PageProps<"/[locale]/claims">;

async function pageOf({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const today = new Date().toISOString().slice(0, 10);
  return claimsPageOf(await currentState(), locale, rawPageQuery(await searchParams), today);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { part } = await pageOf(props);
  return pageMetadata(part.shared, originOf(await headers()));
}

/** What was said of the relation, and whether the figures bear it out. */
export default async function ClaimsPage(props: Props) {
  const { part, ...claims } = await pageOf(props);
  return (
    <PartFace page={part}>
      <Claims {...claims} />
    </PartFace>
  );
}
