// Shares and places are taken inside one source and period that also gives the world's total.
import { WORLD } from "@/lib/stats/area";
import { byPreference, type Declaration } from "@/lib/stats/declaration";
import type { Period } from "@/lib/stats/period";
import type { SourceRef } from "@/lib/stats/source";
import { speaksOf, type Wanted } from "./pick";
import { sameDays, wholeYears } from "./years";

/** What one source gives for one period: the partner, the world, and everyone. */
export interface Table {
  readonly partner: Declaration;
  readonly world: Declaration;
  readonly all: readonly Declaration[];
}

const idOf = (d: Declaration) => `${d.source}|${d.period.start}|${d.period.end}`;

/**
 * The tables that hold both the partner and the world, in order of preference, then of period.
 * @param all declarations of one reporter and product with any partner
 */
export function tablesOf(
  all: readonly Declaration[],
  partner: string,
  sources: readonly SourceRef[],
  wanted: Wanted,
): Table[] {
  const tables = new Map<string, Declaration[]>();
  for (const d of byPreference(all, sources).filter((one) => speaksOf(one, wanted))) {
    const table = tables.get(idOf(d));
    if (table) table.push(d);
    else tables.set(idOf(d), [d]);
  }
  return [...tables.values()].flatMap((rows) => {
    const own = rows.find((d) => d.partner === partner);
    const world = rows.find((d) => d.partner === WORLD);
    return own && world ? [{ partner: own, world, all: rows }] : [];
  });
}

/** The tables of one period, in order of preference. */
export function tablesAt(tables: readonly Table[], at: Period): Table[] {
  return tables.filter((table) => sameDays(table.partner.period, at));
}

/** The whole years with a table that holds both. */
export function yearsWithWorld(tables: readonly Table[]): number[] {
  return wholeYears(tables.map((table) => table.partner.period));
}
