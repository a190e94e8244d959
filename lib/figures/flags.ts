// Events on the axis of time. The axis marks the value of a year at its number, so a year is the stretch from half a
// unit before the number to half a unit after it, and what happened in the middle of a year stands at its tick. An
// event of the first or the last year that would stand outside of the axis stands at its end.
import { day } from "@/lib/format";
import { textIn } from "@/lib/i18n/in-language";
import type { Locale } from "@/lib/i18n/locales";
import { partGoneBy } from "@/lib/stats/date";
import type { Period } from "@/lib/stats/period";
import type { Located, Snapshot } from "@/lib/store/snapshot";
import type { FigureFlag } from "./model";

/** Events of this weight are shown on charts, unless a figure asks for lighter ones. */
const FLAGGED = 3;

/** Which events a figure shows. */
export interface Flagged {
  /** The lightest: 1 for all. */
  readonly weight?: 1 | 2 | 3;
  /** Their kinds; any unless told. */
  readonly kinds?: readonly string[];
}

const WEIGHTS = [1, 2, 3] as const;

const weightsFrom = ({ weight: least = FLAGGED }: Flagged) =>
  WEIGHTS.filter((weight) => weight >= least);

type Event = Snapshot["events"][number];

/** Whether the folder has events to show on charts. */
export function hasFlags({ events }: Snapshot): boolean {
  return hasFlagged(events);
}

/** Whether there are any of those that a figure shows. */
export function hasFlagged(events: Snapshot["events"], flagged: Flagged = {}): boolean {
  const weights: readonly (number | null)[] = weightsFrom(flagged);
  return events.some(
    ({ weight, kind }) => weights.includes(weight) && (flagged.kinds?.includes(kind) ?? true),
  );
}

const yearOf = (date: Period) => Number(date.start.slice(0, 4));

/** A day as a number of years: 2024-08-22 → 2024 + 234/366 − 0.5; a year alone → the year. */
export function placeOfDate(date: Period): number {
  return yearOf(date) + partGoneBy(date) - 0.5;
}

/** In the reader's language, else in English, else in any that there is, else its id. */
function titleOf(event: Event, snapshot: Snapshot, locale: Locale): string {
  return textIn(event, "title", snapshot.relation.languages, locale)?.text ?? event.event;
}

const byDate = (a: Located<"events">, b: Located<"events">) =>
  placeOfDate(a.date) - placeOfDate(b.date) || a.line - b.line;

/**
 * The events that a chart shows, in order of date and numbered from 1.
 * @param domain the ends of the axis, in years: what happened in a year whose tick lies between them is shown
 */
export async function flagsOf(
  snapshot: Snapshot,
  locale: Locale,
  [first, last]: readonly [number, number],
  flagged: Flagged = {},
): Promise<FigureFlag[]> {
  const { kinds } = flagged;
  const where = { weight: weightsFrom(flagged).map(String), ...(kinds && { kind: kinds }) };
  const found = await snapshot.select("events", { where });
  const inside = found.filter(({ date }) => first <= yearOf(date) && yearOf(date) <= last);
  return [...inside].sort(byDate).map((event, index) => ({
    number: index + 1,
    event: event.event,
    x: Math.min(last, Math.max(first, placeOfDate(event.date))),
    date: event.date.text,
    day: day(event.date.text, locale),
    title: titleOf(event, snapshot, locale),
    source: [...event.source],
  }));
}
