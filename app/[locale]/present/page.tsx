import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { Builder } from "@/components/present/builder";
import { NoDeck, Present } from "@/components/present/present";
import { rawPageQuery } from "@/lib/http/loosely";
import { isLocale } from "@/lib/i18n/locales";
import { EDIT_KEY } from "@/lib/pages/alone";
import { builderPageOf, builderRedirect } from "@/lib/pages/builder";
import { presentPageOf } from "@/lib/pages/present";
import { originOf, pageMetadata } from "@/lib/pages/social";
import { currentState } from "@/lib/store/store";

type Props = PageProps<"/[locale]/present">;

async function askedOf({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const at = {
    origin: originOf(await headers()),
    on: new Date().toISOString().slice(0, 10),
  };
  const raw = rawPageQuery(await searchParams);
  return { state: await currentState(), locale, raw, at };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { state, locale, raw, at } = await askedOf(props);
  const { shared } = await presentPageOf(state, locale, raw, at);
  return pageMetadata(shared, at.origin);
}

/** Slides made of the same figures, for a screen that nobody touches or for a meeting; and where a deck is made. */
export default async function PresentPage(props: Props) {
  const { state, locale, raw, at } = await askedOf(props);
  if (raw[EDIT_KEY] !== undefined) {
    const way = await builderRedirect(state, locale, raw, at);
    if (way !== null) redirect(way);
    const builder = await builderPageOf(state, locale, raw, at);
    if (builder) return <Builder page={builder} />;
    return <NoDeck page={await presentPageOf(state, locale, raw, at)} />;
  }
  return <Present page={await presentPageOf(state, locale, raw, at)} />;
}
