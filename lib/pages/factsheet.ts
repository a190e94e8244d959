// One relation on a sheet of paper: the finding of the day, key figures, four charts, projects, events, and who says so.
import { BUILD } from "@/lib/env";
import { day } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { KpiCard } from "@/lib/kpis/present";
import type { Snapshot, StoreState } from "@/lib/store/snapshot";
import { type SheetChart, sheetCharts } from "./factsheet-charts";
import { type SheetEvents, sheetEvents } from "./factsheet-events";
import { sheetPath } from "./factsheet-link";
import { type SheetProjects, sheetProjects } from "./factsheet-projects";
import { type SheetSources, sheetSources } from "./factsheet-sources";
import { type Overview, overviewOf } from "./overview";
import type { SharedPage } from "./social";

/** Plain JSON in the reader's language. */
export interface Factsheet {
  readonly shared: SharedPage;
  readonly head: {
    /** What kind of paper this is. */
    readonly kind: string;
    readonly title: string;
    readonly relation: Overview["lead"]["relation"];
    /** Date of the data; null where none is told. */
    readonly asOf: string | null;
    /** Null where the title itself says that there is nothing to show. */
    readonly finding: string | null;
    readonly text: string | null;
  };
  readonly keyFigures: { readonly title: string; readonly cards: readonly KpiCard[] };
  readonly charts: { readonly title: string; readonly all: readonly SheetChart[] };
  readonly projects: SheetProjects | null;
  readonly events: SheetEvents | null;
  /** Null without figures. */
  readonly sources: SheetSources | null;
  readonly imprint: {
    readonly lines: readonly string[];
    /** What stands before the address, and what the code is. */
    readonly live: string;
    readonly code: string;
    readonly path: string;
  };
  readonly print: { readonly button: string; readonly hint: string };
}

function headOf({ lead, cards, figures }: Overview, asOf: string | null, locale: Locale) {
  const words = wordsOf(locale);
  const told = asOf === null ? null : words("site.as_of", { day: day(asOf, locale) });
  const head = { kind: words("factsheet.title"), relation: lead.relation, text: lead.text };
  // Without figures the overview's title says just that, and is not repeated as a finding.
  return cards.length + figures.length === 0 || lead.relation === null
    ? { ...head, title: lead.title, asOf: null, finding: null }
    : { ...head, title: lead.relation.title, asOf: told, finding: lead.title };
}

function sharedOf({ shared }: Overview, head: Factsheet["head"], locale: Locale): SharedPage {
  const title = wordsOf(locale)("overview.meta", {
    title: head.kind,
    relation: head.relation?.title ?? "",
  });
  return { ...shared, title, description: head.finding ?? head.title, path: sheetPath(locale) };
}

function imprintOf(snapshot: Snapshot | null, locale: Locale): Factsheet["imprint"] {
  const words = wordsOf(locale);
  const asOf = snapshot?.asOf ?? null;
  return {
    lines: [
      ...(asOf === null ? [] : [words("site.as_of", { day: day(asOf, locale) })]),
      ...(snapshot ? [words("site.edition", { edition: snapshot.edition })] : []),
      words("site.build", { build: BUILD }),
    ],
    live: words("factsheet.live"),
    code: words("factsheet.code"),
    path: sheetPath(locale),
  };
}

const NOTHING = { charts: [], projects: null, events: null, sources: null } as const;

/** What is on the sheet beside the overview's own; of what the folder lacks there is nothing, not even a heading. */
async function bodyOf(snapshot: Snapshot, cards: readonly KpiCard[], locale: Locale) {
  const charts = await sheetCharts(snapshot, locale);
  const projects = sheetProjects(snapshot, locale);
  const events = sheetEvents(snapshot, locale);
  const told = [
    ...(projects?.rows ?? []).flatMap(({ details }) => details.sources.map(({ id }) => id)),
    ...(events?.all ?? []).flatMap(({ source }) => source),
  ];
  const ids = cards.map(({ id }) => id);
  const sources = await sheetSources(snapshot, locale, charts, ids, told);
  return { charts, projects, events, sources };
}

/** The sheet; it never fails, and says so where there is nothing to show. */
export async function factsheetOf(state: StoreState, locale: Locale): Promise<Factsheet> {
  const words = wordsOf(locale);
  const { snapshot } = state;
  const overview = await overviewOf(state, locale);
  const { cards } = overview;
  const head = headOf(overview, snapshot?.asOf ?? null, locale);
  const isBare = snapshot === null || head.finding === null;
  const { charts, ...rest } = isBare ? NOTHING : await bodyOf(snapshot, cards, locale);
  return {
    shared: sharedOf(overview, head, locale),
    head,
    keyFigures: { title: words("overview.strip"), cards },
    charts: { title: words("overview.figures"), all: charts },
    ...rest,
    imprint: imprintOf(snapshot, locale),
    print: { button: words("factsheet.print"), hint: words("factsheet.hint") },
  };
}
