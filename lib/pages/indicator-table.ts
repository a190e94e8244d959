// Rows of indicators as a table in words: each with its period, its value with its unit, how it is given, and by whom.
import { group } from "d3-array";
import { indicatorLabel } from "@/lib/figures/indicator-faces";
import { indicatorPoint } from "@/lib/figures/indicator-rows";
import { indicatorUnit, withUnit } from "@/lib/figures/indicator-unit";
import type { FigureModel } from "@/lib/figures/model";
import { nameOf } from "@/lib/figures/sides";
import { period as periodText } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { looseWordsOf, wordsOf } from "@/lib/i18n/words";
import type { Located, Snapshot } from "@/lib/store/snapshot";

type IndicatorRow = Located<"indicators">;

export interface IndicatorTableRow {
  readonly line: number;
  readonly period: string;
  readonly value: string;
  /** Precision and status in words. */
  readonly quality: string;
  readonly sources: readonly { readonly text: string; readonly path: string | null }[];
  readonly note: string;
}

/** Plain JSON in the reader's language; the rows of an indicator stand together. */
export interface IndicatorTable {
  readonly caption: string;
  readonly heads: Readonly<
    Record<"indicator" | "period" | "value" | "quality" | "source" | "note", string>
  >;
  readonly groups: readonly {
    /** Of whom it is told, each once. */
    readonly id: string;
    readonly indicator: string;
    readonly label: string;
    readonly rows: readonly IndicatorTableRow[];
  }[];
}

const nameOfIndicator = ({ indicator }: IndicatorRow, { indicatorNames }: Snapshot) =>
  indicatorNames.find((name) => name.indicator === indicator);

function valueText(row: IndicatorRow, isRate: boolean, locale: Locale): string {
  const { value, obs_status, unit } = row;
  if (value === null) {
    const why = looseWordsOf(locale)(`figures.missing.${obs_status}`, {});
    return why ?? wordsOf(locale)("figures.missing.O");
  }
  const point = indicatorPoint(row, isRate);
  const text = indicatorUnit(unit, point.decimals, locale).text(value.value, point);
  return withUnit(text, value.value, unit, locale);
}

/** `as written`; `± 10 %; low reliability: …`. */
function qualityText({ value, precision, obs_status }: IndicatorRow, locale: Locale): string {
  const words = wordsOf(locale);
  const put = value === null ? [] : [words(`indicators.precision.${precision ?? "exact"}`)];
  const status = obs_status === "A" ? [] : [words(`figure.page.status.${obs_status}`)];
  return [...put, ...status].reduce((text, note) => words("figures.noted", { text, note }));
}

function sourcesOf({ source }: IndicatorRow, { sources }: Snapshot) {
  return source.map((id) => {
    const known = sources.find((one) => one.source === id);
    return { text: known?.publisher ?? id, path: known?.url ?? null };
  });
}

function rowOf(row: IndicatorRow, snapshot: Snapshot, locale: Locale): IndicatorTableRow {
  const isRate = nameOfIndicator(row, snapshot)?.kind === "rate";
  return {
    line: row.line,
    period: periodText(row.period, locale),
    value: valueText(row, isRate, locale),
    quality: qualityText(row, locale),
    sources: sourcesOf(row, snapshot),
    note: row.note ?? "",
  };
}

const ofWhom = ({ indicator, area, counterpart, project }: IndicatorRow) =>
  [indicator, area, counterpart, project].join("|");

/** The name of the indicator, and whose it is where that is not plain: a third area's, or one of several. */
function labelOf(
  [first]: readonly IndicatorRow[],
  all: readonly IndicatorRow[],
  snapshot: Snapshot,
  locale: Locale,
): string {
  if (!first) return "";
  const { indicator, area, counterpart, project } = first;
  const name = nameOfIndicator(first, snapshot);
  const label = name ? indicatorLabel(name, snapshot, locale) : indicator;
  const both: readonly string[] = snapshot.relation.areas;
  const third = [counterpart, area].find((one) => one !== null && !both.includes(one));
  const others = all.filter((row) => row.indicator === indicator && ofWhom(row) !== ofWhom(first));
  const namesake = others.length > 0 ? (counterpart ?? area) : null;
  const whose = third ?? namesake;
  if (!whose) return label;
  const named = project !== null && !third ? project : nameOf(whose, snapshot, locale);
  return wordsOf(locale)("indicators.of", { label, whose: named });
}

/** The rows that no figure draws. */
export function undrawn(
  rows: readonly IndicatorRow[],
  models: readonly FigureModel[],
): IndicatorRow[] {
  const points = models.flatMap(({ series }) => series.flatMap((one) => one.points));
  const cells = points.flatMap((point) => point.cells);
  const drawn = new Set(
    cells.filter(({ dataset }) => dataset === "indicators").map(({ line }) => line),
  );
  return rows.filter(({ line }) => !drawn.has(line));
}

/**
 * A table of the rows, in their order; null of none.
 * @param caption its name, on a page its own
 */
export function indicatorTable(
  rows: readonly IndicatorRow[],
  caption: string,
  snapshot: Snapshot,
  locale: Locale,
): IndicatorTable | null {
  if (rows.length === 0) return null;
  const words = wordsOf(locale);
  return {
    caption,
    heads: {
      indicator: words("indicators.head.indicator"),
      period: words("indicators.head.period"),
      value: words("indicators.head.value"),
      quality: words("indicators.head.quality"),
      source: words("indicators.head.source"),
      note: words("indicators.head.note"),
    },
    groups: [...group(rows, ofWhom)].map(([id, own]) => ({
      id,
      indicator: own[0]?.indicator ?? "",
      label: labelOf(own, rows, snapshot, locale),
      rows: own.map((row) => rowOf(row, snapshot, locale)),
    })),
  };
}
