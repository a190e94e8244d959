// The outline of a country for a small map: Natural Earth's at 1:50 million, in the public domain, as world-atlas has it.
import countries from "i18n-iso-countries/index.js";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-50m.json";
import type { Outline, Point } from "./projects-geography";

// The file is what its package says; TypeScript reads its strings as any text.
const TOPOLOGY = atlas as unknown as Topology<{ countries: GeometryCollection }>;

/** @param area its ISO code, as `NOR` @returns null for what is no country, or is none of the atlas */
export function outlineOf(area: string): Outline | null {
  const id = countries.alpha3ToNumeric(area);
  const found = TOPOLOGY.objects.countries.geometries.find((one) => one.id === id);
  if (id === undefined || found === undefined) return null;
  const made = feature(TOPOLOGY, found);
  if (!("geometry" in made)) return null;
  const { geometry } = made;
  // GeoJSON's positions are lists of any length; those of the atlas have two numbers each.
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon"
    ? (geometry as unknown as Outline)
    : null;
}

function isAround(outline: Outline, { latitude, longitude }: Point): boolean {
  const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
  const corners = polygons.flat(2);
  const [longitudes, latitudes] = [
    corners.map(([east]) => east),
    corners.map(([, north]) => north),
  ];
  const within = (value: number, all: readonly number[]) =>
    Math.min(...all) <= value && value <= Math.max(...all);
  return within(longitude, longitudes) && within(latitude, latitudes);
}

/** The outline of the first of the areas that has all the points about it; null where none has. */
export function outlineAround(points: readonly Point[], areas: readonly string[]): Outline | null {
  if (points.length === 0) return null;
  const outlines = areas.flatMap((area) => outlineOf(area) ?? []);
  return outlines.find((outline) => points.every((point) => isAround(outline, point))) ?? null;
}
