// Which events a reader has asked for, and in which order: in the address, as links that lead from one choice to the next.

import { readLoosely } from "@/lib/http/loosely";
import { choice, choices } from "@/lib/http/parameters";
import type { RawQuery } from "@/lib/http/query";
import type { Locale } from "@/lib/i18n/locales";
import { looseWordsOf, wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";

export const ORDERS = ["newest", "oldest"] as const;
export type Order = (typeof ORDERS)[number];

export interface TimelineChoice {
  /** In the order of the filter; all where there is none. */
  readonly kinds: readonly string[];
  readonly order: Order;
}

/** A link that is chosen or not. */
export interface Toggle {
  readonly text: string;
  readonly path: string;
  readonly chosen: boolean;
}

/** Plain JSON in the reader's language. */
export interface TimelineFilter {
  readonly label: string;
  readonly kinds: { readonly legend: string; readonly links: readonly Toggle[] };
  readonly order: { readonly legend: string; readonly links: readonly Toggle[] };
  /** What of the address could not be read. */
  readonly faults: readonly string[];
}

type Events = Snapshot["events"];

/** Each kind with the number of its events, those with the most first. */
export function kindsOf(events: Events): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

/** The name of a kind; one that has none here is told in the folder's own word. */
export function kindName(kind: string, locale: Locale): string {
  return looseWordsOf(locale)(`timeline.kind.${kind}`, {}) ?? kind.replaceAll("_", " ");
}

/** The same of a single event. */
export function kindOfOne(kind: string, locale: Locale): string {
  return looseWordsOf(locale)(`timeline.kind.${kind}.one`, {}) ?? kindName(kind, locale);
}

/** Reads the address: what cannot be read is left out and told. */
export function readTimeline(raw: RawQuery, events: Events, locale: Locale) {
  const kinds = [...kindsOf(events).keys()];
  const known = { kind: choices(kinds), order: choice(ORDERS) };
  const { query, faults } = readLoosely(known, raw, wordsOf(locale));
  const chosen: TimelineChoice = {
    kinds: kinds.filter((kind) => query.kind?.includes(kind)),
    order: query.order ?? ORDERS[0],
  };
  return { chosen, faults };
}

/** The address of a choice: `/en/timeline?kind=visit&order=oldest`. */
export function timelinePath({ kinds, order }: TimelineChoice, locale: Locale): string {
  const query = new URLSearchParams([
    ...kinds.map((kind) => ["kind", kind]),
    ...(order === ORDERS[0] ? [] : [["order", order]]),
  ]).toString();
  return `/${locale}/timeline${query === "" ? "" : `?${query}`}`;
}

function kindLinks(chosen: TimelineChoice, events: Events, locale: Locale): Toggle[] {
  const words = wordsOf(locale);
  const counts = kindsOf(events);
  const path = (kinds: readonly string[]) => timelinePath({ ...chosen, kinds }, locale);
  const links = [...counts].map(([kind, count]) => {
    const isChosen = chosen.kinds.includes(kind);
    const others = [...counts.keys()].filter((one) =>
      one === kind ? !isChosen : chosen.kinds.includes(one),
    );
    return {
      text: words("timeline.filter.count", { name: kindName(kind, locale), count }),
      path: path(others),
      chosen: isChosen,
    };
  });
  return [
    { text: words("timeline.filter.all"), path: path([]), chosen: chosen.kinds.length === 0 },
    ...links,
  ];
}

/** The filter as it stands. */
export function timelineFilter(
  { chosen, faults }: ReturnType<typeof readTimeline>,
  events: Events,
  locale: Locale,
): TimelineFilter {
  const words = wordsOf(locale);
  return {
    label: words("timeline.filter"),
    kinds: {
      legend: words("timeline.filter.kinds"),
      links: kindLinks(chosen, events, locale),
    },
    order: {
      legend: words("timeline.filter.order"),
      links: ORDERS.map((order) => ({
        text: words(`timeline.order.${order}`),
        path: timelinePath({ ...chosen, order }, locale),
        chosen: order === chosen.order,
      })),
    },
    faults: faults.map(({ parameter, found }) =>
      words("timeline.filter.fault", { name: parameter, found }),
    ),
  };
}
