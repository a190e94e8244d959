// The marks of a series: straight lines that break at every gap, and dots.
import { curveLinear, line } from "d3-shape";
import type { FigureSeries } from "@/lib/figures/model";
import type { DrawnDot, DrawnSeries } from "./drawing";
import { dotOf, dotRadius, isTentative, joinsNext } from "./points";
import type { Scales } from "./scales";
import type { Place, Stroke } from "./shapes";
import { stretchesOf, whiskersOf } from "./whiskers";

const pathOf = line<Place>()
  .x((place) => place.x)
  .y((place) => place.y)
  .curve(curveLinear)
  .digits(1);

/** Where each point stands; null for one without a value, or without a place on the axis. */
export function placesOf({ points }: FigureSeries, { x, y }: Scales): (Place | null)[] {
  return points.map((point) => {
    const height = point.value === null ? null : y(point.value);
    return height === null ? null : { x: x(point.x), y: height };
  });
}

interface Joint {
  readonly stroke: Stroke;
  readonly tentative: boolean;
  /** Whether the stroke goes on from the one before. */
  readonly continues: boolean;
}

function jointsOf(series: FigureSeries, places: readonly (Place | null)[]): Joint[] {
  const joint = (index: number): Joint | null => {
    const [from, to] = [places[index], places[index + 1]];
    const [point, next] = [series.points[index], series.points[index + 1]];
    if (!from || !to || !point || !next || !joinsNext(series, index)) return null;
    const tentative = isTentative(point) || isTentative(next);
    return { stroke: [from, to], tentative, continues: false };
  };
  const joints = series.points.map((_, index) => joint(index));
  return joints.flatMap((one, index) => {
    const before = joints[index - 1];
    return one ? { ...one, continues: before?.tentative === one.tentative } : [];
  });
}

function pathThrough(joints: readonly Joint[]): string {
  const stretches: Place[][] = [];
  for (const { stroke, continues } of joints) {
    const stretch = stretches.at(-1);
    if (continues && stretch) stretch.push(stroke[1]);
    else stretches.push([...stroke]);
  }
  return stretches.map((stretch) => pathOf(stretch) ?? "").join("");
}

/** The strokes of a line, for labels that keep off them. */
export function strokesOf(series: FigureSeries, scales: Scales): Stroke[] {
  return jointsOf(series, placesOf(series, scales)).map(({ stroke }) => stroke);
}

/** Lines and dots of a series; its bars stand elsewhere. */
export function marksOf(
  series: FigureSeries,
  scales: Scales,
  font: number,
): Omit<DrawnSeries, "bars"> {
  const places = placesOf(series, scales);
  const joints = jointsOf(series, places);
  const dots = series.points.flatMap(({ period }, index): DrawnDot[] => {
    const [place, kind] = [places[index], dotOf(series, index)];
    return place && kind ? [{ period, ...place, r: dotRadius(kind, font), kind }] : [];
  });
  const [whiskers, stretches] = [
    whiskersOf(series, scales, font),
    stretchesOf(series, scales, font),
  ];
  return {
    ...(whiskers === "" ? {} : { whiskers }),
    ...(stretches === "" ? {} : { stretches }),
    id: series.id,
    label: series.label,
    role: series.role,
    dash: series.dash,
    path: pathThrough(joints.filter((joint) => !joint.tentative)),
    tentative: pathThrough(joints.filter((joint) => joint.tentative)),
    dots,
  };
}
