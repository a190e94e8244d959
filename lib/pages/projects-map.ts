// A small map of the projects with a list of its places. Points are rounded and mostly those of a town or a district;
// the map says so, and those too far away for it stand in a list.
import { projectName, projectPlace } from "@/lib/figures/projects-names";
import { number } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { type Words, wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import {
  apart,
  type FlatMap,
  flatMap,
  type Outline,
  outlinePath,
  type Point,
} from "./projects-geography";
import type { Project } from "./projects-order";
import { type Place, type Placed, placesOf } from "./projects-places";
import { rowId } from "./projects-row";

export interface MapMark {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** `×3` where there are several, and on which side of the mark there is room for it. */
  readonly times: string | null;
  readonly side: "left" | "right";
  readonly hollow: boolean;
  readonly title: string;
}

/** A drawing of the map for one width; texts are of the same size in all. */
export interface MapDrawing {
  readonly id: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
  readonly meridians: readonly { readonly x: number; readonly text: string }[];
  readonly parallels: readonly { readonly y: number; readonly text: string }[];
  readonly scale: { readonly width: number; readonly text: string };
  readonly outline: string;
  readonly marks: readonly MapMark[];
}

interface ListedPlace {
  readonly number: number;
  readonly name: string;
  readonly projects: readonly { readonly text: string; readonly path: string }[];
}

/** Plain JSON in the reader's language. */
export interface ProjectsMap {
  readonly title: string;
  /** What is heard instead of the drawing. */
  readonly summary: string;
  readonly drawings: readonly MapDrawing[];
  readonly key: readonly string[];
  readonly places: readonly ListedPlace[];
  /** What stands between a place and its projects, and between these. */
  readonly marks: { readonly colon: string; readonly semicolon: string };
  readonly far: { readonly title: string; readonly places: readonly ListedPlace[] } | null;
  /** That some have no point, or none has. */
  readonly unplaced: string | null;
}

const WIDTHS = { wide: 640, narrow: 344 } as const;

function degreesText(value: number, positive: "north" | "east", words: Words, locale: Locale) {
  const degrees = number(Math.abs(value), locale, { most: 2, least: 0 });
  const negative = positive === "north" ? "south" : "west";
  return value === 0
    ? words("map.zero")
    : words(`map.${value > 0 ? positive : negative}`, { degrees });
}

/** A longitude between −180 and 180. */
const wrapped = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;

function listed({ number: nth, name, placed }: Place): ListedPlace {
  const projects = placed.map(({ id, text }) => ({ text, path: `#${rowId(id)}` }));
  return { number: nth, name, projects };
}

/** How far the words beside a mark reach, and how near a mark is in their way, in pixels. */
const REACH = 40;
const IN_THE_WAY = 14;

/** To the right, unless the map ends or another mark stands there and none does to the left. */
function sideOf(place: Place, places: readonly Place[], { place: at, width }: FlatMap) {
  const { x, y } = at(place);
  const others = places.filter((other) => other !== place).map(at);
  const near = others.filter((other) => Math.abs(other.y - y) < IN_THE_WAY);
  const isFree = (sign: 1 | -1) =>
    x + sign * REACH > 0 &&
    x + sign * REACH < width &&
    !near.some((other) => sign * (other.x - x) > 0 && sign * (other.x - x) < REACH);
  return !isFree(1) && isFree(-1) ? "left" : "right";
}

function markOf(place: Place, places: readonly Place[], map: FlatMap, words: Words): MapMark {
  const { x, y } = map.place(place);
  const names = place.placed.map(({ text }) => text).join(words("format.semicolon"));
  const count = place.placed.length;
  return {
    ...{ number: place.number, x: Math.round(x), y: Math.round(y) },
    times: count > 1 ? words("map.times", { count }) : null,
    side: sideOf(place, places, map),
    hollow: place.placed.some(({ exact }) => !exact),
    title: words("map.mark", { number: place.number, place: place.name, list: names }),
  };
}

function drawingOf(
  id: MapDrawing["id"],
  places: readonly Place[],
  outline: Outline | null,
  locale: Locale,
): MapDrawing {
  const words = wordsOf(locale);
  const map = flatMap(places, WIDTHS[id], outline);
  const { width, height, scale } = map;
  return {
    ...{ id, width, height },
    meridians: map.meridians.map(({ degrees, x }) => ({
      x: Math.round(x),
      text: degreesText(wrapped(degrees), "east", words, locale),
    })),
    parallels: map.parallels.map(({ degrees, y }) => ({
      y: Math.round(y),
      text: degreesText(degrees, "north", words, locale),
    })),
    scale: {
      width: Math.round(scale.width),
      text: words("map.scale", { km: number(scale.km, locale, { most: 1, least: 0 }) }),
    },
    outline: outlinePath(outline, map),
    marks: places.map((place) => markOf(place, places, map, words)),
  };
}

function keyOf(places: readonly Place[], locale: Locale): string[] {
  const words = wordsOf(locale);
  const placed = places.flatMap((place) => place.placed);
  const most = Math.max(0, ...places.map((place) => place.placed.length));
  return [
    ...(most > 1 ? [words("map.key", { example: most })] : []),
    ...(placed.some(({ exact }) => !exact) ? [words("map.key.approximate")] : []),
    ...(placed.some(({ exact }) => exact) ? [words("map.key.exact")] : []),
  ];
}

function placedIn(projects: readonly Project[], snapshot: Snapshot, locale: Locale): Placed[] {
  return projects.flatMap((project) => {
    const { latitude, longitude, point } = project;
    if (!latitude || !longitude) return [];
    return [
      {
        ...{ latitude: latitude.value, longitude: longitude.value, exact: point === "exact" },
        ...{ id: project.project, text: projectName(project, snapshot, locale) },
        where: projectPlace(project, snapshot, locale)?.text ?? null,
      },
    ];
  });
}

function unplacedText(count: number, all: number, words: Words): string | null {
  if (count === 0) return null;
  return count === all ? words("map.none") : words("map.unplaced", { count });
}

/**
 * The map of some projects; null without any project.
 * @param outlineFor the border that makes a map of some points easier to read, if there is one
 */
export function projectsMap(
  projects: readonly Project[],
  snapshot: Snapshot,
  locale: Locale,
  outlineFor: (points: readonly Point[]) => Outline | null = () => null,
): ProjectsMap | null {
  if (projects.length === 0) return null;
  const words = wordsOf(locale);
  const placed = placedIn(projects, snapshot, locale);
  const nowhere = words("map.nowhere");
  const { near, far } = apart(placed);
  const places = placesOf(near, nowhere);
  const away = placesOf(far, nowhere, places.length);
  const outline = outlineFor(near);
  const ids = places.length > 0 ? (["wide", "narrow"] as const) : [];
  return {
    title: words("map.title"),
    summary: words("map.summary", { projects: near.length, places: places.length }),
    drawings: ids.map((id) => drawingOf(id, places, outline, locale)),
    key: [...keyOf(places, locale), ...(outline === null ? [] : [words("map.outline")])],
    places: places.map(listed),
    marks: { colon: words("format.colon"), semicolon: words("format.semicolon") },
    far: away.length > 0 ? { title: words("map.far"), places: away.map(listed) } : null,
    unplaced: unplacedText(projects.length - placed.length, projects.length, words),
  };
}
