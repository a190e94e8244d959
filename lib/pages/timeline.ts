// The page of the events beside the course of trade: what is shown of them is in the address, and the chart follows it.
import type { Flagged } from "@/lib/figures/flags";
import type { FigureModel } from "@/lib/figures/model";
import { DEFAULT_SELECTION } from "@/lib/figures/selection";
import { timeline } from "@/lib/figures/timeline";
import { anniversary, day, list } from "@/lib/format";
import type { RawQuery } from "@/lib/http/query";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { lastAnniversary, nextRoundAnniversary } from "@/lib/stats/anniversary";
import type { Snapshot, StoreState } from "@/lib/store/snapshot";
import { figureFace } from "./figure-face";
import { type PartPage, partPageOf } from "./part-page";
import { TIMELINE } from "./parts";
import { type TimelineYear, timelineYears } from "./timeline-events";
import {
  kindName,
  readTimeline,
  type TimelineChoice,
  type TimelineFilter,
  timelineFilter,
} from "./timeline-filter";

/** Plain JSON in the reader's language. */
export interface TimelinePage {
  readonly part: PartPage;
  /** Null without figures. */
  readonly anniversary: string | null;
  /** Null without events. */
  readonly events: TimelineEvents | null;
  readonly none: string;
}

export interface TimelineEvents {
  readonly title: string;
  readonly shown: string;
  /** What the numbers are; null where no event stands on the chart. */
  readonly numbers: string | null;
  readonly filter: TimelineFilter;
  readonly years: readonly TimelineYear[];
  readonly downloads: readonly { readonly text: string; readonly path: string }[];
}

/** More than these on a chart are no longer told apart. */
const MOST_FLAGS = 24;

const LIGHTEST_FIRST = [1, 2, 3] as const;

/** Of kinds that were chosen also lighter events stand on the chart, as long as they are few enough. */
function flaggedBy({ kinds }: TimelineChoice, { events }: Snapshot): Flagged {
  if (kinds.length === 0) return {};
  const count = (least: number) =>
    events.filter(({ kind, weight }) => kinds.includes(kind) && (weight ?? 0) >= least).length;
  return { kinds, weight: LIGHTEST_FIRST.find((weight) => count(weight) <= MOST_FLAGS) ?? 3 };
}

function anniversaryOf({ relation }: Snapshot, on: string, locale: Locale): string | null {
  const next = nextRoundAnniversary(relation.established, on);
  if (next === null) return null;
  const words = wordsOf(locale);
  const since = day(relation.established, locale);
  const last = lastAnniversary(relation.established, on);
  const gone = last && {
    ordinal: anniversary(last.years, locale),
    day: day(last.day, locale),
  };
  const round = words("timeline.anniversary", {
    ordinal: anniversary(next.years, locale),
    day: day(next.day, locale),
    days: next.daysUntil,
  });
  return gone
    ? words("timeline.established.last", { since, ...gone, round })
    : words("timeline.established", { since, round });
}

function shownText(chosen: TimelineChoice, shown: number, count: number, locale: Locale): string {
  const words = wordsOf(locale);
  if (chosen.kinds.length === 0) return words("timeline.shown.all", { count });
  const kinds = list(
    chosen.kinds.map((kind) => kindName(kind, locale)),
    locale,
  );
  return words("timeline.shown.some", { shown, count, kinds });
}

function eventsOf(
  read: ReturnType<typeof readTimeline>,
  flags: FigureModel["flags"],
  flagged: Flagged,
  snapshot: Snapshot,
  locale: Locale,
): TimelineEvents {
  const words = wordsOf(locale);
  const { chosen } = read;
  const years = timelineYears(chosen, flags, snapshot, locale);
  const shown = years.reduce((sum, { events }) => sum + events.length, 0);
  return {
    title: words("timeline.events"),
    shown: shownText(chosen, shown, snapshot.events.length, locale),
    numbers: flags.length > 0 ? words(`timeline.flagged.${flagged.weight ?? 3}`) : null,
    filter: timelineFilter(read, snapshot.events, locale),
    years,
    downloads: ["csv", "json"].map((format) => ({
      text: words(`timeline.rows.${format === "csv" ? "csv" : "json"}`),
      path: `/api/events.${format}`,
    })),
  };
}

/**
 * The page of the timeline; it never fails, and says so where the folder has no events.
 * @param on ISO day from which the next anniversary is looked for
 */
export async function timelinePageOf(
  state: StoreState,
  locale: Locale,
  raw: RawQuery,
  on: string,
): Promise<TimelinePage> {
  const { snapshot } = state;
  const part = await partPageOf(state, locale, "timeline", TIMELINE);
  const none = wordsOf(locale)("timeline.none");
  if (!snapshot) return { part, anniversary: null, events: null, none };
  const read = readTimeline(raw, snapshot.events, locale);
  const flagged = flaggedBy(read.chosen, snapshot);
  const model = await timeline(snapshot, locale, DEFAULT_SELECTION, flagged);
  const hasEvents = snapshot.events.length > 0;
  const figures = model.series.length > 0 ? [figureFace(model, locale)] : [];
  return {
    part: { ...part, figures, empty: hasEvents ? null : part.empty },
    anniversary: anniversaryOf(snapshot, on, locale),
    events: hasEvents ? eventsOf(read, model.flags, flagged, snapshot, locale) : null,
    none,
  };
}
