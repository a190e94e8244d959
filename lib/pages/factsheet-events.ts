// The events of the factsheet: the last of those that matter, the latest first.
import { WEIGHTS } from "@/lib/datasets/events";
import { placeOfDate } from "@/lib/figures/flags";
import { day } from "@/lib/format";
import { textIn } from "@/lib/i18n/in-language";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";

type Event = Snapshot["events"][number];

/** Plain JSON in the reader's language. */
export interface SheetEvents {
  readonly title: string;
  readonly count: string;
  readonly all: readonly {
    readonly id: string;
    readonly title: string;
    /** Of the title, where it is not the page's. */
    readonly lang: string | undefined;
    readonly date: string;
    readonly day: string;
    /** Of the greatest weight. */
    readonly isGreat: boolean;
    readonly source: readonly string[];
  }[];
}

const MOST = 8;
const [, MIDDLE, GREATEST] = WEIGHTS;

const weightOf = ({ weight }: Event) => weight ?? WEIGHTS[0];

/** The last of some weight; where these are too few, of any. */
function chosen({ events }: Snapshot): Event[] {
  const heavy = events.filter((event) => weightOf(event) >= MIDDLE);
  const some = heavy.length < MOST ? events : heavy;
  return some.toSorted((a, b) => placeOfDate(b.date) - placeOfDate(a.date)).slice(0, MOST);
}

/** Null where the folder has no events. */
export function sheetEvents(snapshot: Snapshot, locale: Locale): SheetEvents | null {
  const events = chosen(snapshot);
  if (events.length === 0) return null;
  const words = wordsOf(locale);
  return {
    title: words("factsheet.events"),
    count: words("factsheet.events.count", { shown: events.length, all: snapshot.events.length }),
    all: events.map((event) => {
      const title = textIn(event, "title", snapshot.relation.languages, locale);
      return {
        ...{ id: event.event, title: title?.text ?? event.event },
        lang: title && title.lang !== locale ? title.lang : undefined,
        ...{ date: event.date.text, day: day(event.date.text, locale) },
        ...{ isGreat: weightOf(event) === GREATEST, source: event.source },
      };
    }),
  };
}
