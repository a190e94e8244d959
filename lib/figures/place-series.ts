// The place of one partner among the countries that a reporter trades with, year by year, with its neighbours: each
// year in the first source, by preference, that has rows for the world and for the partner.
import { placeOf, standings } from "@/lib/kpis/standings";
import type { Table } from "@/lib/kpis/world";
import { minus, type Quantity } from "@/lib/stats/quantity";
import { pointOf, type SeriesPoint, yearly } from "@/lib/stats/series";
import type { Snapshot } from "@/lib/store/snapshot";
import type { WorldTrade } from "./partners";

/** Who stands next in the order, and by how much more or less it traded; never below zero, USD million. */
export interface Neighbour {
  readonly area: string;
  readonly distance: Quantity;
}

/** A place and how it was counted. */
export interface Place {
  readonly year: number;
  readonly place: number;
  /** Whether no other place can be meant, whatever the figures stand for. */
  readonly isCertain: boolean;
  readonly above: Neighbour | null;
  readonly below: Neighbour | null;
  /** How many countries have a figure, and how many of these one of a single flow: the other counts as nil. */
  readonly of: number;
  readonly oneFlowMissing: number;
}

export interface PlaceSeries {
  /** Places as values; a year between two others that has none is a gap. */
  readonly points: readonly SeriesPoint[];
  readonly places: ReadonlyMap<number, Place>;
}

interface Found {
  readonly point: SeriesPoint;
  readonly place: Place;
}

function foundIn(
  { all, world }: Table,
  year: number,
  partner: string,
  countries: ReadonlySet<string>,
): Found | null {
  const list = standings(all, countries, "turnover");
  const own = list.find((one) => one.area === partner);
  if (!own) return null;
  const at = list.indexOf(own);
  const [above, below] = [list[at - 1], list[at + 1]];
  const { place, lower, upper } = placeOf(own, list);
  const isCertain = lower === upper;
  const { obs_status } = own.quantity;
  const precision = isCertain ? "exact" : "about";
  const quantity = { value: place, decimals: 0, lower, upper, obs_status, precision } as const;
  const rows = [own, above, below].flatMap((one) => one?.rows ?? []);
  return {
    point: pointOf(world.period, quantity, rows),
    place: {
      ...{ year, place, isCertain, of: list.length },
      above: above ? { area: above.area, distance: minus(above.quantity, own.quantity) } : null,
      below: below ? { area: below.area, distance: minus(own.quantity, below.quantity) } : null,
      oneFlowMissing: list.filter((one) => one.oneFlowMissing).length,
    },
  };
}

/** The places of the other side of the relation. */
export function placesOf({ side, tables }: WorldTrade, { areas }: Snapshot): PlaceSeries {
  const countries = new Set(areas.filter(({ kind }) => kind === "country").map((row) => row.area));
  const found = [...tables].flatMap(([year, ofYear]) => {
    for (const table of ofYear) {
      const one = foundIn(table, year, side.partner, countries);
      if (one) return [one];
    }
    return [];
  });
  return {
    points: yearly(found.map(({ point }) => point)),
    places: new Map(found.map(({ place }) => [place.year, place])),
  };
}
