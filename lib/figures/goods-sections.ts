// What one side sells the other, by section of the SITC: the shares of three years, one below another.
import { years } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { within } from "@/lib/stats/period";
import { tradeObservations } from "@/lib/store/observations";
import type { Snapshot } from "@/lib/store/snapshot";
import type { RowsInput } from "./category-series";
import { type Composition, compositionsOf } from "./goods-composition";
import { productName, sectionsOf } from "./goods-products";
import { sectionsTitle, valuedIn } from "./goods-sections-title";
import { sharesUnit } from "./goods-unit";
import type { FigureModel } from "./model";
import { plainControls } from "./plain";
import { rowsFigure } from "./rows-figure";
import { DEFAULT_SELECTION, fitting, type Selection } from "./selection";
import { namesOf, type Side, sidesOf } from "./sides";

/**
 * The first, the middle and the last of the years: more would not be told apart. Where the last decides nothing, the
 * last that does in place of the middle.
 */
function drawnOf(all: readonly Composition[]): Composition[] {
  const last = all.length - 1;
  const sound = all.findLastIndex((one) => valuedIn(one).length > 0);
  const between = sound > 0 && sound < last ? sound : Math.floor(last / 2);
  return [...new Set([0, between, last])].flatMap((place) => all[place] ?? []);
}

function seriesOf(drawn: readonly Composition[], { role }: Side): RowsInput[] {
  const before = ["neutral", "third"] as const;
  return drawn.map(({ year, shares }, nth) => ({
    face: {
      ...{ id: String(year), label: String(year), short: String(year) },
      ...{ mark: "dots", dash: "solid" },
      role: nth === drawn.length - 1 ? role : (before[nth] ?? "neutral"),
    },
    values: shares,
  }));
}

/** What is estimated, and that not all years are drawn. */
function notesOf(drawn: readonly Composition[], count: number, locale: Locale): string[] {
  const words = wordsOf(locale);
  const estimated = drawn.filter(({ shares }) =>
    shares.some(({ point }) => point.obs_status === "E"),
  );
  const said = years(
    estimated.map(({ year }) => year),
    locale,
  );
  return [
    ...(estimated.length > 0 ? [words("goods.sections.note.estimated", { years: said })] : []),
    ...(count > drawn.length ? [words("goods.sections.note.years")] : []),
  ];
}

/** The sections in the order of their share in the last year, then in their own. */
function categoriesOf(drawn: readonly Composition[], snapshot: Snapshot, locale: Locale) {
  const last = new Map(drawn.at(-1)?.shares.map(({ category, point }) => [category, point.value]));
  const shareOf = (product: string) => last.get(product) ?? -1;
  return sectionsOf(snapshot)
    .toSorted((a, b) => shareOf(b.product) - shareOf(a.product))
    .map(({ product }) => ({ id: product, label: productName(product, snapshot, locale) }));
}

/** A figure of what one side exports to the other. */
function sectionsOfSide(id: string, nth: 0 | 1) {
  return async (
    snapshot: Snapshot,
    locale: Locale,
    selection: Selection = DEFAULT_SELECTION,
  ): Promise<FigureModel> => {
    const words = wordsOf(locale);
    const chosen = fitting(selection, plainControls());
    const side = sidesOf(snapshot)[nth];
    const names = namesOf(side, snapshot, locale);
    const where = {
      ...{ reporter: [side.reporter], partner: [side.partner], flow: ["X"] },
      product: sectionsOf(snapshot).map(({ product }) => product),
    };
    const isKnown = where.product.length > 0;
    const rows = isKnown ? await tradeObservations(snapshot, { where }) : [];
    const inside = rows.filter(({ period }) => within(period, chosen.from, chosen.to));
    const all = compositionsOf(inside, snapshot.sources);
    const drawn = drawnOf(all);
    const unit = sharesUnit(locale);
    return rowsFigure(
      {
        ...{ id, chosen, unit, axis: words("goods.sections.axis") },
        title: sectionsTitle(drawn, names, unit, snapshot, locale),
        subtitle: (percent) => words("goods.sections.subtitle", { ...names, unit: percent }),
        selection: { reporter: side.reporter, partner: side.partner, flow: "X" },
        notes: notesOf(drawn, all.length, locale),
        categories: categoriesOf(drawn, snapshot, locale),
        series: seriesOf(drawn, side),
        method: [
          words("goods.method.share"),
          words("goods.method.sections"),
          words("goods.method.estimated"),
          words("figures.method.uncertain"),
          words("figures.method.rounding"),
        ],
        rows: isKnown ? { dataset: "trade", where } : { dataset: "products" },
      },
      snapshot,
      locale,
    );
  };
}

/** Builds the figure `goods-sections-home`. */
export const goodsSectionsHome = sectionsOfSide("goods-sections-home", 0);

/** Builds the figure `goods-sections-partner`. */
export const goodsSectionsPartner = sectionsOfSide("goods-sections-partner", 1);
