// What parts of the page on methods hold beside their text: tables made of the lists that the code itself goes by, and
// of the data as they are.
import { INDICATOR_KINDS } from "@/lib/datasets/indicator-names";
import { SCOPES } from "@/lib/datasets/students";
import { day } from "@/lib/format";
import { atMidnight } from "@/lib/format/day";
import { dateFormat } from "@/lib/format/intl";
import type { Locale } from "@/lib/i18n/locales";
import type { Words } from "@/lib/i18n/words";
import { MEASURES } from "@/lib/kpis/rule";
import { VERDICTS } from "@/lib/kpis/verdict";
import type { Snapshot } from "@/lib/store/snapshot";
import { MARKS } from "./figure-method";
import type { MethodsPart } from "./methods";
import { periodTable, precisionTable, statusTable } from "./methods-codes";
import { codeCounts } from "./methods-counts";
import { missingTables, missingTexts } from "./methods-missing";
import type { MethodsSection } from "./methods-of";
import { releaseTable, releaseText, revisionTable, valuationTable } from "./methods-sources";
import { cell, codeCell, type PlainTable } from "./plain-table";

interface Context {
  readonly snapshot: Snapshot | null;
  readonly locale: Locale;
  readonly words: Words;
}

type Extra = Partial<Omit<MethodsPart, "id" | "title" | "formula">>;

const TERMS = [
  "area",
  "reporter",
  "partner",
  "flow",
  "product",
  "period",
  "observation",
  "series",
  "source",
  "edition",
] as const;

/** Month and day on which academic years begin where the folder says nothing. */
const USUAL_START = "09-01";

function meanings(
  { words }: Context,
  caption: string,
  rows: readonly (readonly [name: string, code: string, meaning: string])[],
): PlainTable {
  const isNamed = rows.some(([name]) => name !== "");
  const columns = [words("methods.column.code"), words("methods.column.meaning")];
  return {
    caption,
    columns: isNamed ? [words("methods.column.name"), ...columns] : columns,
    rows: rows.map(([name, code, meaning]) => [
      ...(isNamed ? [cell(name)] : []),
      codeCell(code),
      cell(meaning),
    ]),
    folded: false,
  };
}

const one = (table: PlainTable | null) => (table ? [table] : []);

/** The part of the page that is made of the data, or of lists. */
export const EXTRAS: Partial<Record<MethodsSection, (context: Context) => Promise<Extra>>> = {
  definitions: async ({ words }) => ({
    terms: TERMS.map((id) => ({
      name: words(`methods.term.${id}`),
      meaning: words(`methods.term.${id}.meaning`),
    })),
  }),
  valuation: async ({ snapshot, locale, words }) => {
    const table = valuationTable(snapshot?.sources ?? [], locale);
    return table ? { tables: [table] } : { paragraphs: [words("methods.valuation.none")] };
  },
  periods: async ({ snapshot, locale, words }) => {
    const starts = snapshot?.relation.academic_year_starts ?? USUAL_START;
    const written = dateFormat(locale, { day: "numeric", month: "long" });
    const text = written.format(atMidnight(`2023-${starts}`));
    return {
      paragraphs: [words("methods.periods.academic", { starts: text })],
      tables: [periodTable(starts, locale)],
    };
  },
  precision: async ({ snapshot, locale }) => ({
    tables: [precisionTable(await codeCounts(snapshot, "precision"), locale)],
  }),
  status: async ({ snapshot, locale }) => ({
    tables: [statusTable(await codeCounts(snapshot, "obs_status"), locale)],
  }),
  marks: async ({ words }) => ({
    marks: MARKS.map((name) => ({ name, meaning: words(`figure.page.mark.${name}`) })),
  }),
  scopes: async (context) => {
    const { words } = context;
    const rows = SCOPES.map((code) => ["", code, words(`methods.scope.${code}`)] as const);
    return { tables: [meanings(context, words("methods.scopes.table"), rows)] };
  },
  indicators: async (context) => {
    const { words } = context;
    const rows = INDICATOR_KINDS.map(
      (code) => ["", code, words(`methods.indicator.${code}`)] as const,
    );
    return { tables: [meanings(context, words("methods.indicators.table"), rows)] };
  },
  events: async ({ snapshot, locale, words }) => ({
    paragraphs: snapshot
      ? [words("methods.events.since", { day: day(snapshot.relation.established, locale) })]
      : [],
  }),
  kpis: async (context) => {
    const { words } = context;
    const rows = MEASURES.map(
      (code) => [words(`kpis.measure.${code}`), code, words(`methods.measure.${code}`)] as const,
    );
    return {
      tables: [meanings(context, words("methods.kpis.table"), rows)],
      links: [{ text: words("methods.kpis.all"), path: "/api/kpis" }],
    };
  },
  claims: async (context) => {
    const { snapshot, words } = context;
    const rows = VERDICTS.map(
      (code) => [words(`claims.verdict.${code}`), code, words(`methods.verdict.${code}`)] as const,
    );
    return {
      tables: [meanings(context, words("methods.claims.table"), rows)],
      links: snapshot?.rows.claims
        ? [{ text: words("methods.claims.all"), path: "/api/claims" }]
        : [],
    };
  },
  missing: async ({ snapshot, locale, words }) =>
    snapshot
      ? {
          paragraphs: await missingTexts(snapshot, locale),
          tables: await missingTables(snapshot, locale),
        }
      : { paragraphs: [words("methods.missing.none")] },
  revisions: async ({ snapshot, locale, words }) => {
    const table = revisionTable(snapshot?.sources ?? [], locale);
    return table ? { tables: [table] } : { paragraphs: [words("methods.revisions.none")] };
  },
  releases: async ({ snapshot, locale }) => {
    const sources = snapshot?.sources ?? [];
    return {
      paragraphs: [releaseText(sources, locale)],
      tables: one(releaseTable(sources, locale)),
    };
  },
};
