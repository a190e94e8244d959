// What the share of the partner's students lacks: the years for which no source counts all foreign students alike.

import { nameOf } from "@/lib/figures/sides";
import { LEAST_SHARES, periodsWith, studentShares } from "@/lib/figures/students-share";
import { list, period as periodText, sentences } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { comparePeriods } from "@/lib/stats/period";
import type { Snapshot } from "@/lib/store/snapshot";

type Shares = Awaited<ReturnType<typeof studentShares>>;

/** `all kinds of study (2018/2019 and 2023/2024)`, one for each scope. */
function lacksIn({ without }: Shares, locale: Locale): string[] {
  const words = wordsOf(locale);
  const scopes = [...new Set(without.map(({ scope }) => scope))];
  return scopes.map((scope) => {
    const own = without.filter((one) => one.scope === scope).map(({ period }) => period);
    const ordered = own.toSorted(comparePeriods).map((period) => periodText(period, locale));
    return words("students.share.lack", {
      scope: words(`students.scope.${scope}.short`),
      periods: list([...new Set(ordered)], locale),
    });
  });
}

/** Sentences on why there is no share, or none of some years; null where nothing lacks. */
export async function shareLacks(snapshot: Snapshot, locale: Locale): Promise<string | null> {
  const words = wordsOf(locale);
  const [host, origin] = snapshot.relation.areas;
  const shares = await studentShares(snapshot);
  const lacks = lacksIn(shares, locale);
  if (lacks.length === 0) return null;
  const names = { host: nameOf(host, snapshot, locale), origin: nameOf(origin, snapshot, locale) };
  const count = periodsWith(shares.series).size;
  const none =
    count < LEAST_SHARES
      ? [words("students.share.none", { ...names, count, least: LEAST_SHARES })]
      : [];
  return sentences(
    [...none, words("students.share.lacks", { lacks: list(lacks, locale) })],
    locale,
  );
}
