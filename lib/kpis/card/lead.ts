// What follows the headline: what the rule's reporter declared last, how far the other's counted figures reach, and
// what has been said in the other's name since. Each sentence only where the data carry it.
import { lastCountedYear, leadingPoints, namesOf } from "@/lib/figures/sides";
import { type SideSeries, turnoverOfSides } from "@/lib/figures/trade-turnover";
import { usdMillion } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { wholeYear } from "@/lib/stats/period";
import type { SeriesPoint } from "@/lib/stats/series";
import type { Snapshot } from "@/lib/store/snapshot";

interface Said {
  readonly year: number;
  readonly value: string;
  readonly point: SeriesPoint;
}

/** Points with a value, in words. */
function saidOf(points: readonly SeriesPoint[], locale: Locale): Said[] {
  return points.flatMap((point) => {
    const year = wholeYear(point.period);
    if (year === null || point.value === null) return [];
    return [{ year, value: usdMillion(point.value, locale, point), point }];
  });
}

/** The last counted turnover, after that of the year before. */
function latest({ side, series }: SideSeries, snapshot: Snapshot, locale: Locale): string | null {
  const words = wordsOf(locale);
  const said = saidOf(leadingPoints(series), locale);
  const now = said.at(-1);
  if (!now) return null;
  const names = namesOf(side, snapshot, locale);
  const values = { ...names, value: now.value, year: String(now.year) };
  const before = said.find((other) => other.year === now.year - 1);
  if (!before) return words("kpis.lead.latest.alone", values);
  const year_before = String(before.year);
  return words("kpis.lead.latest", { ...values, before: before.value, year_before });
}

/** The other side's counted figures: the last one, or where they end and what was stated since. */
function other(
  { side, series }: SideSeries,
  reach: number | null,
  snapshot: Snapshot,
  locale: Locale,
): string | null {
  const words = wordsOf(locale);
  const last = saidOf(leadingPoints(series), locale).at(-1);
  if (!last) return null;
  const counted = { other: namesOf(side, snapshot, locale).reporter, year: String(last.year) };
  if (last.year >= (reach ?? Number.POSITIVE_INFINITY)) {
    return words("kpis.lead.other", { ...counted, value: last.value });
  }
  const since = saidOf(series.stated, locale).findLast((said) => said.year > last.year);
  if (!since) return words("kpis.lead.other.ends", counted);
  const stated = { ...counted, value: since.value };
  return since.point.obs_status === "U"
    ? words("kpis.lead.other.stated.our_reading", stated)
    : words("kpis.lead.other.stated", { ...stated, stated_year: String(since.year) });
}

/** Sentences on the turnover of the relation; none when the reporter is neither of its areas. */
export async function leadOf(
  reporter: string | null,
  snapshot: Snapshot,
  locale: Locale,
): Promise<string[]> {
  const sides = await turnoverOfSides(snapshot);
  const own = sides.find(({ side }) => side.reporter === reporter);
  const others = sides.find(({ side }) => side.reporter !== reporter);
  if (!own || !others) return [];
  const reach = lastCountedYear(own.series);
  const sentences = [latest(own, snapshot, locale), other(others, reach, snapshot, locale)];
  return sentences.filter((sentence) => sentence !== null);
}
