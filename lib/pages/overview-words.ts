// The headings and labels of the overview.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";

export type OverviewWords = ReturnType<typeof overviewWords>;

/** All fixed words of the page in a language. */
export function overviewWords(locale: Locale) {
  const words = wordsOf(locale);
  return {
    strip: words("overview.strip"),
    figures: words("overview.figures"),
    parts: words("overview.parts"),
    how: words("overview.how"),
    proof: {
      title: words("overview.proof.title"),
      lead: words("overview.proof.lead"),
      rule: words("overview.proof.rule"),
      value: words("overview.proof.value"),
      interval: words("overview.proof.interval"),
      status: words("overview.proof.status"),
      reason: words("overview.proof.reason"),
      year: words("overview.proof.year"),
      period: words("overview.proof.period"),
      cells: words("overview.proof.cells"),
      source: words("overview.proof.source"),
      obs_status: words("overview.proof.obs_status"),
      precision: words("overview.proof.precision"),
      json: words("overview.proof.json"),
    },
  };
}
