// A figure of indicators over time, whichever they are: those of one unit with periods enough to compare, each a series
// of unjoined marks. Names and units come from the folder.
import type { Locale } from "@/lib/i18n/locales";
import { type Words, wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import type { Figure } from "./index";
import { indicatorInputs, indicatorLabel } from "./indicator-faces";
import {
  comparablePeriods,
  type IndicatorSeries,
  type IndicatorsWanted,
  indicatorSeries,
  namesWanted,
} from "./indicator-rows";
import { indicatorUnit, inTitle } from "./indicator-unit";
import type { FigureModel, FigurePoint } from "./model";
import { plainControls } from "./plain";
import { DEFAULT_SELECTION, fitting, type Selection } from "./selection";
import { nameOf } from "./sides";
import { yearsFigure } from "./years-figure";

/** The first and the last value of the leading indicator that are not merely our reading, as texts. */
export interface IndicatorFinding {
  readonly label: string;
  readonly first: string;
  readonly from: string;
  readonly last: string;
  readonly to: string;
  /** How many periods have a value: of 1 the first is the last. */
  readonly count: number;
}

/** What a text is made with. */
export interface Telling {
  readonly words: Words;
  readonly home: string;
  readonly partner: string;
  /** The names of all indicators that are drawn. */
  readonly labels: readonly string[];
}

export interface IndicatorFigure extends IndicatorsWanted {
  readonly id: string;
  /** The fewest comparable periods of an indicator that is drawn: 3 unless told. */
  readonly least?: number;
  /** The finding as a title; what was first and what is last unless told. */
  readonly title?: (finding: IndicatorFinding, telling: Telling) => string;
  /** The title where there is no finding: the names of the indicators unless told. */
  readonly plain?: (telling: Telling) => string;
  /** @param unit in words */
  readonly subtitle?: (unit: string, telling: Telling) => string;
  /** What the indicators are: paragraphs before those on every figure of indicators. */
  readonly method?: (telling: Telling) => readonly string[];
}

const LEAST = 3;

/** Those with periods enough, of the unit of the first of them. */
export async function drawnIndicators(
  wanted: IndicatorsWanted & { readonly least?: number },
  snapshot: Snapshot,
): Promise<IndicatorSeries[]> {
  const all = await indicatorSeries(wanted, snapshot);
  const enough = all.filter((one) => comparablePeriods(one) >= (wanted.least ?? LEAST));
  const [first] = enough;
  return enough.filter(({ name }) => name.unit === first?.name.unit);
}

/** @param leading the id of its series; further layers end with a number, and tell what else was said */
function findingOf(
  { series }: FigureModel,
  leading: string | undefined,
  write: (point: FigurePoint) => string,
): IndicatorFinding | null {
  const own = series.filter(({ id }) => id === leading || id === `${leading}-stated`);
  const isFirm = (p: FigurePoint) => p.value !== null && p.obs_status !== "U";
  const points = own.flatMap(({ points: of }) => of.filter(isFirm)).sort((a, b) => a.x - b.x);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  return {
    label: own[0]?.label ?? "",
    ...{ first: write(first), from: first.when ?? first.period },
    ...{ last: write(last), to: last.when ?? last.period },
    count: points.length,
  };
}

function usualTitle(finding: IndicatorFinding, { words }: Telling): string {
  const { label, last, to } = finding;
  return finding.count > 1
    ? words("indicators.title", finding)
    : words("indicators.title.one", { label, last, to });
}

const plainTitle = ({ words, labels }: Telling) =>
  labels.length > 0 ? labels.join(" · ") : words("indicators.title.none");

async function build(
  of: IndicatorFigure,
  snapshot: Snapshot,
  locale: Locale,
  selection: Selection,
): Promise<FigureModel> {
  const words = wordsOf(locale);
  const all = await drawnIndicators(of, snapshot);
  const [home, partner] = snapshot.relation.areas.map((area) => nameOf(area, snapshot, locale));
  const labels = [...new Set(all.map(({ name }) => indicatorLabel(name, snapshot, locale)))];
  const telling = { words, home: home ?? "", partner: partner ?? "", labels };
  const decimals = Math.max(0, ...all.flatMap(({ points }) => points.map((p) => p.decimals)));
  const inputs = indicatorInputs(all, snapshot, locale);
  const ids = (
    all.length > 0 ? all.map(({ name }) => name) : namesWanted(of.indicators, snapshot)
  ).map(({ indicator }) => indicator);
  const subtitle = of.subtitle ?? ((unit) => words("indicators.subtitle", { unit }));
  const model = await yearsFigure(
    {
      ...{ id: of.id, title: "", series: inputs, chosen: fitting(selection, plainControls()) },
      subtitle: (unit) => subtitle(unit, telling),
      unit: indicatorUnit(all[0]?.name.unit ?? "count", decimals, locale),
      method: [
        ...(of.method?.(telling) ?? []),
        words("indicators.method.marks"),
        words("indicators.method.layers"),
        words("indicators.method.least"),
        words("figures.method.uncertain"),
        words("figures.method.rounding"),
      ],
      rows: {
        dataset: "indicators",
        where: { indicator: ids, ...(of.project !== undefined && { project: [of.project] }) },
      },
    },
    snapshot,
    locale,
  );
  const write = ({ short, value }: FigurePoint) =>
    inTitle(short, value ?? 0, all[0]?.name.unit ?? "count", locale);
  const finding = findingOf(model, inputs[0]?.face.id.replace(/-stated$/, ""), write);
  const title = finding ? (of.title ?? usualTitle)(finding, telling) : null;
  return { ...model, title: title ?? (of.plain ?? plainTitle)(telling) };
}

/**
 * A figure for the list of figures. Without data it is a figure without series.
 * @param of its id, the ids of its indicators, and its own texts where the usual ones will not do
 */
export function indicatorFigure(of: IndicatorFigure): Figure {
  const controls = plainControls();
  return {
    id: of.id,
    controls: () => controls,
    build: (snapshot, locale, selection = DEFAULT_SELECTION) =>
      build(of, snapshot, locale, selection),
  };
}
