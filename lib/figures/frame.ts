// What every figure of values over whole years has in common: axes, sources, summary, notes, edition.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { WORLD } from "@/lib/stats/area";
import type { Snapshot } from "@/lib/store/snapshot";
import { annotationsOf } from "./annotations";
import { yearAxis } from "./axes";
import { datedIn } from "./dated";
import { flagsOf } from "./flags";
import { withLegend } from "./legend";
import { methodOf } from "./method";
import type { FigureModel, FigureSeries } from "./model";
import { notesOf } from "./notes";
import { positiveSeries } from "./positive";
import { type RowsBehind, rowsBehind } from "./rows-behind";
import { queryOf } from "./selection";
import type { Shown } from "./shown";
import { sourcesIn } from "./sources-in";
import { summaryOf } from "./summary";
import { unitShown } from "./units";
import { axisIn } from "./value-axis";

/** What is a figure's own. */
export interface FigureParts {
  readonly id: string;
  readonly title: string;
  /** Is given the unit of what is shown. */
  readonly subtitle: (unit: string) => string;
  /** The areas and the product that are shown. */
  readonly selection: Readonly<Record<string, string>>;
  readonly shown: Shown;
  /** In USD million; they are drawn beside values only. */
  readonly thresholds: FigureModel["thresholds"];
  /** Lines in the order of `shown`, those without points among them. */
  readonly series: readonly FigureSeries[];
  /** What is to be said of the figure beside what is said of every one. */
  readonly notes: readonly string[];
  /** Definitions and formulas. */
  readonly method: readonly string[];
  /** The world's rows are added where there are shares. */
  readonly rows: RowsBehind;
}

/** The series as the axis can hold them; none without points. */
function drawable(
  series: readonly FigureSeries[],
  { selection }: Shown,
  locale: Locale,
): FigureSeries[] {
  const why = wordsOf(locale)("figures.missing.log");
  return series
    .map((one) => (selection.axis === "log" ? positiveSeries(one, why) : one))
    .filter((one) => one.points.length > 0);
}

/** What is shown, by the names of the parameters: the figure's own, and what the reader has chosen. */
function selectionIn({ selection, shown }: FigureParts): Record<string, string> {
  const { base } = shown;
  const chosen = {
    ...Object.fromEntries(new URLSearchParams(queryOf(shown.selection))),
    ...(base === null ? {} : { base: String(base) }),
  };
  // The figure's own come first, and say more than the reader's where both have a name.
  return { ...selection, ...chosen, ...selection };
}

/** Thresholds that the axis can hold; none beside shares, indices and changes. */
function thresholdsIn({ thresholds, shown }: FigureParts): FigureModel["thresholds"] {
  const { show, axis } = shown.selection;
  if (show !== "value") return [];
  return thresholds.filter(({ value }) => axis !== "log" || value > 0);
}

async function rowsOf({ rows, shown }: FigureParts, snapshot: Snapshot) {
  const isShare = shown.selection.show === "share";
  return rowsBehind(isShare ? { ...rows, partner: [...rows.partner, WORLD] } : rows, snapshot);
}

/** Completes a figure: axes, texts and all that follows from its series. */
export async function figureOf(
  parts: FigureParts,
  snapshot: Snapshot,
  locale: Locale,
): Promise<FigureModel> {
  const words = wordsOf(locale);
  const { id, title, shown } = parts;
  const { selection: chosen, base, available } = shown;
  const unit = unitShown(chosen.show, base, locale);
  const series = drawable(parts.series, shown, locale);
  const points = series.flatMap((s) => s.points);
  const thresholds = thresholdsIn(parts);
  const bounds = thresholds.map((threshold) => threshold.value);
  const values = [...points.flatMap((p) => p.value ?? []), ...bounds];
  const largest = Math.max(0, ...values.map(Math.abs));
  const barred = series.some((s) => s.mark === "bars");
  const x = yearAxis(
    points.map((p) => p.x),
    words("figures.axis.year"),
    barred,
  );
  const sources = sourcesIn(series, snapshot);
  const about = parts.subtitle(unit.inWords(largest));
  const flagged = chosen.events && series.length > 0;
  return {
    id,
    layout: "years",
    categories: [],
    title,
    subtitle: withLegend(about, series, "years", locale),
    about,
    summary: summaryOf(series, locale),
    unit: unit.name,
    measure: unit.measure,
    edition: snapshot.edition,
    selection: selectionIn(parts),
    query: queryOf(chosen),
    available: available && [available[0], available[1]],
    notes: [...notesOf(shown, parts.series, parts.thresholds.length > 0, locale), ...parts.notes],
    ...datedIn(locale),
    x,
    y: axisIn(unit, values, chosen.axis),
    thresholds,
    series,
    flags: flagged ? await flagsOf(snapshot, locale, x.domain) : [],
    annotations: annotationsOf(series, sources, locale),
    sources,
    ...(await rowsOf(parts, snapshot)),
    method: [...parts.method, ...methodOf(shown, series, snapshot, locale)],
  };
}
