// Exports, imports and their balance, of the one reporter whose figures reach furthest: two reporters are never mixed.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { balanceOf, type Declaration, flowOf } from "@/lib/stats/declaration";
import type { SeriesPoint } from "@/lib/stats/series";
import type { Snapshot } from "@/lib/store/snapshot";
import { balanceRun } from "./balance-run";
import { drawnSeries } from "./drawn";
import { figureOf, rowsPathOf } from "./frame";
import type { FigureModel, FigureSeries } from "./model";
import { figureSeries } from "./points";
import {
  ALL_GOODS,
  declaredBy,
  furtherOf,
  leadingPoints,
  namesOf,
  type Side,
  seriesOf,
} from "./sides";
import { turnoverOfSides } from "./trade-turnover";

type Role = Side["role"];

const FLOWS = [
  { id: "export", flow: "X", byReporter: true },
  { id: "import", flow: "M", byReporter: false },
] as const;

const OTHER: Readonly<Record<Role, Role>> = { home: "partner", partner: "home" };

type Declared = { readonly side: Side; readonly declared: readonly Declaration[] };

/** One flow: a line for each lineage of sources, and what was said of it. Its colour is that of the seller. */
function flowSeries(
  { id, flow, byReporter }: (typeof FLOWS)[number],
  { side, declared }: Declared,
  snapshot: Snapshot,
  locale: Locale,
): FigureSeries[] {
  const words = wordsOf(locale);
  const label = words(`figures.flows.${id}`, namesOf(side, snapshot, locale));
  const short = words(`figures.flows.${id}.short`);
  const face = {
    id,
    role: byReporter ? side.role : OTHER[side.role],
    counted: { label, short },
    stated: {
      label: words("figures.flows.stated", { label }),
      short: words("figures.flows.stated", { label: short }),
    },
  };
  const series = seriesOf(declared, snapshot, (d) => flowOf(d, flow));
  return drawnSeries(face, series, snapshot, locale);
}

function balanceSeries(points: readonly SeriesPoint[], locale: Locale): FigureSeries {
  const words = wordsOf(locale);
  const face = {
    id: "balance",
    label: words("figures.flows.balance"),
    short: words("figures.flows.balance.short"),
    mark: "bars",
    role: "neutral",
    dash: "solid",
  } as const;
  return figureSeries(face, points, "counted", locale);
}

/** Since when the reporter has sold more than it bought, or the other way round; else what the figure shows. */
function titleOf(
  side: Side,
  balance: readonly SeriesPoint[],
  snapshot: Snapshot,
  locale: Locale,
): string {
  const words = wordsOf(locale);
  const names = namesOf(side, snapshot, locale);
  const run = balanceRun(balance);
  if (!run) return words("figures.flows.title", names);
  const said = { ...names, years: run.length, from: String(run.from) };
  return words(`figures.flows.title.${run.sign}`, said);
}

/** Builds the figure `trade-flows`. */
export async function tradeFlows(snapshot: Snapshot, locale: Locale): Promise<FigureModel> {
  const words = wordsOf(locale);
  const { side } = furtherOf(...(await turnoverOfSides(snapshot)));
  const declared = await declaredBy(side, snapshot);
  const balance = leadingPoints(seriesOf(declared, snapshot, balanceOf));
  const { reporter } = namesOf(side, snapshot, locale);
  return figureOf(
    {
      id: "trade-flows",
      title: titleOf(side, balance, snapshot, locale),
      subtitle: (unit) => words("figures.flows.subtitle", { reporter, unit }),
      selection: { reporter: side.reporter, partner: side.partner, product: ALL_GOODS },
      thresholds: [],
      series: [
        ...FLOWS.flatMap((flow) => flowSeries(flow, { side, declared }, snapshot, locale)),
        balanceSeries(balance, locale),
      ],
      rowsPath: rowsPathOf([side.reporter], [side.partner], ALL_GOODS),
    },
    snapshot,
    locale,
  );
}
