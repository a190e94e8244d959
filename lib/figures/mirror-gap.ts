// How far the two sides' declarations of the same goods lie apart: for each direction a line of the buyer's imports less
// the seller's exports. The one figure that holds two reporters against each other, and it says so.
import { usdMillion } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { wholeYear, within } from "@/lib/stats/period";
import type { Snapshot } from "@/lib/store/snapshot";
import { bothControls } from "./controls";
import { countedFigure, inputsOf } from "./counted-figure";
import { type MirrorSeries, mirrorSeries } from "./mirror-series";
import type { FigureModel } from "./model";
import type { SeriesInput } from "./period-series";
import { yearsOf } from "./period-series";
import { DEFAULT_SELECTION, fitting, type Selection } from "./selection";
import type { Shown } from "./shown";
import { ALL_GOODS, nameOf, sidesOf } from "./sides";
import { comparable } from "./trend";
import { moneyUnit } from "./units";

type Both = readonly MirrorSeries[];

function namesIn({ seller, buyer }: MirrorSeries, snapshot: Snapshot, locale: Locale) {
  const name = (area: string) => nameOf(area, snapshot, locale);
  return { seller: name(seller.reporter), buyer: name(buyer.reporter) };
}

/** The wider of the two gaps in the latest year shown that has one, where its sign is certain. */
function titleOf(both: Both, { from, to }: Selection, snapshot: Snapshot, locale: Locale): string {
  const words = wordsOf(locale);
  const last = both.flatMap((flow) => {
    const [line] = flow.series.lines;
    const points = line?.points.filter((p) => within(p.period, from, to)).filter(comparable) ?? [];
    return points.slice(-1).map((point) => ({ flow, point, year: wholeYear(point.period) ?? 0 }));
  });
  const size = ({ value }: { readonly value: number }) => Math.abs(value);
  const [widest] = last.sort((a, b) => b.year - a.year || size(b.point) - size(a.point));
  if (!widest) return words("mirror.title");
  const { point, flow, year } = widest;
  const said = {
    ...{ ...namesIn(flow, snapshot, locale), year: String(year) },
    size: usdMillion(size(point), locale, point),
  };
  if (point.lower > 0) return words("mirror.title.more", said);
  return point.upper < 0 ? words("mirror.title.less", said) : words("mirror.title");
}

function inputs(both: Both, snapshot: Snapshot, locale: Locale): SeriesInput[] {
  const words = wordsOf(locale);
  return both.flatMap((flow) => {
    const names = namesIn(flow, snapshot, locale);
    const name = { label: words("mirror.series", names), short: words("mirror.short", names) };
    const { reporter: id, role } = flow.seller;
    return inputsOf({ id, role, counted: name, stated: name }, flow.series, snapshot, locale);
  });
}

/** How the sources value exports and imports, where all say the same. */
function valuationOf(series: readonly SeriesInput[], { sources }: Snapshot) {
  const used = new Set(series.flatMap(({ points }) => points.flatMap((p) => p.source)));
  const all = sources
    .filter(({ source }) => used.has(source))
    .map(({ valuation_exports: exports, valuation_imports: imports }) => ({ exports, imports }));
  const [first] = all;
  const { exports, imports } = first ?? {};
  const alike = all.every((one) => one.exports === exports && one.imports === imports);
  return alike && exports && imports ? { exports, imports } : null;
}

/** As it was chosen: no line of it is measured against itself, and none is narrowed. */
function shownAs(chosen: Selection, series: readonly SeriesInput[]): Shown {
  const valued = series.flatMap(({ points }) => points.filter((p) => p.value !== null));
  return {
    ...{ selection: chosen, series: [], lead: null, reach: null, base: null, omissions: [] },
    ...{ narrowed: false, unstated: false },
    available: yearsOf(valued.map(({ period }) => period)),
  };
}

/** Builds the figure `mirror-gap`. */
export async function mirrorGap(
  snapshot: Snapshot,
  locale: Locale,
  selection: Selection = DEFAULT_SELECTION,
): Promise<FigureModel> {
  const words = wordsOf(locale);
  const chosen = fitting(selection, bothControls(snapshot));
  const [home, partner] = sidesOf(snapshot);
  const both = await Promise.all([
    mirrorSeries(home, partner, snapshot),
    mirrorSeries(partner, home, snapshot),
  ]);
  const series = inputs(both, snapshot, locale);
  const valued = valuationOf(series, snapshot);
  const areas = [home.reporter, partner.reporter];
  return countedFigure(
    {
      ...{ id: "mirror-gap", chosen, unit: moneyUnit(locale), series, flags: {} },
      title: titleOf(both, chosen, snapshot, locale),
      subtitle: (unit) =>
        valued
          ? words("mirror.subtitle.valued", { ...valued, unit })
          : words("mirror.subtitle", { unit }),
      selection: { reporter: areas.join(" "), product: ALL_GOODS },
      method: [words("mirror.method"), words("mirror.method.reasons")],
      rows: {
        dataset: "trade",
        where: { reporter: areas, partner: [...areas].reverse(), product: [ALL_GOODS] },
      },
    },
    shownAs(chosen, series),
    snapshot,
    locale,
  );
}
