// What the parts of a card are made from.
import { nameOf } from "@/lib/figures/sides";
import type { Locale } from "@/lib/i18n/locales";
import type { Snapshot } from "@/lib/store/snapshot";
import type { Kpi, KpiInput } from "../kpi";
import type { MEASURES } from "../rule";

export interface Shown {
  readonly kpi: Kpi;
  /** The answers to the rules that its rule names in `with`. */
  readonly companions: readonly Kpi[];
  readonly snapshot: Snapshot;
  readonly locale: Locale;
}

/** The companion of a measure, if it has a value. */
export function companion(shown: Shown, measure: (typeof MEASURES)[number]) {
  const found = shown.companions.find((kpi) => kpi.rule.measure === measure);
  return found && found.value !== null ? { ...found, value: found.value } : null;
}

/** Publishers of the rows, in order of preference, each once. */
export function publishersOf(inputs: readonly KpiInput[], { sources }: Snapshot): string[] {
  const used = new Set(inputs.flatMap((input) => input.source));
  const names = sources.filter((row) => used.has(row.source));
  return [...new Set(names.map((row) => row.publisher ?? row.source))];
}

/** The reporter's name; empty when the rule has none. */
export function reporterOf({ kpi, snapshot, locale }: Shown): string {
  return kpi.reporter === null ? "" : nameOf(kpi.reporter, snapshot, locale);
}
