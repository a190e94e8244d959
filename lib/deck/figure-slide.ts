// A figure as a slide: its finding, its drawing at the size of the stage, and the key figure that goes with it.
import { bodyHeight, SHAPES, stageLayout } from "@/lib/draw/stage";
import type { Figure } from "@/lib/figures";
import { modelOf } from "@/lib/figures/made";
import type { FigureModel } from "@/lib/figures/model";
import type { Selection } from "@/lib/figures/selection";
import type { Locale } from "@/lib/i18n/locales";
import type { KpiCard } from "@/lib/kpis/present";
import { cardsOf } from "@/lib/pages/part-page";
import type { Snapshot } from "@/lib/store/snapshot";
import type { FigureSlide } from "./face";
import { KEY_FIGURES } from "./names";
import { numbersOf } from "./numbers";

/** The answer that goes with a figure as it draws itself; null beside any other choice. */
async function cardOf(
  { id, query }: FigureModel,
  snapshot: Snapshot,
  locale: Locale,
): Promise<KpiCard | null> {
  const rule = KEY_FIGURES[id];
  if (rule === undefined || (query !== "" && query !== "events=0")) return null;
  const { cards } = await cardsOf(snapshot, locale, [rule]);
  return cards[0] ?? null;
}

const made = new WeakMap<FigureModel, Promise<FigureSlide>>();

async function make(model: FigureModel, snapshot: Snapshot, locale: Locale): Promise<FigureSlide> {
  const { title, about: subtitle = "", series, summary } = model;
  const card = await cardOf(model, snapshot, locale);
  const words = { title, subtitle, lang: locale };
  // There is no room for the texts of letters and numbers, so there are none.
  const drawn = { ...model, annotations: [], flags: [] };
  return {
    kind: "figure",
    ...{ subtitle, model, card },
    numbers: numbersOf(
      card,
      (shape) => ({ width: shape.column - 2, height: bodyHeight(shape, words) }),
      locale,
    ),
    layouts: SHAPES.map((shape) =>
      stageLayout(drawn, shape, words, card !== null && shape.column > 0),
    ),
    empty: series.length === 0 ? summary : null,
  };
}

/** The slide of a figure; kept as long as its model. */
export async function figureSlide(
  figure: Figure,
  selection: Selection,
  snapshot: Snapshot,
  locale: Locale,
): Promise<FigureSlide> {
  const model = await modelOf(figure, snapshot, locale, selection);
  const slide = made.get(model) ?? make(model, snapshot, locale);
  made.set(model, slide);
  return slide;
}
