// The page on methods as plain JSON: every definition, formula and rule that the figures rest on, in parts with ids.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { StoreState } from "@/lib/store/snapshot";
import type { Mark } from "./figure-method";
import { METHODS_SECTIONS, type MethodsSection } from "./methods-of";
import { EXTRAS } from "./methods-parts";
import type { PlainTable } from "./plain-table";
import type { Link } from "./site";

/** One part of the page. */
export interface MethodsPart {
  readonly id: MethodsSection;
  readonly title: string;
  readonly formula: string | null;
  readonly paragraphs: readonly string[];
  readonly terms: readonly { readonly name: string; readonly meaning: string }[];
  readonly marks: readonly { readonly name: Mark; readonly meaning: string }[];
  readonly tables: readonly PlainTable[];
  readonly links: readonly Link[];
}

/** Plain JSON in the reader's language. */
export interface MethodsPage {
  readonly contents: { readonly title: string; readonly links: readonly Link[] };
  readonly parts: readonly MethodsPart[];
}

const FORMULAS = [
  "turnover",
  "balance",
  "cover-ratio",
  "growth",
  "share",
  "rank",
  "index",
  "mirror",
] as const;

const WITHOUT_TEXT = "releases";

function formulaOf(id: MethodsSection, locale: Locale): string | null {
  const own = FORMULAS.find((one) => one === id);
  return own === undefined ? null : wordsOf(locale)(`methods.${own}.formula`);
}

/** The text of a message, which parts its paragraphs by a blank line. */
function paragraphsOf(id: MethodsSection, locale: Locale): string[] {
  return id === WITHOUT_TEXT ? [] : wordsOf(locale)(`methods.${id}.text`).split("\n\n");
}

async function partOf(
  id: MethodsSection,
  { snapshot }: StoreState,
  locale: Locale,
): Promise<MethodsPart> {
  const extra = (await EXTRAS[id]?.({ snapshot, locale, words: wordsOf(locale) })) ?? {};
  const { paragraphs = [], terms = [], marks = [], tables = [], links = [] } = extra;
  return {
    id,
    title: wordsOf(locale)(`methods.${id}.title`),
    formula: formulaOf(id, locale),
    paragraphs: [...paragraphsOf(id, locale), ...paragraphs],
    ...{ terms, marks, tables, links },
  };
}

/** What the page says; it never fails, and leaves out what is computed from the data where there are none. */
export async function methodsOf(state: StoreState, locale: Locale): Promise<MethodsPage> {
  const parts = await Promise.all(METHODS_SECTIONS.map((id) => partOf(id, state, locale)));
  return {
    contents: {
      title: wordsOf(locale)("methods.contents"),
      links: parts.map(({ id, title }) => ({ text: title, path: `#${id}` })),
    },
    parts,
  };
}
