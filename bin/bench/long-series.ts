// A data folder on which the figure has 300 points in each line: what is asked of a redraw is asked of so many.
import { DataFolder } from "@/e2e/support/data-folder";

export const YEARS = 300;
const LAST_YEAR = 2024;
const COLUMNS =
  "reporter,partner,flow,product,period,value_usd_million,obs_status,precision,source,note";

/** A made-up value: growing, with waves, so that no two years are alike. */
const made = (index: number) => (10 * 1.02 ** index * (1.5 + Math.sin(index / 3))).toFixed(3);

/** @param more the columns that may follow, left blank */
function rowsOf(reporter: string, partner: string, source: string, more: number): string[] {
  return ["X", "M"].flatMap((flow) =>
    Array.from({ length: YEARS }, (_, index) => {
      const year = LAST_YEAR - YEARS + 1 + index;
      return [reporter, partner, flow, "TOTAL", year, made(index), "A", "exact", source, ""]
        .concat(Array.from({ length: more }, () => ""))
        .join();
    }),
  );
}

/**
 * `trade.csv` with other years for what the two areas declare of all goods with each other.
 * @throws Error when the columns are not those that the rows are written for
 */
export function lengthened(trade: string, [home, partner]: readonly [string, string]): string {
  const [header, ...rows] = trade.trimEnd().split("\n");
  if (!header?.startsWith(COLUMNS)) throw new Error(`trade.csv begins with "${header}"`);
  const of = (row: string) => {
    const [reporter, other, , product] = row.split(",", 4);
    const between = [reporter, other].sort().join() === [home, partner].sort().join();
    return between && product === "TOTAL";
  };
  const source = rows.find(of)?.split(",")[8] ?? "";
  const more = header.split(",").length - COLUMNS.split(",").length;
  return [
    header,
    ...rows.filter((row) => !of(row)),
    ...rowsOf(home, partner, source, more),
    ...rowsOf(partner, home, source, more),
    "",
  ].join("\n");
}

/** A copy of the bundled data with long series. The caller disposes of it. */
export function longFolder(): DataFolder {
  const folder = new DataFolder();
  const { relation } = JSON.parse(folder.read("datapackage.json"));
  folder.edit("trade.csv", (text) => lengthened(text, relation.areas));
  return folder;
}
