// Turnover in goods as each side declares it: one line for each lineage of sources, hollow marks for what was only said.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { turnoverOf } from "@/lib/stats/declaration";
import type { SortedSeries } from "@/lib/stats/sorted";
import type { Snapshot } from "@/lib/store/snapshot";
import { tradeControls } from "./controls";
import { drawnSeries } from "./drawn";
import { figureOf } from "./frame";
import type { FigureModel, FigureSeries } from "./model";
import { unfitNotes } from "./notes";
import { DEFAULT_SELECTION, fitting, type Selection, type Show } from "./selection";
import { type Subject, shown } from "./shown";
import { ALL_GOODS, declaredBy, namesOf, type Side, seriesOf, sidesOf, worldOf } from "./sides";
import { turnoverThresholds } from "./thresholds";
import { turnoverTitle } from "./turnover-title";

export interface SideSeries {
  readonly side: Side;
  readonly series: SortedSeries;
}

/** Turnover of both sides, home first. */
export async function turnoverOfSides(
  snapshot: Snapshot,
  product: string = ALL_GOODS,
): Promise<readonly [SideSeries, SideSeries]> {
  const [home, partner] = sidesOf(snapshot);
  const of = async (side: Side) => ({
    side,
    series: seriesOf(await declaredBy(side, snapshot, product), snapshot, turnoverOf),
  });
  return [await of(home), await of(partner)];
}

async function subjectOf(side: Side, snapshot: Snapshot, show: Show): Promise<Subject> {
  return {
    declared: await declaredBy(side, snapshot),
    world: show === "share" ? await worldOf(side, snapshot) : [],
    derive: turnoverOf,
  };
}

function drawn(
  { side, series }: SideSeries,
  snapshot: Snapshot,
  locale: Locale,
  show: Show,
): FigureSeries[] {
  const words = wordsOf(locale);
  const { reporter } = namesOf(side, snapshot, locale);
  const counted = words("figures.turnover.declares", { reporter });
  const stated = words("figures.turnover.stated", { reporter });
  const face = {
    id: side.reporter,
    role: side.role,
    counted: { label: counted, short: counted },
    stated: { label: stated, short: stated },
  };
  return drawnSeries(face, series, snapshot, locale, show);
}

/** Who declares it: each side, or the one that is chosen. */
function subtitleOf(sides: readonly Side[], snapshot: Snapshot, locale: Locale) {
  const words = wordsOf(locale);
  const [only, other] = sides;
  return (unit: string) =>
    only && !other
      ? words("figures.turnover.subtitle.one", { ...namesOf(only, snapshot, locale), unit })
      : words("figures.turnover.subtitle", { unit });
}

/** Builds the figure `trade-turnover`. */
export async function tradeTurnover(
  snapshot: Snapshot,
  locale: Locale,
  selection: Selection = DEFAULT_SELECTION,
): Promise<FigureModel> {
  const chosen = fitting(selection, tradeControls(snapshot));
  const isChosen = ({ reporter }: Side) => (chosen.reporter ?? reporter) === reporter;
  const sides = sidesOf(snapshot).filter(isChosen);
  const subjects = sides.map((side) => subjectOf(side, snapshot, chosen.show));
  const seen = shown(await Promise.all(subjects), chosen, snapshot.sources);
  const [reporters, partners] = [sides.map((s) => s.reporter), sides.map((s) => s.partner)];
  return figureOf(
    {
      id: "trade-turnover",
      title: turnoverTitle(sides, seen, snapshot, locale),
      subtitle: subtitleOf(sides, snapshot, locale),
      selection: { reporter: reporters.join(" "), product: ALL_GOODS },
      shown: seen,
      thresholds: turnoverThresholds(snapshot, ALL_GOODS, locale),
      series: sides.flatMap((side, index) => {
        const series = seen.series[index];
        return series ? drawn({ side, series }, snapshot, locale, chosen.show) : [];
      }),
      notes: unfitNotes(selection, chosen, locale),
      method: [wordsOf(locale)("figures.method.turnover")],
      rows: { reporter: reporters, partner: [...partners].reverse(), product: [ALL_GOODS] },
    },
    snapshot,
    locale,
  );
}
