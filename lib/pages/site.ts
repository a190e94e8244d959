// What the frame of every page says: whose relation it is, which figures these are, and what is wrong with them.
import { BUILD } from "@/lib/env";
import { day } from "@/lib/format";
import { LOCALE_NAMES, LOCALES, type Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { servesFigures } from "@/lib/store/serves";
import type { Snapshot, StoreState } from "@/lib/store/snapshot";
import { DISPLAYS, type Display } from "./display";
import { sheetLink } from "./factsheet-link";
import { PART_IDS } from "./parts";
import { type ProblemList, problemList } from "./problems";

export interface Link {
  readonly text: string;
  readonly path: string;
  /** Whether the text is the name of a table, the same in all languages. */
  readonly isName?: true;
}

/** Plain JSON in the reader's language. */
export interface SiteFrame {
  readonly locale: Locale;
  readonly name: string;
  readonly home: string;
  readonly skip: string;
  /** The same page in the other languages; `path` is that of the language's overview. */
  readonly languages: {
    readonly label: string;
    readonly links: readonly (Link & { readonly locale: Locale })[];
  };
  /** The looks that a reader can choose from. */
  readonly display: {
    readonly label: string;
    readonly choices: readonly { readonly display: Display; readonly text: string }[];
  };
  readonly nav: { readonly label: string; readonly links: readonly Link[] };
  /** The figures as slides. */
  readonly present: Link;
  readonly colours: readonly [string, string] | null;
  readonly edition: string | null;
  readonly build: string;
  readonly away: string;
  readonly problems: ProblemList | null;
  readonly footer: {
    readonly data: { readonly title: string; readonly links: readonly Link[] };
    readonly state: {
      readonly title: string;
      readonly lines: readonly string[];
      readonly links: readonly Link[];
    };
    readonly terms: string;
  };
  readonly failure: {
    readonly title: string;
    readonly text: string;
    readonly retry: string;
    readonly home: string;
    readonly homePath: string;
  };
}

function dataLinks(snapshot: Snapshot | null, locale: Locale): Link[] {
  const tables = Object.keys(snapshot?.rows ?? {}).map((table) => `/api/${table}.csv`);
  const made = servesFigures(snapshot) ? ["/api/kpis", "/api/figures"] : [];
  const named = [...tables, ...made].map(
    (path): Link => ({ text: path.slice(5), path, isName: true }),
  );
  return servesFigures(snapshot) ? [...named, sheetLink(locale)] : named;
}

/** The date and the edition of the data. */
export function stateOf({ asOf, edition }: Snapshot, locale: Locale): string[] {
  const words = wordsOf(locale);
  return [
    ...(asOf ? [words("site.as_of", { day: day(asOf, locale) })] : []),
    words("site.edition", { edition }),
  ];
}

function stateLines(snapshot: Snapshot | null, locale: Locale): string[] {
  const build = wordsOf(locale)("site.build", { build: BUILD });
  return [...(snapshot ? stateOf(snapshot, locale) : []), build];
}

function failureOf(locale: Locale): SiteFrame["failure"] {
  const words = wordsOf(locale);
  return {
    title: words("failed.title"),
    text: words("failed.text"),
    retry: words("failed.retry"),
    home: words("missing.home"),
    homePath: `/${locale}`,
  };
}

/** The frame around every page of a language; it never fails, whatever the state of the data. */
export function siteFrame(state: StoreState, locale: Locale): SiteFrame {
  const { snapshot } = state;
  const words = wordsOf(locale);
  const home = `/${locale}`;
  return {
    locale,
    name: words("site.name"),
    home,
    skip: words("site.skip"),
    languages: {
      label: words("site.languages"),
      links: LOCALES.map((one) => ({ locale: one, text: LOCALE_NAMES[one], path: `/${one}` })),
    },
    display: {
      label: words("site.display"),
      choices: DISPLAYS.map((display) => ({ display, text: words(`site.display.${display}`) })),
    },
    nav: {
      label: words("site.nav"),
      links: [
        { text: words("site.nav.overview"), path: home },
        ...PART_IDS.map((id) => ({ text: words(`part.${id}`), path: `${home}/${id}` })),
      ],
    },
    present: { text: words("present.link"), path: `${home}/present` },
    colours: snapshot?.relation.colours ?? null,
    edition: snapshot?.edition ?? null,
    build: BUILD,
    away: words("site.watch.away", { edition: snapshot?.edition ?? "" }),
    problems: problemList(state, locale),
    footer: {
      data: { title: words("site.footer.data"), links: dataLinks(snapshot, locale) },
      state: {
        title: words("site.footer.state"),
        lines: stateLines(snapshot, locale),
        links: [{ text: words("site.footer.health"), path: "/api/health" }],
      },
      terms: words("site.footer.terms"),
    },
    failure: failureOf(locale),
  };
}
