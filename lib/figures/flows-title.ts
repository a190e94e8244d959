// The title of flows: since when the reporter has sold more than it bought, or what its leading flow says.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { SeriesPoint } from "@/lib/stats/series";
import type { Snapshot } from "@/lib/store/snapshot";
import { type BalanceRun, balanceRun } from "./balance-run";
import { findingOf } from "./finding";
import type { Shown } from "./shown";
import { namesOf, type Side } from "./sides";
import { endedEarly } from "./until";

type Names = ReturnType<typeof namesOf>;

function runTitle(run: BalanceRun, names: Names, ended: boolean, locale: Locale): string {
  const said = { ...names, years: run.length, from: String(run.from), to: String(run.to) };
  return wordsOf(locale)(`figures.flows.title.${run.sign}${ended ? ".until" : ""}`, said);
}

/** @param balance as it is shown; empty where it is not */
export function flowsTitle(
  side: Side,
  shown: Shown,
  balance: readonly SeriesPoint[],
  snapshot: Snapshot,
  locale: Locale,
): string {
  const words = wordsOf(locale);
  const names = namesOf(side, snapshot, locale);
  const finding = findingOf(shown, locale);
  if (finding) {
    const flow = shown.lead === 0 ? "export" : "import";
    return words(`figures.flows.title.${flow}.${finding.key}`, { ...names, ...finding.values });
  }
  const run = balanceRun(balance);
  if (run) return runTitle(run, names, endedEarly(shown) !== null, locale);
  return shown.selection.show === "value"
    ? words("figures.flows.title", names)
    : words("figures.flows.title.plain", names);
}
