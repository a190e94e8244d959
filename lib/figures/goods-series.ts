// The series of a good: counted whole years as a line for each lineage of sources, what was stated as single marks, and
// parts of years, which are never joined with anything.
import { group } from "d3-array";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { TradeObservation } from "@/lib/stats/observation";
import { type Period, wholeYear } from "@/lib/stats/period";
import { pointOf, type SeriesPoint, yearly } from "@/lib/stats/series";
import { counts, lineages } from "@/lib/stats/source";
import type { Snapshot } from "@/lib/store/snapshot";
import type { GoodsFlow } from "./goods-flows";
import type { FigureSeries } from "./model";
import type { SeriesInput } from "./period-series";
import { lineName } from "./sides";

/** How the series of a good are called, and their colour. */
export interface GoodsFace {
  readonly id: string;
  readonly label: string;
  readonly short: string;
  readonly role: FigureSeries["role"];
}

type Rows = readonly TradeObservation[];
type Sources = Snapshot["sources"];

const isWhole = ({ period }: { readonly period: Period }) => wholeYear(period) !== null;

/** In order of preference. */
function preferred(rows: Rows, sources: Sources): Rows {
  const place = new Map(sources.map(({ source }, index) => [source, index]));
  return rows.toSorted(
    (a, b) => (place.get(a.source[0] ?? "") ?? 0) - (place.get(b.source[0] ?? "") ?? 0),
  );
}

/** One point a period: the preferred value, from the lowest to the highest that its sources allow. */
export function mergedPoints(rows: Rows): SeriesPoint[] {
  const periods = group(
    rows.filter(({ value }) => value !== null),
    ({ period }) => period.text,
  );
  return [...periods.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const ends = {
      lower: Math.min(...same.map(({ lower }) => lower)),
      upper: Math.max(...same.map(({ upper }) => upper)),
    };
    return [pointOf(first.period, { ...first, ...ends }, same)];
  });
}

/** The periods for which two of them say different things. */
export function conflictsIn(rows: Rows): Period[] {
  const valued = rows.filter(({ value }) => value !== null);
  const periods = [...group(valued, ({ period }) => period.text).values()];
  return periods.flatMap((same) => {
    const [first] = same;
    return first && new Set(same.map(({ value }) => value)).size > 1 ? [first.period] : [];
  });
}

/** A line with the parts of years that come after it; those before its end would break it, and are given apart. */
function lineOf(whole: readonly SeriesPoint[], parts: readonly SeriesPoint[]) {
  const end = whole.at(-1)?.period.end ?? "";
  const after = parts.filter(({ period }) => period.start > end);
  return { points: [...whole, ...after], apart: parts.filter((part) => !after.includes(part)) };
}

function counted(rows: Rows, face: GoodsFace, snapshot: Snapshot, locale: Locale): SeriesInput[] {
  const words = wordsOf(locale);
  const roots = lineages(snapshot.sources);
  const lines = group(rows, ({ source: [first = ""] }) => roots.get(first) ?? first);
  return [...lines].flatMap(([lineage, of], nth) => {
    const points = mergedPoints(of);
    const { points: line, apart } = lineOf(
      yearly(points),
      points.filter((point) => !isWhole(point)),
    );
    const label = nth === 0 ? face.label : lineName(face.label, lineage, snapshot, locale);
    const named = {
      ...{ ...face, label, id: nth === 0 ? face.id : `${face.id}-${lineage}` },
      dash: nth === 0 ? ("solid" as const) : ("dashed" as const),
    };
    const part = words("goods.part", { label });
    const partFace = { ...named, id: `${named.id}-part`, label: part, short: part };
    const whiskers = conflictsIn(of).length > 0 ? { whiskers: true } : {};
    return [
      { face: { ...named, ...whiskers, mark: "line" }, points: line, kind: "flow" },
      { face: { ...partFace, mark: "dots" }, points: apart, kind: "flow" },
    ];
  });
}

function stated(rows: Rows, face: GoodsFace, locale: Locale): SeriesInput {
  const { label, short } = face;
  return {
    face: {
      ...{ ...face, id: `${face.id}-stated`, short, mark: "marks", dash: "solid" },
      label: wordsOf(locale)("figures.flows.stated", { label }),
      ...(conflictsIn(rows).length > 0 && { whiskers: true }),
    },
    ...{ points: mergedPoints(rows), kind: "flow", origin: "stated" },
  };
}

/** The series of one good; those without points may be among them. */
export function goodsSeries(
  { rows }: GoodsFlow,
  face: GoodsFace,
  snapshot: Snapshot,
  locale: Locale,
): SeriesInput[] {
  const kinds = new Map(snapshot.sources.map(({ source, kind }) => [source, kind]));
  const isCounted = ({ source: [first = ""] }: TradeObservation) =>
    counts(kinds.get(first) ?? "news");
  const ordered = preferred(rows, snapshot.sources);
  const [sure, said] = [ordered.filter(isCounted), ordered.filter((row) => !isCounted(row))];
  return [...counted(sure, face, snapshot, locale), stated(said, face, locale)].filter(
    ({ points }) => points.length > 0,
  );
}
