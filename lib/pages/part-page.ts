// A page about one part of the relation: its finding, its key figures with their proof, its figures.
import { FIGURES } from "@/lib/figures";
import { modelOf } from "@/lib/figures/made";
import type { FigureModel } from "@/lib/figures/model";
import { DEFAULT_SELECTION } from "@/lib/figures/selection";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { evaluateAll } from "@/lib/kpis/evaluate";
import type { Kpi } from "@/lib/kpis/kpi";
import { type KpiCard, presentKpi } from "@/lib/kpis/present";
import type { Snapshot, StoreState } from "@/lib/store/snapshot";
import { type FigureFace, figureFace } from "./figure-face";
import { type OverviewWords, overviewWords } from "./overview-words";
import type { Part, PartId } from "./parts";
import { type Proof, proofOf } from "./proof";
import { relationOf } from "./relation";
import type { Link } from "./site";
import { type SharedPage, sharedPicture } from "./social";

/** Plain JSON in the reader's language. */
export interface PartPage {
  readonly shared: SharedPage;
  readonly title: string;
  readonly text: string;
  /** What the figures say, each with its place on the page. */
  readonly findings: readonly Link[];
  readonly cards: readonly KpiCard[];
  readonly figures: readonly FigureFace[];
  readonly proofs: readonly Proof[];
  /** What stands there where the folder has nothing on this part. */
  readonly empty: string | null;
  readonly words: OverviewWords;
}

/** The models of the figures named, as far as they have something to show, in that order. */
export async function modelsOf(
  snapshot: Snapshot,
  locale: Locale,
  ids: readonly string[],
): Promise<FigureModel[]> {
  const found = ids.flatMap((id) => FIGURES.find((figure) => figure.id === id) ?? []);
  const models = await Promise.all(
    found.map((figure, index) =>
      // The events stand once on the page: their list under every chart would be the same.
      modelOf(figure, snapshot, locale, { ...DEFAULT_SELECTION, events: index === 0 }),
    ),
  );
  return models.filter(({ series }) => series.length > 0);
}

/** The answers to the rules named, as far as the folder has them, in that order; the others are their companions. */
export async function cardsOf(snapshot: Snapshot, locale: Locale, ids: readonly string[]) {
  const all = await evaluateAll(snapshot);
  const kpis = ids.flatMap((id) => all.find(({ rule }) => rule.id === id) ?? []);
  const companions = ({ rule }: Kpi) => all.filter((other) => rule.with?.includes(other.rule.id));
  return {
    cards: await Promise.all(kpis.map((kpi) => presentKpi(kpi, snapshot, locale, companions(kpi)))),
    proofs: kpis.map((kpi) => proofOf(kpi, snapshot, locale)),
  };
}

/** What other sites show of the page of a part. */
function sharedOf(
  id: PartId,
  title: string,
  text: string,
  first: FigureModel | undefined,
  { snapshot }: StoreState,
  locale: Locale,
): SharedPage {
  const relation = snapshot ? relationOf(snapshot, locale).title : "";
  return {
    locale,
    title: wordsOf(locale)("overview.meta", { title, relation }),
    description: text,
    path: `/${locale}/${id}`,
    picture: first ? { path: sharedPicture(first.id, "", locale), alt: first.title } : null,
  };
}

const NOTHING: Part = { id: "", figures: [], kpis: [] };

/**
 * The page of a part; it never fails, and says so where the folder has nothing on it.
 * @param part null for a page that has neither figures nor key figures of its own
 */
export async function partPageOf(
  state: StoreState,
  locale: Locale,
  id: PartId,
  part: Part | null,
): Promise<PartPage> {
  const words = wordsOf(locale);
  const { snapshot } = state;
  const { figures, kpis } = part ?? NOTHING;
  const models = snapshot ? await modelsOf(snapshot, locale, figures) : [];
  const { cards, proofs } = snapshot
    ? await cardsOf(snapshot, locale, kpis)
    : { cards: [], proofs: [] };
  const title = words(`part.${id}`);
  const text = words(`part.${id}.text`);
  const [first] = models;
  return {
    shared: sharedOf(id, title, first?.title ?? text, first, state, locale),
    ...{ title, text, cards, proofs },
    findings: models.map((model) => ({ text: model.title, path: `#${model.id}` })),
    figures: models.map((model) => figureFace(model, locale)),
    empty: part && models.length + cards.length === 0 ? words("part.empty") : null,
    words: overviewWords(locale),
  };
}
