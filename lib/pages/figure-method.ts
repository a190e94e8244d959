// How a figure came about: its method in sentences, what its marks mean, and the codes that its values bear.
import { dotOf, isTentative, joinsNext } from "@/lib/draw/points";
import type { FigureModel, FigurePoint, FigureSeries } from "@/lib/figures/model";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { PRECISIONS } from "@/lib/stats/precision";
import { OBS_STATUSES } from "@/lib/stats/status";
import { methodsPath, methodsSectionOf } from "./methods-of";
import type { Link } from "./site";

/** In the order in which they are explained. */
export const MARKS = [
  "line",
  "dashed",
  "tentative",
  "full",
  "hollow",
  "part",
  "ring",
  "whisker",
  "gap",
  "bar",
  "hatched",
  "span",
  "opened",
  "ongoing",
  "unknown",
] as const;
export type Mark = (typeof MARKS)[number];

interface Explained<Name extends string> {
  readonly name: Name;
  readonly meaning: string;
}

/** Plain JSON in the reader's language; only what occurs in the figure. */
export interface PageMethod {
  readonly paragraphs: readonly string[];
  readonly marks: { readonly title: string; readonly list: readonly Explained<Mark>[] };
  readonly codes: {
    readonly title: string;
    readonly statuses: readonly Explained<string>[];
    readonly precisions: readonly Explained<string>[];
  };
  readonly rules: Link;
  /** The part of the page on methods that explains the figure. */
  readonly more: Link;
}

/** A year without a value between two of the line that have one. */
function hasGap({ mark, points }: FigureSeries): boolean {
  if (mark !== "line") return false;
  const [first, ...rest] = points.filter((point) => point.value !== null);
  const isApart = (point: FigurePoint, index: number) =>
    point.x - (rest[index - 1] ?? first ?? point).x > 1;
  return rest.some(isApart);
}

/** What spans are drawn with. */
function spanMarks({ span }: FigurePoint): Mark[] {
  if (!span || !(span.start ?? span.opened ?? span.end)) return [];
  const { start, opened, end, open } = span;
  return [
    ...(start && end ? (["span"] as const) : []),
    ...(opened ? (["opened"] as const) : []),
    ...(open === "ongoing" && (start ?? opened) ? (["ongoing"] as const) : []),
    ...((start && open === "unknown") || (end && !start) ? (["unknown"] as const) : []),
  ];
}

/** The marks that a series is drawn with. */
export function marksOf(series: FigureSeries): Mark[] {
  const { mark, dash, points } = series;
  if (points.some(({ span }) => span)) return points.flatMap(spanMarks);
  if (mark === "bars") {
    return points
      .filter((point) => point.value !== null)
      .map((point) => (isTentative(point) || point.obs_status === "U" ? "hatched" : "bar"));
  }
  const joints = points.flatMap((point, index) => {
    const next = points[index + 1];
    if (!next || !joinsNext(series, index)) return [];
    if (isTentative(point) || isTentative(next)) return ["tentative" as const];
    return [dash === "dashed" ? ("dashed" as const) : ("line" as const)];
  });
  const dots = points.flatMap((_, index) => dotOf(series, index) ?? []);
  const whiskers = series.whiskers ? (["whisker"] as const) : [];
  return [...joints, ...dots, ...whiskers, ...(hasGap(series) ? (["gap"] as const) : [])];
}

/** What one has to know in order to trust the figure. */
export function pageMethod(model: FigureModel, locale: Locale): PageMethod {
  const words = wordsOf(locale);
  const section = methodsSectionOf(model.id);
  const points = model.series.flatMap((series) => series.points);
  const drawn = new Set(model.series.flatMap(marksOf));
  const statuses = new Set(points.map((point) => point.obs_status));
  const precisions = new Set(
    points.filter((point) => point.value !== null).map((point) => point.precision),
  );
  return {
    paragraphs: model.method,
    marks: {
      title: words("figure.page.marks"),
      list: MARKS.filter((mark) => drawn.has(mark)).map((name) => ({
        name,
        meaning: words(`figure.page.mark.${name}`),
      })),
    },
    codes: {
      title: words("figure.page.codes"),
      statuses: OBS_STATUSES.filter((status) => statuses.has(status)).map((name) => ({
        name,
        meaning: words(`figure.page.status.${name}`),
      })),
      precisions: PRECISIONS.filter((precision) => precisions.has(precision)).map((name) => ({
        name,
        meaning: words(`figure.page.precision.${name}`),
      })),
    },
    rules: { text: words("figure.page.rules"), path: "/api/kpis" },
    more: {
      text: words("methods.link", { section: words(`methods.${section}.title`) }),
      path: methodsPath(locale, section),
    },
  };
}
