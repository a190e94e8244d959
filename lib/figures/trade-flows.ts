// Exports, imports and their balance, of the one reporter whose figures reach furthest: two reporters are never mixed.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { balanceOf, flowOf } from "@/lib/stats/declaration";
import type { SeriesPoint } from "@/lib/stats/series";
import type { SortedSeries } from "@/lib/stats/sorted";
import type { Snapshot } from "@/lib/store/snapshot";
import { tradeControls } from "./controls";
import { drawnSeries } from "./drawn";
import { flowsTitle } from "./flows-title";
import { figureOf } from "./frame";
import type { FigureModel, FigureSeries } from "./model";
import { unfitNotes } from "./notes";
import { figureSeries } from "./points";
import { DEFAULT_SELECTION, fitting, type Selection, type Show } from "./selection";
import { type Subject, shown } from "./shown";
import {
  ALL_GOODS,
  declaredBy,
  furtherOf,
  leadingPoints,
  namesOf,
  type Side,
  sidesOf,
  worldOf,
} from "./sides";
import { turnoverOfSides } from "./trade-turnover";

type Role = Side["role"];

const FLOWS = [
  { id: "export", flow: "X", byReporter: true },
  { id: "import", flow: "M", byReporter: false },
] as const;

const OTHER: Readonly<Record<Role, Role>> = { home: "partner", partner: "home" };

/** The reporter that is chosen, else the one that reaches furthest. */
async function sideOf(snapshot: Snapshot, { reporter }: Selection): Promise<Side> {
  const chosen = sidesOf(snapshot).find((side) => side.reporter === reporter);
  return chosen ?? furtherOf(...(await turnoverOfSides(snapshot))).side;
}

/** Both flows; of values their balance too. */
async function subjectsOf(side: Side, snapshot: Snapshot, show: Show): Promise<Subject[]> {
  const declared = await declaredBy(side, snapshot);
  const world = show === "share" ? await worldOf(side, snapshot) : [];
  const flows = FLOWS.map(({ flow }) => ({
    ...{ declared, world },
    derive: (d: Parameters<typeof balanceOf>[0]) => flowOf(d, flow),
  }));
  return show === "value" ? [...flows, { declared, world, derive: balanceOf }] : flows;
}

/** One flow: a line for each lineage of sources, and what was said of it. Its colour is that of the seller. */
function flowSeries(
  { id, byReporter }: (typeof FLOWS)[number],
  side: Side,
  series: SortedSeries,
  snapshot: Snapshot,
  locale: Locale,
  show: Show,
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
  return drawnSeries(face, series, snapshot, locale, show);
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

/** Why there are no bars, where the figure has none. */
function balanceNotes({ show, axis }: Selection, locale: Locale): string[] {
  const words = wordsOf(locale);
  if (show !== "value") return [words("figures.note.no_balance")];
  return axis === "log" ? [words("figures.note.no_balance.log")] : [];
}

/** Builds the figure `trade-flows`. */
export async function tradeFlows(
  snapshot: Snapshot,
  locale: Locale,
  selection: Selection = DEFAULT_SELECTION,
): Promise<FigureModel> {
  const words = wordsOf(locale);
  const chosen = fitting(selection, tradeControls(snapshot));
  const { show, axis } = chosen;
  const side = await sideOf(snapshot, chosen);
  const seen = shown(await subjectsOf(side, snapshot, show), chosen, snapshot.sources);
  const [, , balance] = seen.series;
  const points = balance ? leadingPoints(balance) : [];
  const isBarred = show === "value" && axis === "linear";
  const names = namesOf(side, snapshot, locale);
  return figureOf(
    {
      id: "trade-flows",
      title: flowsTitle(side, seen, points, snapshot, locale),
      subtitle: (unit) =>
        words(isBarred ? "figures.flows.subtitle" : "figures.flows.subtitle.plain", {
          ...names,
          unit,
        }),
      selection: { reporter: side.reporter, partner: side.partner, product: ALL_GOODS },
      shown: seen,
      thresholds: [],
      series: [
        ...FLOWS.flatMap((flow, index) => {
          const series = seen.series[index];
          return series ? flowSeries(flow, side, series, snapshot, locale, show) : [];
        }),
        ...(isBarred ? [balanceSeries(points, locale)] : []),
      ],
      notes: [...balanceNotes(chosen, locale), ...unfitNotes(selection, chosen, locale)],
      method: [
        words("figures.method.flows", names),
        ...(isBarred ? [words("figures.method.balance")] : []),
      ],
      rows: { reporter: [side.reporter], partner: [side.partner], product: [ALL_GOODS] },
    },
    snapshot,
    locale,
  );
}
