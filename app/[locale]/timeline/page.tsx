import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { PartFace } from "@/components/layout/part";
import { Anniversary } from "@/components/timeline/anniversary";
import { Events } from "@/components/timeline/events";
import { Filter } from "@/components/timeline/filter";
import { rawPageQuery } from "@/lib/http/loosely";
import { isLocale } from "@/lib/i18n/locales";
import { originOf, pageMetadata } from "@/lib/pages/social";
import { timelinePageOf } from "@/lib/pages/timeline";
import { currentState } from "@/lib/store/store";

type Props = PageProps<"/[locale]/timeline">;

async function pageOf({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const today = new Date().toISOString().slice(0, 10);
  return timelinePageOf(await currentState(), locale, rawPageQuery(await searchParams), today);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { part } = await pageOf(props);
  return pageMetadata(part.shared, originOf(await headers()));
}

/** What happened between the two, beside the course of their trade. */
export default async function TimelinePage(props: Props) {
  const { part, anniversary, events, none } = await pageOf(props);
  const before = (
    <>
      <Anniversary text={anniversary} />
      {events === null ? null : <Filter filter={events.filter} />}
    </>
  );
  return (
    <PartFace page={part} before={before}>
      {events === null ? <p>{none}</p> : <Events events={events} />}
    </PartFace>
  );
}
