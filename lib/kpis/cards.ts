// Cards for any page, by the ids of their rules.
import type { Locale } from "@/lib/i18n/locales";
import type { Snapshot } from "@/lib/store/snapshot";
import { evaluateKpi } from "./evaluate";
import { type KpiCard, presentKpi } from "./present";

/**
 * The cards of some rules, in the order of the ids, each with what is shown beside it. Ids of no rule are left out.
 * @param on ISO day that clocks are read on; today, UTC, unless told
 */
export async function kpiCardsOf(
  snapshot: Snapshot,
  locale: Locale,
  ids: readonly string[],
  on?: string,
): Promise<KpiCard[]> {
  const ruleOf = (id: string) => snapshot.kpis.find((rule) => rule.id === id) ?? [];
  const answers = (some: readonly string[]) =>
    Promise.all(some.flatMap(ruleOf).map((rule) => evaluateKpi(snapshot, rule, { on })));
  const kpis = await answers(ids);
  return Promise.all(
    kpis.map(async (kpi) => presentKpi(kpi, snapshot, locale, await answers(kpi.rule.with ?? []))),
  );
}
