// The headline of the overview: the answer to a rule as a sentence that names its reporter, and what stands behind it.
import { sentences, usdMillion } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import { reasonText } from "../describe";
import type { Kpi } from "../kpi";
import type { KpiTest } from "../rule";
import { boundsOf, boundText } from "./bounds";
import { leadOf } from "./lead";
import { titleOf, yearsAskedFor } from "./rule-words";
import { reporterOf, type Shown } from "./shown";
import { writtenInYear, writtenOf } from "./written";

export interface Headline {
  readonly title: string;
  readonly lead: string;
}

type Bounded = Exclude<KpiTest, { all_of: string[] }>;

/** The bounds of a test on turnover in words: those that were kept, or how they were missed. */
function range(kpi: Kpi, test: Bounded, how: "kept" | "missed", locale: Locale): string {
  const words = wordsOf(locale);
  const [bound = "", to = ""] = boundsOf(test).map((value) => boundText(value, kpi.unit, locale));
  const group = how === "kept" ? "kpis.range" : "kpis.missed";
  if ("between" in test) return words(`${group}.between`, { from: bound, to });
  if ("at_most" in test) return words(`${group}.at_most`, { bound });
  if (how === "missed") return words("kpis.missed.at_least", { bound });
  const touches = kpi.status === "met" && lowest(kpi) <= test.at_least;
  return words(touches ? "kpis.range.at_least" : "kpis.range.above", { bound });
}

/** The least that is certain of the years that count. */
function lowest({ lower, streak, years }: Kpi): number {
  const counted = years.filter((year) => streak && year.period >= streak.from);
  return counted.length > 0 ? Math.min(...counted.map((year) => year.lower)) : (lower ?? 0);
}

/** Of what broke the rule: the latest year that did not meet it, or the figure itself. */
function failure(kpi: Kpi, locale: Locale): { value: string; year: string } | null {
  const failed = kpi.years.findLast((year) => year.status === "not_met");
  if (failed && failed.value !== null) {
    return { value: usdMillion(failed.value, locale, writtenInYear(failed)), year: failed.period };
  }
  if (kpi.years.length > 0 || kpi.value === null || kpi.period === null) return null;
  return { value: usdMillion(kpi.value, locale, writtenOf(kpi)), year: kpi.period };
}

/** On a bounded turnover; null when there is no number to say. */
function onTrade(shown: Shown, test: Bounded): string | null {
  const { kpi, locale } = shown;
  const words = wordsOf(locale);
  const reporter = reporterOf(shown);
  if (kpi.status === "not_met") {
    const failed = failure(kpi, locale);
    const missed = range(kpi, test, "missed", locale);
    return failed && words("kpis.headline.trade.not_met", { ...failed, missed, reporter });
  }
  const asked = yearsAskedFor(test) ?? 1;
  const years = kpi.status === "met" ? (kpi.streak?.length ?? 1) : asked;
  const year = kpi.streak?.to ?? kpi.period;
  if (year === null || kpi.status === null) return null;
  const count = words("kpis.count", { n: years });
  const kept = range(kpi, test, "kept", locale);
  return words(`kpis.headline.trade.${kpi.status}`, { years, count, year, range: kept, reporter });
}

function sentence(shown: Shown): string {
  const { kpi, locale } = shown;
  const { test, measure } = kpi.rule;
  const bounded = test && !("all_of" in test) ? test : null;
  const said = bounded && measure === "turnover" ? onTrade(shown, bounded) : null;
  if (said !== null) return said;
  const title = titleOf(kpi.rule, locale);
  const reporter = reporterOf(shown);
  if (reporter === "") return title;
  return wordsOf(locale)(`kpis.headline.${kpi.status ?? "plain"}`, { title, reporter });
}

/** The headline of a rule's answer, for the overview. All its numbers are values, bounds or counts of years. */
export async function headline(kpi: Kpi, snapshot: Snapshot, locale: Locale): Promise<Headline> {
  const reason = kpi.status === "unknown" ? reasonText(kpi, locale) : null;
  const why = reason === null ? [] : [wordsOf(locale)("kpis.lead.why", { reason })];
  const lead = sentences([...why, ...(await leadOf(kpi.reporter, snapshot, locale))], locale);
  return { title: sentence({ kpi, companions: [], snapshot, locale }), lead };
}
