// Single goods over time, those that belong together in one figure: whole years and parts of years told apart.
import { period as inWords, list } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { within } from "@/lib/stats/period";
import type { Snapshot } from "@/lib/store/snapshot";
import { betweenBoth, type GoodsFlow, goodsFlows } from "./goods-flows";
import type { Good } from "./goods-list";
import { familyOf, productName } from "./goods-products";
import { conflictsIn, type GoodsFace, goodsSeries } from "./goods-series";
import { goodsTitle } from "./goods-title";
import { goodsUnit } from "./goods-unit";
import type { FigureModel } from "./model";
import { plainControls } from "./plain";
import type { RowsIn } from "./rows-in";
import { AXES, DEFAULT_SELECTION, fitting, type Selection } from "./selection";
import { namesOf } from "./sides";
import { yearsFigure } from "./years-figure";

const CONTROLS = plainControls({ axis: AXES });

/** Goods over time may be of very unlike size. */
export const goodsControls = () => CONTROLS;

const FURTHER = ["third", "fourth", "fifth", "sixth", "seventh"] as const;

const wayOf = ({ side, flow }: GoodsFlow) => `${side.reporter} ${flow}`;

/** The first in the colour of its reporter; where all go one way a good needs no more than its name. */
function facesOf(flows: readonly GoodsFlow[], snapshot: Snapshot, locale: Locale): GoodsFace[] {
  const words = wordsOf(locale);
  const oneWay = new Set(flows.map(wayOf)).size === 1;
  return flows.map(({ product, side, flow }, nth) => {
    const good = productName(product, snapshot, locale);
    const { reporter } = namesOf(side, snapshot, locale);
    const label = oneWay ? good : words(`goods.label.${flow}`, { good, reporter });
    return {
      ...{ id: [product, side.reporter, flow].join("-"), label, short: label },
      role: nth === 0 ? side.role : (FURTHER[(nth - 1) % FURTHER.length] ?? "neutral"),
    };
  });
}

function subtitleOf(flows: readonly GoodsFlow[], snapshot: Snapshot, locale: Locale) {
  const words = wordsOf(locale);
  const [first] = flows;
  const oneWay = new Set(flows.map(wayOf)).size === 1;
  return (unit: string) =>
    first && oneWay
      ? words(`goods.subtitle.${first.flow}`, { ...namesOf(first.side, snapshot, locale), unit })
      : words("goods.subtitle", { unit });
}

/** Where the folder knows no such good, the list of those that it knows. */
function rowsOf(products: readonly string[], snapshot: Snapshot): RowsIn {
  return products.length === 0
    ? { dataset: "products" }
    : { dataset: "trade", where: betweenBoth(snapshot, products) };
}

/** Where sources differ. */
function notesOf(
  flows: readonly GoodsFlow[],
  faces: readonly GoodsFace[],
  locale: Locale,
): string[] {
  return flows.flatMap(({ rows }, nth) => {
    const periods = conflictsIn(rows).map((period) => inWords(period, locale));
    const label = faces[nth]?.label;
    if (periods.length === 0 || !label) return [];
    return [wordsOf(locale)("goods.note.conflict", { label, periods: list(periods, locale) })];
  });
}

const METHOD = [
  "goods.method.goods",
  "goods.method.parts",
  "goods.method.conflicts",
  "goods.method.few",
  "figures.method.marks",
  "figures.method.uncertain",
  "figures.method.rounding",
] as const;

/** The figure of a good and all that is part of it. */
export function goodsFigure({ id, root }: Good) {
  return async (
    snapshot: Snapshot,
    locale: Locale,
    selection: Selection = DEFAULT_SELECTION,
  ): Promise<FigureModel> => {
    const words = wordsOf(locale);
    const chosen = fitting(selection, CONTROLS);
    const family = familyOf(snapshot, root);
    const flows = await goodsFlows(family, snapshot);
    const faces = facesOf(flows, snapshot, locale);
    const shown = flows.map((flow) => ({
      ...flow,
      rows: flow.rows.filter(({ period }) => within(period, chosen.from, chosen.to)),
    }));
    const products = [...new Set(flows.map(({ product }) => product))];
    return yearsFigure(
      {
        ...{ id, chosen, unit: goodsUnit(locale) },
        title: goodsTitle(root, shown, snapshot, locale),
        subtitle: subtitleOf(flows, snapshot, locale),
        selection: { product: root },
        notes: notesOf(shown, faces, locale),
        series: flows.flatMap((flow, nth) => {
          const face = faces[nth];
          return face ? goodsSeries(flow, face, snapshot, locale) : [];
        }),
        method: METHOD.map((key) => words(key)),
        rows: rowsOf(products.length > 0 ? products : family, snapshot),
      },
      snapshot,
      locale,
    );
  };
}
