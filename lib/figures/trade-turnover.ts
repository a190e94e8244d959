// Turnover in goods as each side declares it: one line for each lineage of sources, hollow marks for what was only said.
import { percent } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { turnoverOf } from "@/lib/stats/declaration";
import type { SortedSeries } from "@/lib/stats/sorted";
import type { Snapshot } from "@/lib/store/snapshot";
import { drawnSeries } from "./drawn";
import { figureOf, rowsPathOf } from "./frame";
import type { FigureModel, FigureSeries } from "./model";
import {
  ALL_GOODS,
  declaredBy,
  furtherOf,
  leadingPoints,
  namesOf,
  type Side,
  seriesOf,
  sidesOf,
} from "./sides";
import { turnoverThresholds } from "./thresholds";
import { trendOf } from "./trend";

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

function drawn({ side, series }: SideSeries, snapshot: Snapshot, locale: Locale): FigureSeries[] {
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
  return drawnSeries(face, series, snapshot, locale);
}

/** The finding on the line that reaches furthest, or what the figure shows where the data allow none. */
function titleOf({ side, series }: SideSeries, snapshot: Snapshot, locale: Locale): string {
  const words = wordsOf(locale);
  const trend = trendOf(leadingPoints(series));
  if (!trend) return words("figures.turnover.title");
  const { reporter } = namesOf(side, snapshot, locale);
  const said = { reporter, since: String(trend.since) };
  switch (trend.kind) {
    case "multiple":
      return words("figures.turnover.title.multiple", { ...said, times: trend.times });
    case "steady":
      return words("figures.turnover.title.steady", said);
    default:
      return words(`figures.turnover.title.${trend.kind}`, {
        ...said,
        percent: percent(trend.percent, locale, 0),
      });
  }
}

/** Builds the figure `trade-turnover`. */
export async function tradeTurnover(snapshot: Snapshot, locale: Locale): Promise<FigureModel> {
  const words = wordsOf(locale);
  const [home, partner] = await turnoverOfSides(snapshot);
  const codes = [home.side.reporter, partner.side.reporter];
  return figureOf(
    {
      id: "trade-turnover",
      title: titleOf(furtherOf(home, partner), snapshot, locale),
      subtitle: (unit) => words("figures.turnover.subtitle", { unit }),
      selection: { reporter: codes.join(" "), product: ALL_GOODS },
      thresholds: turnoverThresholds(snapshot, ALL_GOODS, locale),
      series: [home, partner].flatMap((of) => drawn(of, snapshot, locale)),
      rowsPath: rowsPathOf(codes, codes, ALL_GOODS),
    },
    snapshot,
    locale,
  );
}
