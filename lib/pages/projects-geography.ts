// Places on the globe: how far they are apart, which lie together, and a flat map of those that do.
import { scaleLinear } from "d3-scale";

/** Degrees north of the equator and east of Greenwich. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** As in GeoJSON: rings of [longitude, latitude], the border of a country as an example. */
export type Outline =
  | { readonly type: "Polygon"; readonly coordinates: readonly Ring[] }
  | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly Ring[])[] };
type Ring = readonly (readonly [number, number])[];

const KM_PER_DEGREE = 111.195;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres from one to the other, on a sphere. */
export function distance(a: Point, b: Point): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const across = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude));
  const h = half(a.latitude, b.latitude) + across * half(a.longitude, b.longitude);
  return (2 * Math.asin(Math.min(1, Math.sqrt(h))) * 180 * KM_PER_DEGREE) / Math.PI;
}

/** The same longitude, at most half a turn from another one: 179° seen from −179° is −181°. */
const seenFrom = (longitude: number, from: number) =>
  from + ((((longitude - from + 180) % 360) + 360) % 360) - 180;

/** A place is too far for a map where it is so many times as far out as the one before it, and more than so many km. */
const FAR = 4;
const NEAR_KM = 500;

/** Those that lie together, and those that a map of them all would leave no room for. */
export function apart<T extends Point>(points: readonly T[]): { near: T[]; far: T[] } {
  const away = (from: Point) => points.map((point) => distance(from, point));
  const sum = (all: readonly number[]) => all.reduce((whole, one) => whole + one, 0);
  // The point that is nearest to all the others is their middle, whatever a few of them do.
  const ranked = points.map((point) => ({ point, total: sum(away(point)) }));
  const [middle] = ranked.sort((a, b) => a.total - b.total);
  if (!middle) return { near: [], far: [] };
  const sorted = away(middle.point).sort((a, b) => a - b);
  const first = sorted.find((km, i) => km > Math.max(NEAR_KM, FAR * (sorted[i - 1] ?? 0)));
  const isNear = (point: Point) =>
    distance(middle.point, point) < (first ?? Number.POSITIVE_INFINITY);
  return { near: points.filter(isNear), far: points.filter((point) => !isNear(point)) };
}

export interface FlatMap {
  readonly width: number;
  readonly height: number;
  readonly place: (point: Point) => { readonly x: number; readonly y: number };
  /** Round degrees, with where they are: across for longitudes, down for latitudes. */
  readonly meridians: readonly { readonly degrees: number; readonly x: number }[];
  readonly parallels: readonly { readonly degrees: number; readonly y: number }[];
  /** A round number of kilometres in the middle of the map, and how long that is. */
  readonly scale: { readonly km: number; readonly width: number };
}

/** Around the points, of the whole; the least that is shown, in degrees; and how high a map may be for its width. */
const MARGIN = 0.16;
const LEAST_DEGREES = 0.4;
const FLATTEST = 0.45;
const HIGHEST = 0.85;
const SCALE_PART = 0.28;

/** 1, 2 or 5 times a power of ten, at most as much. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([5, 2, 1].find((step) => step * power <= value) ?? 1) * power;
}

/** The corners of an outline. */
const cornersOf = (outline: Outline | null): Point[] => {
  if (outline === null) return [];
  const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
  return polygons.flat(2).map(([longitude, latitude]) => ({ longitude, latitude }));
};

/**
 * A map true to scale along the parallel in its middle: equirectangular, with east and west shortened by its cosine.
 * @param width in pixels; @param outline what must find room as well
 */
export function flatMap(points: readonly Point[], width: number, outline: Outline | null): FlatMap {
  const all = [...points, ...cornersOf(outline)];
  const from = all[0]?.longitude ?? 0;
  const longitudes = all.map((point) => seenFrom(point.longitude, from));
  const latitudes = all.map((point) => point.latitude);
  const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const middleOf = (values: readonly number[]) => (Math.max(...values) + Math.min(...values)) / 2;
  const [east, north] = all.length > 0 ? [middleOf(longitudes), middleOf(latitudes)] : [0, 0];
  const shortened = Math.max(0.05, Math.cos(radians(north)));
  const room = (values: readonly number[], by: number) =>
    Math.max(LEAST_DEGREES, all.length > 0 ? span(values) * by : 0) * (1 + MARGIN);
  const [wide, high] = [room(longitudes, shortened), room(latitudes, 1)];
  const across = Math.max(wide, high / HIGHEST);
  const down = Math.max(high, across * FLATTEST);
  const height = Math.round((width * down) / across);
  const halfway = across / shortened / 2;
  const x = scaleLinear([east - halfway, east + halfway], [0, width]);
  const y = scaleLinear([north - down / 2, north + down / 2], [height, 0]);
  const km = roundDown(SCALE_PART * across * KM_PER_DEGREE);
  const count = Math.max(2, Math.round(width / 110));
  return {
    ...{ width, height },
    place: ({ longitude, latitude }) => ({ x: x(seenFrom(longitude, from)), y: y(latitude) }),
    meridians: x.ticks(count).map((degrees) => ({ degrees, x: x(degrees) })),
    parallels: y
      .ticks(Math.max(2, Math.round(height / 110)))
      .map((degrees) => ({ degrees, y: y(degrees) })),
    scale: { km, width: (km / KM_PER_DEGREE / across) * width },
  };
}

/** The path of an outline on a map. */
export function outlinePath(outline: Outline | null, { place }: FlatMap): string {
  if (outline === null) return "";
  const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
  const pathOf = (ring: Ring) =>
    `M${ring
      .map(([longitude, latitude]) => place({ longitude, latitude }))
      .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
      .join("L")}z`;
  return polygons.flatMap((rings) => rings.map(pathOf)).join("");
}
