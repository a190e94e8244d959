// Who says what stands on the factsheet: the first sources of its figures with their titles, the others by publisher.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { evaluateAll } from "@/lib/kpis/evaluate";
import type { Snapshot } from "@/lib/store/snapshot";
import type { SheetChart } from "./factsheet-charts";
import { firstOf } from "./factsheet-names";
import { type CitedSource, citedSources } from "./timeline-sources";

/** Plain JSON in the reader's language. */
export interface SheetSources {
  readonly title: string;
  readonly all: readonly CitedSource[];
  /** Publishers of the other sources; null without any. */
  readonly others: string | null;
}

/** So many are named with their titles; the sheet has no room for hundreds. */
const MOST = 10;
/** So many of the other publishers. */
const NAMED = 24;

/** What was counted before what was said, and in each the folder's order of preference. */
function countedFirst({ sources }: Snapshot): string[] {
  const isCounted = ({ kind }: Snapshot["sources"][number]) =>
    kind === "official_statistics" || kind === "dataset";
  return sources
    .toSorted((a, b) => Number(isCounted(b)) - Number(isCounted(a)))
    .map(({ source }) => source);
}

/** Sources of the answers that stand among the key figures. */
async function behindCards(snapshot: Snapshot, cards: readonly string[]): Promise<string[]> {
  const kpis = await evaluateAll(snapshot);
  return kpis
    .filter(({ rule }) => cards.includes(rule.id))
    .flatMap(({ inputs }) => inputs.flatMap(({ source }) => source));
}

/**
 * The sources of the sheet.
 * @param cards the ids of the key figures
 * @param told ids of the sources of projects and events
 */
export async function sheetSources(
  snapshot: Snapshot,
  locale: Locale,
  charts: readonly SheetChart[],
  cards: readonly string[],
  told: readonly string[],
): Promise<SheetSources> {
  const words = wordsOf(locale);
  const inCharts = charts.flatMap(({ model }) => model.sources.map(({ source }) => source));
  const behind = new Set([...inCharts, ...(await behindCards(snapshot, cards))]);
  const used = new Set([...behind, ...told]);
  const inOrder = countedFirst(snapshot);
  const whole = inOrder.filter((id) => behind.has(id)).slice(0, MOST);
  const all = citedSources(whole, snapshot, locale);
  const named = new Set(all.map(({ publisher }) => publisher));
  const rest = citedSources(
    inOrder.filter((id) => used.has(id)),
    snapshot,
    locale,
  );
  const publishers = [...new Set(rest.map(({ publisher }) => publisher))].filter(
    (publisher) => !named.has(publisher),
  );
  return {
    title: words("figure.sources.list"),
    all,
    others:
      publishers.length === 0
        ? null
        : words("factsheet.sources.others", { publishers: firstOf(publishers, NAMED, locale) }),
  };
}
