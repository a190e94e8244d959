// Where the series of each table of figures begin and end, as tables in the reader's language.
import { indicatorLabel } from "@/lib/figures/indicator-faces";
import { nameOf } from "@/lib/figures/sides";
import { list, number, period, years } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { WORLD } from "@/lib/stats/area";
import type { Snapshot } from "@/lib/store/snapshot";
import { endedBefore, mainReaches, reachesOf, tradeReaches } from "./methods-ends";
import { cell, codeCell, numberCell, type PlainTable } from "./plain-table";

/** The name of an area; the world in words. */
function partnerName(area: string, snapshot: Snapshot, locale: Locale): string {
  return area === WORLD ? wordsOf(locale)("methods.missing.world") : nameOf(area, snapshot, locale);
}

/** Counted trade of the two sides; then, folded, the other partners whose figures end early. */
export async function tradeTables(snapshot: Snapshot, locale: Locale): Promise<PlainTable[]> {
  const words = wordsOf(locale);
  const all = await tradeReaches(snapshot);
  const name = (area: string) => partnerName(area, snapshot, locale);
  const main = mainReaches(all, snapshot).map(({ reporter, partner, first, last, gaps }) => [
    cell(name(reporter)),
    cell(name(partner)),
    numberCell(String(first)),
    numberCell(String(last)),
    cell(years(gaps, locale)),
  ]);
  const columns = (["reporter", "partner", "first", "last", "gaps"] as const).map((id) =>
    words(`methods.column.${id}`),
  );
  const others = snapshot.relation.areas.flatMap((area) => {
    const ended = endedBefore(all, area);
    if (ended.count === 0) return [];
    const { latest, count, of } = ended;
    const said = { reporter: name(area), year: String(latest), count, of };
    return {
      caption: words("methods.missing.others", said),
      columns: [words("methods.column.year"), words("methods.column.areas")],
      rows: ended.years.map(({ year, partners }) => [
        numberCell(String(year)),
        cell(list(partners.map(name), locale)),
      ]),
      folded: true,
    };
  });
  const caption = words("methods.missing.trade");
  return [...(main.length > 0 ? [{ caption, columns, rows: main, folded: false }] : []), ...others];
}

/** Students by host, origin and scope. */
export async function studentTables(snapshot: Snapshot, locale: Locale): Promise<PlainTable[]> {
  const words = wordsOf(locale);
  const rows = (await snapshot.select("students")).filter((row) => row.students !== null);
  const name = (area: string) => partnerName(area, snapshot, locale);
  const ids = ["host", "origin", "scope", "first", "last", "values"] as const;
  const reaches = reachesOf(rows, ({ host, origin, scope }) => [host, origin, scope].join("|"));
  if (reaches.length === 0) return [];
  return [
    {
      caption: words("methods.missing.students"),
      columns: ids.map((id) => words(`methods.column.${id}`)),
      rows: reaches.map(({ key, first, last, values }) => [
        cell(name(key.host)),
        cell(name(key.origin)),
        codeCell(key.scope),
        cell(period(first, locale)),
        cell(period(last, locale)),
        numberCell(number(values, locale)),
      ]),
      folded: false,
    },
  ];
}

/** Indicators by area, counterpart and project; long, and so folded. */
export async function indicatorTables(snapshot: Snapshot, locale: Locale): Promise<PlainTable[]> {
  const words = wordsOf(locale);
  const rows = (await snapshot.select("indicators")).filter((row) => row.value !== null);
  const labelOf = (id: string) => {
    const name = snapshot.indicatorNames.find((row) => row.indicator === id);
    return name ? indicatorLabel(name, snapshot, locale) : id;
  };
  const ids = ["indicator", "first", "last", "values"] as const;
  const reaches = reachesOf(rows, (row) =>
    [row.indicator, row.area, row.counterpart, row.project].join("|"),
  );
  if (reaches.length === 0) return [];
  return [
    {
      caption: words("methods.missing.indicators", { count: number(reaches.length, locale) }),
      columns: ids.map((id) => words(`methods.column.${id}`)),
      rows: reaches.map(({ key, first, last, values }) => [
        cell(labelOf(key.indicator)),
        cell(period(first, locale)),
        cell(period(last, locale)),
        numberCell(number(values, locale)),
      ]),
      folded: true,
    },
  ];
}
