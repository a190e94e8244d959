// Projects that lie so near to each other that a small map has room for one mark only are one place.
import { distance, flatMap, type Point } from "./projects-geography";

/** A project with its point. */
export interface Placed extends Point {
  readonly id: string;
  readonly text: string;
  /** Its place in words. */
  readonly where: string | null;
  /** Whether the point is that of the project, and not only of the town or the district. */
  readonly exact: boolean;
}

export interface Place extends Point {
  /** Counted from 1, from north to south. */
  readonly number: number;
  readonly name: string;
  readonly placed: readonly Placed[];
}

/** Of the width of a map: what two marks are apart at least. */
const APART = 0.031;
const WIDTH = 1000;

/** What most of them call it; of equally many the shortest, which is the widest: a town, not its street. */
function nameOf(placed: readonly Placed[], otherwise: string): string {
  const counts = new Map<string, number>();
  for (const { where } of placed) if (where) counts.set(where, (counts.get(where) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || a.length - b.length);
  return first?.[0] ?? otherwise;
}

/** Projects at one and the same point, those with the most first. */
function atOnePoint(all: readonly Placed[]): Placed[][] {
  const groups = new Map<string, Placed[]>();
  for (const one of all) {
    const at = `${one.latitude}|${one.longitude}`;
    groups.set(at, [...(groups.get(at) ?? []), one]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/**
 * The places of projects. The point of a place is that of most of its projects.
 * @param otherwise what a place without a name is called; @param before how many places are numbered already
 */
export function placesOf(all: readonly Placed[], otherwise: string, before = 0): Place[] {
  const { scale } = flatMap(all, WIDTH, null);
  const least = (APART * WIDTH * scale.km) / scale.width;
  const joined: { at: Point; placed: Placed[] }[] = [];
  for (const group of atOnePoint(all)) {
    const [first] = group;
    if (!first) continue;
    const near = joined.find(({ at }) => distance(at, first) < least);
    if (near) near.placed.push(...group);
    else
      joined.push({
        at: { latitude: first.latitude, longitude: first.longitude },
        placed: [...group],
      });
  }
  return joined
    .sort((a, b) => b.at.latitude - a.at.latitude || a.at.longitude - b.at.longitude)
    .map(({ at, placed }, index) => ({
      ...at,
      ...{ number: before + index + 1, name: nameOf(placed, otherwise), placed },
    }));
}
