// One reporter with all its partners: with whom it trades most, and which place one of them has. Places are counted
// inside one source and year that also has a row for the world, among countries only.
import { group } from "d3-array";
import { placeOf, standings } from "@/lib/kpis/standings";
import { type Table, tablesOf } from "@/lib/kpis/world";
import { WORLD } from "@/lib/stats/area";
import { type Declaration, declarationsOf } from "@/lib/stats/declaration";
import { wholeYear } from "@/lib/stats/period";
import { counts } from "@/lib/stats/source";
import { tradeObservations } from "@/lib/store/observations";
import type { Snapshot } from "@/lib/store/snapshot";
import { ALL_GOODS, type Side, sidesOf } from "./sides";

/** What one side has declared of its trade in goods, or what was said in its name. */
export interface WorldTrade {
  readonly side: Side;
  /** By partner, the world among them; of each in order of period. */
  readonly declared: ReadonlyMap<string, readonly Declaration[]>;
  /** Whole years for which a counting source has a row for the world; of each year the preferred source first. */
  readonly tables: ReadonlyMap<number, readonly Table[]>;
}

/** A place among the countries: 1 is the largest. */
export interface Placed {
  readonly year: number;
  readonly place: number;
  /** The next larger one and the next smaller one. */
  readonly above: string | null;
  readonly below: string | null;
  /** How many countries have a figure, and how many of these one of a single flow: the other counts as nil. */
  readonly of: number;
  readonly oneFlowMissing: number;
}

async function read(side: Side, snapshot: Snapshot): Promise<WorldTrade> {
  const where = { reporter: [side.reporter], product: [ALL_GOODS] };
  const all = declarationsOf(await tradeObservations(snapshot, { where }));
  const counting = new Set(snapshot.sources.filter((s) => counts(s.kind)).map((s) => s.source));
  const counted = all.filter((d) => counting.has(d.source) && wholeYear(d.period) !== null);
  const tables = tablesOf(counted, WORLD, snapshot.sources, "turnover");
  return {
    side,
    declared: group(all, (d) => d.partner),
    tables: group(tables, (table) => wholeYear(table.world.period) ?? 0),
  };
}

const known = new WeakMap<Snapshot, Map<string, Promise<WorldTrade>>>();

/** The trade of one side with everyone: tens of thousands of rows, so it is read once. */
export function worldTradeOf(side: Side, snapshot: Snapshot): Promise<WorldTrade> {
  const sides = known.get(snapshot) ?? new Map<string, Promise<WorldTrade>>();
  const trade = sides.get(side.reporter) ?? read(side, snapshot);
  known.set(snapshot, sides.set(side.reporter, trade));
  return trade;
}

/** Home's trade, or that of the other side where only that has a table of the world. */
export async function usualInWorld(snapshot: Snapshot): Promise<WorldTrade> {
  const [home, partner] = sidesOf(snapshot);
  const [own, other] = [await worldTradeOf(home, snapshot), await worldTradeOf(partner, snapshot)];
  return own.tables.size === 0 && other.tables.size > 0 ? other : own;
}

/** The areas that may be ranked. */
function countriesOf({ areas }: Snapshot): ReadonlySet<string> {
  return new Set(areas.filter(({ kind }) => kind === "country").map(({ area }) => area));
}

/** The years that have a table, the last first; none after `to`. */
const yearsDown = ({ tables }: WorldTrade, to: number) =>
  [...tables.keys()].filter((year) => year <= to).sort((a, b) => b - a);

/** The countries in order of their trade with the side in the latest year that has a row for the world. */
export function largestPartners(trade: WorldTrade, snapshot: Snapshot): string[] {
  const [year] = yearsDown(trade, Number.POSITIVE_INFINITY);
  const [table] = (year === undefined ? null : trade.tables.get(year)) ?? [];
  return standings(table?.all ?? [], countriesOf(snapshot), "turnover").map(({ area }) => area);
}

function placedIn(table: Table, year: number, area: string, countries: ReadonlySet<string>) {
  const list = standings(table.all, countries, "turnover");
  const own = list.find((one) => one.area === area);
  if (!own) return null;
  const { place, lower, upper } = placeOf(own, list);
  const at = list.indexOf(own);
  const placed: Placed = {
    year,
    place,
    above: list[at - 1]?.area ?? null,
    below: list[at + 1]?.area ?? null,
    of: list.length,
    oneFlowMissing: list.filter((one) => one.oneFlowMissing).length,
  };
  return { placed, isCertain: lower === upper };
}

/**
 * The place of the other area of the relation in the latest of some years in which it has one.
 * @param years the first and the last that are shown
 * @returns null when it has none, or the figures leave it open
 */
export function placeOfOther(
  trade: WorldTrade,
  snapshot: Snapshot,
  [from, to]: readonly [number, number],
): Placed | null {
  const countries = countriesOf(snapshot);
  for (const year of yearsDown(trade, to).filter((one) => one >= from)) {
    for (const table of trade.tables.get(year) ?? []) {
      const found = placedIn(table, year, trade.side.partner, countries);
      if (found) return found.isCertain ? found.placed : null;
    }
  }
  return null;
}
