// The overview in words: the headline, the strip of key figures, the charts, and the proof of each figure.
import { day } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { evaluateAll } from "@/lib/kpis/evaluate";
import type { Kpi } from "@/lib/kpis/kpi";
import { type Headline, headline, type KpiCard, presentKpi } from "@/lib/kpis/present";
import { servesFigures } from "@/lib/store/serves";
import type { Snapshot, StoreState } from "@/lib/store/snapshot";
import { sheetLink } from "./factsheet-link";
import { type FigureFace, figureFace } from "./figure-face";
import { type PartFinding, partFindings } from "./overview-parts";
import { type OverviewWords, overviewWords } from "./overview-words";
import { modelsOf } from "./part-page";
import { type Proof, proofOf } from "./proof";
import { type RelationWords, relationOf } from "./relation";
import type { Link } from "./site";
import { type SharedPage, sharedPicture } from "./social";

/** Plain JSON in the reader's language. */
export interface Overview {
  readonly shared: SharedPage;
  readonly lead: {
    readonly relation: RelationWords | null;
    readonly title: string;
    readonly text: string | null;
  };
  readonly cards: readonly KpiCard[];
  readonly dataDate: {
    readonly label: string;
    readonly date: string;
    readonly line: string;
    readonly quiet: string;
  } | null;
  /** The way to the same on paper. */
  readonly sheet: Link;
  /** The finding of each part, with the way to its page. */
  readonly parts: readonly PartFinding[];
  readonly figures: readonly FigureFace[];
  readonly proofs: readonly Proof[];
  readonly words: OverviewWords;
}

function dataDate({ asOf, edition, rows }: Snapshot, locale: Locale): Overview["dataDate"] {
  const words = wordsOf(locale);
  return {
    label: words("overview.data_date"),
    date: asOf === null ? words("overview.data_date.unknown") : day(asOf, locale),
    line: words("overview.data_date.line"),
    quiet: words("overview.data_date.quiet", { count: rows.sources ?? 0, edition }),
  };
}

/** The figures of the front page; the others stand on the pages of the parts. */
const FIGURES = ["trade-turnover", "trade-flows", "trade-partners"] as const;

/** The rules that stand on the overview, in the folder's order, each with those that are shown beside it. */
function chosen(all: readonly Kpi[]): { kpi: Kpi; companions: Kpi[] }[] {
  return all
    .filter((kpi) => kpi.rule.overview !== undefined)
    .map((kpi) => ({
      kpi,
      companions: all.filter((other) => kpi.rule.with?.includes(other.rule.id)),
    }));
}

function leadWith(found: Headline | null, snapshot: Snapshot, locale: Locale): Overview["lead"] {
  const relation = relationOf(snapshot, locale);
  const plain = wordsOf(locale)("overview.plain", { title: relation.title });
  return { relation, title: found?.title ?? plain, text: found?.lead || null };
}

async function withFigures(snapshot: Snapshot, locale: Locale): Promise<Overview> {
  const all = await evaluateAll(snapshot);
  const strip = chosen(all);
  const shown = [...new Set(strip.flatMap(({ kpi, companions }) => [kpi, ...companions]))];
  const main = strip.find(({ kpi }) => kpi.rule.overview === "headline") ?? strip[0];
  const lead = leadWith(main ? await headline(main.kpi, snapshot, locale) : null, snapshot, locale);
  const models = await modelsOf(snapshot, locale, FIGURES);
  const title = wordsOf(locale)("overview.meta", {
    title: lead.title,
    relation: lead.relation?.title ?? "",
  });
  const [first] = models;
  return {
    shared: {
      locale,
      title,
      description: lead.text ?? wordsOf(locale)("site.description"),
      path: `/${locale}`,
      picture: first ? { path: sharedPicture(first.id, "", locale), alt: first.title } : null,
    },
    lead,
    cards: await Promise.all(
      strip.map(({ kpi, companions }) => presentKpi(kpi, snapshot, locale, companions)),
    ),
    dataDate: dataDate(snapshot, locale),
    sheet: sheetLink(locale),
    parts: await partFindings(snapshot, locale),
    figures: models.map((model) => figureFace(model, locale)),
    proofs: shown.map((kpi) => proofOf(kpi, snapshot, locale)),
    words: overviewWords(locale),
  };
}

/** Without figures the page says so; the frame above it lists what is wrong with the folder. */
function withoutFigures({ snapshot }: StoreState, locale: Locale): Overview {
  const words = wordsOf(locale);
  const title = words("overview.none.title");
  return {
    shared: {
      ...{ locale, title },
      description: words("site.description"),
      path: `/${locale}`,
      picture: null,
    },
    lead: {
      relation: snapshot && relationOf(snapshot, locale),
      title,
      text: words("overview.none.text"),
    },
    cards: [],
    dataDate: null,
    sheet: sheetLink(locale),
    parts: [],
    figures: [],
    proofs: [],
    words: overviewWords(locale),
  };
}

/** Pages of an edition, made once a day and language; they go with their snapshot. */
const made = new WeakMap<Snapshot, Map<string, Promise<Overview>>>();

/** Everything on the overview. Costly, and so kept as long as its snapshot, for the day (rules may ask the clock). */
export async function overviewOf(state: StoreState, locale: Locale): Promise<Overview> {
  const { snapshot } = state;
  if (snapshot === null || !servesFigures(snapshot)) return withoutFigures(state, locale);
  const key = `${new Date().toISOString().slice(0, 10)}|${locale}`;
  const known = made.get(snapshot);
  const overview = known?.get(key) ?? withFigures(snapshot, locale);
  const today = [...(known ?? [])].filter(([other]) => other.slice(0, 10) === key.slice(0, 10));
  made.set(snapshot, new Map([...today, [key, overview]]));
  return overview;
}
