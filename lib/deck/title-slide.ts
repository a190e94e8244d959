// The first slide: whose relation it is, since when, and the finding of the day.
import { day } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { overviewOf } from "@/lib/pages/overview";
import { relationOf } from "@/lib/pages/relation";
import { lastAnniversary, nextRoundAnniversary } from "@/lib/stats/anniversary";
import type { Snapshot, StoreState } from "@/lib/store/snapshot";
import type { TitleSlide } from "./face";

/** How many years they have had relations, and which round number comes next. */
export function anniversaryOf({ relation }: Snapshot, on: string, locale: Locale): string | null {
  const words = wordsOf(locale);
  const [last, next] = [
    lastAnniversary(relation.established, on),
    nextRoundAnniversary(relation.established, on),
  ];
  if (next === null) return null;
  if (next.daysUntil === 0) return words("deck.title.today", { next: next.years });
  return words("deck.title.anniversary", {
    years: last?.years ?? 0,
    next: next.years,
    day: day(next.day, locale),
    days: next.daysUntil,
  });
}

/** @param on ISO day of today */
export async function titleSlide(
  state: StoreState,
  snapshot: Snapshot,
  locale: Locale,
  on: string,
): Promise<{ readonly title: string; readonly body: TitleSlide }> {
  const relation = relationOf(snapshot, locale);
  const { lead } = await overviewOf(state, locale);
  return {
    title: relation.title,
    body: {
      kind: "title",
      since: relation.since,
      anniversary: anniversaryOf(snapshot, on, locale),
      finding: lead.title,
    },
  };
}
