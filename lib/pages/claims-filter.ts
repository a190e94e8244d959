// Which verdicts a reader has asked for: in the address, as links, each with how many claims there are.
import { readLoosely } from "@/lib/http/loosely";
import { choice } from "@/lib/http/parameters";
import type { RawQuery } from "@/lib/http/query";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { VERDICTS, type Verdict } from "@/lib/kpis/verdict";

/** The shape that says a verdict without colour. */
export const SHAPES = {
  borne_out: "met",
  not_borne_out: "not_met",
  undecided: "unknown",
} as const satisfies Record<Verdict, string>;

/** Plain JSON in the reader's language. */
export interface ClaimsFilter {
  readonly label: string;
  readonly links: readonly {
    readonly id: string;
    readonly text: string;
    readonly shape: (typeof SHAPES)[Verdict] | null;
    readonly path: string;
    readonly chosen: boolean;
  }[];
  /** What of the address could not be read. */
  readonly faults: readonly string[];
}

type Counts = Readonly<Record<Verdict, number>>;

export const countsOf = (all: readonly { readonly verdict: Verdict }[]): Counts => {
  const count = (one: Verdict) => all.filter(({ verdict }) => verdict === one).length;
  return {
    borne_out: count("borne_out"),
    not_borne_out: count("not_borne_out"),
    undecided: count("undecided"),
  };
};

/** Reads the address: what cannot be read is left out and told. */
export function readClaims(raw: RawQuery, locale: Locale) {
  const { query, faults } = readLoosely({ verdict: choice(VERDICTS) }, raw, wordsOf(locale));
  return { verdict: query.verdict ?? null, faults };
}

/** The filter as it stands. */
export function claimsFilter(
  { verdict: chosen, faults }: ReturnType<typeof readClaims>,
  counts: Counts,
  locale: Locale,
): ClaimsFilter {
  const words = wordsOf(locale);
  const path = `/${locale}/claims`;
  const all = VERDICTS.reduce((sum, one) => sum + counts[one], 0);
  return {
    label: words("claims_page.filter"),
    links: [
      {
        ...{ id: "all", shape: null, path, chosen: chosen === null },
        text: words("claims_page.filter.all", { count: all }),
      },
      ...VERDICTS.map((verdict) => ({
        ...{ id: verdict, shape: SHAPES[verdict], chosen: chosen === verdict },
        path: `${path}?verdict=${verdict}`,
        text: words("claims_page.filter.count", {
          count: counts[verdict],
          word: words(`claims.verdict.${verdict}`),
        }),
      })),
    ],
    faults: faults.map(({ parameter, found }) =>
      words("timeline.filter.fault", { name: parameter, found }),
    ),
  };
}
