// Where the series of the tables begin and end, found in the rows: what comes after is missing, whatever the reason.
import { WORLD } from "@/lib/stats/area";
import { comparePeriods, type Period, wholeYear } from "@/lib/stats/period";
import { counts } from "@/lib/stats/source";
import type { Snapshot } from "@/lib/store/snapshot";

/** What one series holds, from its first value to its last. */
export interface Reach<Key> {
  readonly key: Key;
  readonly first: Period;
  readonly last: Period;
  readonly values: number;
}

interface Valued {
  readonly period: Period;
}

/** Rows by series, each with its reach, in the order of their first rows. @param idOf what tells series apart */
export function reachesOf<Row extends Valued>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
): Reach<Row>[] {
  const found = new Map<string, Reach<Row>>();
  for (const row of rows) {
    const id = idOf(row);
    const known = found.get(id);
    const { key, first, last, values } = known ?? {
      ...{ key: row, first: row.period, last: row.period, values: 0 },
    };
    found.set(id, {
      key,
      first: comparePeriods(row.period, first) < 0 ? row.period : first,
      last: row.period.end > last.end ? row.period : last,
      values: values + 1,
    });
  }
  return [...found.values()];
}

/** Counted whole years of trade in all goods of one reporter with one partner. */
export interface TradeReach {
  readonly reporter: string;
  readonly partner: string;
  readonly first: number;
  readonly last: number;
  /** Years between without a counted value. */
  readonly gaps: readonly number[];
}

function tradeReach(reporter: string, partner: string, years: ReadonlySet<number>): TradeReach {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { reporter, partner, first, last, gaps: span.filter((year) => !years.has(year)) };
}

/** Every partner of the two, as far as a source counts; the world and groups among them. */
async function reaches(snapshot: Snapshot): Promise<TradeReach[]> {
  const reporter = [...snapshot.relation.areas];
  const rows = await snapshot.select("trade", { where: { reporter, product: ["TOTAL"] } });
  const counting = new Set(snapshot.sources.filter((s) => counts(s.kind)).map((s) => s.source));
  const years = new Map<string, Set<number>>();
  for (const row of rows) {
    const year = wholeYear(row.period);
    if (year === null || row.value_usd_million === null || row.obs_status === "U") continue;
    if (!row.source.some((id) => counting.has(id))) continue;
    const key = `${row.reporter} ${row.partner}`;
    years.set(key, (years.get(key) ?? new Set()).add(year));
  }
  return [...years].map(([key, found]) => {
    const [of = "", partner = ""] = key.split(" ");
    return tradeReach(of, partner, found);
  });
}

const made = new WeakMap<Snapshot, Promise<TradeReach[]>>();

/** The same for every reader, and costly: kept as long as its snapshot. */
export function tradeReaches(snapshot: Snapshot): Promise<readonly TradeReach[]> {
  const known = made.get(snapshot) ?? reaches(snapshot);
  made.set(snapshot, known);
  return known;
}

/** Those of the two sides with each other and with the world, home first. */
export function mainReaches(all: readonly TradeReach[], { relation }: Snapshot): TradeReach[] {
  const [home, partner] = relation.areas;
  const wanted = [
    [home, partner],
    [home, WORLD],
    [partner, home],
    [partner, WORLD],
  ] as const;
  return wanted.flatMap(
    ([reporter, other]) =>
      all.find((one) => one.reporter === reporter && one.partner === other) ?? [],
  );
}

/** Partners of a reporter whose figures end before its latest, by the year in which they do, the latest first. */
export function endedBefore(all: readonly TradeReach[], reporter: string) {
  const own = all.filter((one) => one.reporter === reporter && one.partner !== WORLD);
  const latest = Math.max(...own.map(({ last }) => last));
  const ended = own.filter(({ last }) => last < latest);
  const years = [...new Set(ended.map(({ last }) => last))].sort((a, b) => b - a);
  return {
    ...{ latest, count: ended.length, of: own.length },
    years: years.map((year) => ({
      year,
      partners: ended.filter(({ last }) => last === year).map(({ partner }) => partner),
    })),
  };
}
