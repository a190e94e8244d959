// The events as a list, year by year, each with its weight, its sources and its number on the chart.
import { WEIGHTS } from "@/lib/datasets/events";
import { placeOfDate } from "@/lib/figures/flags";
import type { FigureFlag } from "@/lib/figures/model";
import { day } from "@/lib/format";
import { textIn } from "@/lib/i18n/in-language";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import { kindOfOne, type TimelineChoice } from "./timeline-filter";
import { type CitedSource, citedSources } from "./timeline-sources";

/** Plain JSON in the reader's language. */
export interface TimelineEvent {
  readonly id: string;
  readonly title: string;
  /** Of the title. */
  readonly lang: string | null;
  readonly date: string;
  readonly day: string;
  readonly kind: string;
  readonly weight: { readonly text: string; readonly of: number; readonly most: number };
  /** Where it stands on the chart; null where it does not. */
  readonly number: { readonly value: number; readonly text: string } | null;
  readonly note: string | null;
  readonly sources: { readonly title: string; readonly all: readonly CitedSource[] };
}

export interface TimelineYear {
  readonly year: string;
  readonly events: readonly TimelineEvent[];
}

type Event = Snapshot["events"][number];

const MOST_WEIGHT = Math.max(...WEIGHTS);

function eventOf(
  event: Event,
  flag: FigureFlag | undefined,
  snapshot: Snapshot,
  locale: Locale,
): TimelineEvent {
  const words = wordsOf(locale);
  const sources = citedSources(event.source, snapshot, locale);
  const title = textIn(event, "title", snapshot.relation.languages, locale);
  const weight = event.weight ?? WEIGHTS[0];
  return {
    id: event.event,
    ...{ title: title?.text ?? event.event, lang: title?.lang ?? null },
    date: event.date.text,
    day: day(event.date.text, locale),
    kind: kindOfOne(event.kind, locale),
    weight: {
      text: words("timeline.weight", { weight, most: MOST_WEIGHT }),
      of: weight,
      most: MOST_WEIGHT,
    },
    number: flag
      ? { value: flag.number, text: words("timeline.on_chart", { number: flag.number }) }
      : null,
    note: event.note ?? null,
    sources: {
      title: words("timeline.sources", { count: sources.length }),
      all: sources,
    },
  };
}

/** As they stand on the chart; the file's order where two stand at one place. */
const byDate = (a: Event, b: Event) => placeOfDate(a.date) - placeOfDate(b.date);

/** The events of the kinds chosen, or all, by year and in the order chosen. */
export function timelineYears(
  { kinds, order }: TimelineChoice,
  flags: readonly FigureFlag[],
  snapshot: Snapshot,
  locale: Locale,
): TimelineYear[] {
  const flagged = new Map(flags.map((flag) => [flag.event, flag]));
  const chosen = snapshot.events.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  const sorted = [...chosen].sort(byDate);
  if (order === "newest") sorted.reverse();
  const years = new Map<string, TimelineEvent[]>();
  for (const event of sorted) {
    const year = event.date.start.slice(0, 4);
    const one = eventOf(event, flagged.get(event.event), snapshot, locale);
    years.set(year, [...(years.get(year) ?? []), one]);
  }
  return [...years].map(([year, events]) => ({ year, events }));
}
