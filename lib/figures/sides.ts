// Both sides of the relation: who reports, with whom, and what each has declared. Nothing here knows which two they are.
import { areaName } from "@/lib/i18n/area-names";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { WORLD } from "@/lib/stats/area";
import { type Declaration, type Derived, declarationsOf } from "@/lib/stats/declaration";
import { wholeYear } from "@/lib/stats/period";
import type { SeriesPoint } from "@/lib/stats/series";
import { type SortedSeries, sortIntoSeries } from "@/lib/stats/sorted";
import type { SourceRef } from "@/lib/stats/source";
import { tradeObservations } from "@/lib/store/observations";
import type { Snapshot } from "@/lib/store/snapshot";

/** All goods together. */
export const ALL_GOODS = "TOTAL";

/** One reporter of the relation and whom it trades with. */
export interface Side {
  readonly role: "home" | "partner";
  readonly reporter: string;
  readonly partner: string;
}

/** Home first. */
export function sidesOf(snapshot: Snapshot): readonly [Side, Side] {
  const [home, partner] = snapshot.relation.areas;
  return [
    { role: "home", reporter: home, partner },
    { role: "partner", reporter: partner, partner: home },
  ];
}

/** An area's name as the folder has it, else as the ISO list does. */
export function nameOf(area: string, snapshot: Snapshot, locale: Locale): string {
  return areaName(snapshot.areas.find((row) => row.area === area) ?? area, locale);
}

/** The names of a side's areas in the reader's language. */
export function namesOf(side: Side, snapshot: Snapshot, locale: Locale) {
  return {
    reporter: nameOf(side.reporter, snapshot, locale),
    partner: nameOf(side.partner, snapshot, locale),
  };
}

/** All that a side has declared of a product, or that was said in its name, in order of period. */
export async function declaredBy(
  side: Side,
  snapshot: Snapshot,
  product: string = ALL_GOODS,
): Promise<Declaration[]> {
  const where = { reporter: [side.reporter], partner: [side.partner], product: [product] };
  return declarationsOf(await tradeObservations(snapshot, { where }));
}

/** What the same reporter has declared with the whole world. */
export function worldOf(side: Side, snapshot: Snapshot, product: string = ALL_GOODS) {
  return declaredBy({ ...side, partner: WORLD }, snapshot, product);
}

/** Sorted into counted lines, those without any value left out, and statements. USD million. */
export function seriesOf(
  declared: readonly Declaration[],
  { sources }: { readonly sources: readonly SourceRef[] },
  derive: (d: Declaration) => Derived,
): SortedSeries {
  const { lines, stated } = sortIntoSeries(declared, sources, derive);
  const valued = lines.filter((line) => line.points.some((p) => p.value !== null));
  return { lines: valued, stated };
}

/** The latest year for which a counted line has a value, or null. */
export function lastCountedYear(series: SortedSeries): number | null {
  const years = series.lines.flatMap((line) =>
    line.points.flatMap((p) => (p.value === null ? [] : (wholeYear(p.period) ?? []))),
  );
  return years.length > 0 ? Math.max(...years) : null;
}

/** The counted line that reaches furthest, the preferred one where several do; empty when nothing was counted. */
export function leadingPoints(series: SortedSeries): readonly SeriesPoint[] {
  const last = lastCountedYear(series);
  const reaches = (points: readonly SeriesPoint[]) =>
    points.some((p) => p.value !== null && wholeYear(p.period) === last);
  return series.lines.find((line) => reaches(line.points))?.points ?? [];
}

/** The name of a further line of the same reporter: that of the source which it begins with. */
export function lineName(
  label: string,
  lineage: string,
  snapshot: Snapshot,
  locale: Locale,
): string {
  const source = snapshot.sources.find((s) => s.source === lineage)?.publisher ?? lineage;
  return wordsOf(locale)("figures.line.of", { label, source });
}

/** Of the two sides the one whose counted line reaches further; where both reach as far, home. */
export function furtherOf<T extends { readonly series: SortedSeries }>(home: T, partner: T): T {
  const reach = (of: T) => lastCountedYear(of.series) ?? Number.NEGATIVE_INFINITY;
  return reach(partner) > reach(home) ? partner : home;
}
