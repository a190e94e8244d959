import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { People } from "@/components/people/people";
import { isLocale } from "@/lib/i18n/locales";
import { peoplePageOf } from "@/lib/pages/people";
import { originOf, pageMetadata } from "@/lib/pages/social";
import { currentState } from "@/lib/store/store";

type Props = PageProps<"/[locale]/people">;

async function pageOf({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return peoplePageOf(await currentState(), locale);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page } = await pageOf(props);
  return pageMetadata(page.shared, originOf(await headers()));
}

/** Students both ways, exchanges, institutes and travel. */
export default async function PeoplePage(props: Props) {
  return <People people={await pageOf(props)} />;
}
