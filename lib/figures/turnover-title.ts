// The title of turnover: what its leading line says, or what the figure shows where the data allow nothing to be said.
import { percent } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import { findingOf } from "./finding";
import { leadOf, type Shown } from "./shown";
import { namesOf, type Side } from "./sides";
import { type Trend, trendOf } from "./trend";
import { endedEarly } from "./until";

interface Said {
  readonly reporter: string;
  readonly since: string;
  readonly until: string;
}

/** @param ended whether there are later years than those shown: then it is told as past */
function trendTitle(trend: Trend, said: Said, ended: boolean, locale: Locale): string {
  const words = wordsOf(locale);
  const past = ended ? ".until" : "";
  switch (trend.kind) {
    case "multiple":
      return words(`figures.turnover.title.multiple${past}`, { ...said, times: trend.times });
    case "steady":
      return words(`figures.turnover.title.steady${past}`, said);
    default:
      return words(`figures.turnover.title.${trend.kind}${past}`, {
        ...said,
        percent: percent(trend.percent, locale, 0),
      });
  }
}

/** @param sides whose turnover is shown, in the order of the subjects */
export function turnoverTitle(
  sides: readonly Side[],
  shown: Shown,
  snapshot: Snapshot,
  locale: Locale,
): string {
  const words = wordsOf(locale);
  const lead = sides[shown.lead ?? 0];
  if (!lead) return words("figures.turnover.title");
  const names = namesOf(lead, snapshot, locale);
  const finding = findingOf(shown, locale);
  if (finding) {
    return words(`figures.turnover.title.${finding.key}`, { ...names, ...finding.values });
  }
  const trend = shown.selection.show === "value" ? trendOf(leadOf(shown)) : null;
  if (trend) {
    const until = endedEarly(shown);
    const { reporter } = names;
    const said = { reporter, since: String(trend.since), until: String(until) };
    return trendTitle(trend, said, until !== null, locale);
  }
  return sides.length > 1
    ? words("figures.turnover.title")
    : words("figures.turnover.title.one", names);
}
