// A folder for tests of rules over tables other than trade, and of claims: sources of each kind, and rows as CSV lines.
import type { Snapshot } from "@/lib/store/snapshot";
import { snapshotFrom } from "@/lib/store/snapshot-from";
import { folderWith } from "@/lib/store/testing";
import { TABLES } from "@/lib/store/testing-tables";
import type { KpiRule } from "./rule";

/** In order of preference. `census` and `count` count; `speech`, `paper` and `blog` only state. */
const SOURCES = `source,kind,publisher,title,url,published,language,licence,next_release,continues,valuation_exports,valuation_imports,method
new-2025,dataset,Office,,,,,,,old-2020,,,
old-2020,dataset,Office,,,,,,,,,,
census,official_statistics,Census Office,,,,,,,,,,
count,dataset,Counting House,,,,,,,,,,
speech,official_statement,Ministry,,,,,,,,,,
paper,news,The Paper,,,,,,,,,,
blog,news,A Blog,,,,,,,,,,
`;

/** Norway's partners. */
const AREAS = `area,kind,name_en
NOR,country,
SWE,country,
DNK,country,
FIN,country,
WLD,group,World
`;

export interface Tables {
  readonly trade?: readonly string[];
  readonly students?: readonly string[];
  readonly names?: readonly string[];
  readonly indicators?: readonly string[];
  readonly projects?: readonly string[];
  readonly events?: readonly string[];
  readonly claims?: readonly string[];
}

const headerOf = (text: string) => text.split("\n")[0] ?? "";
const HEADERS = {
  trade: "reporter,partner,flow,product,period,value_usd_million,obs_status,precision,source,note",
  students: headerOf(TABLES["students.csv"]),
  names: headerOf(TABLES["indicator_names.csv"]),
  indicators: headerOf(TABLES["indicators.csv"]),
  projects: headerOf(TABLES["projects.csv"]),
  events: "event,date,kind,weight,title_en,source,note",
  claims: headerOf(TABLES["claims.csv"]),
};
const FILES = { names: "indicator_names" } as const;

/** Without a table of figures there is no folder: an empty one of trade does. */
const whole = (rows: Tables): Tables =>
  rows.students || rows.indicators ? rows : { trade: [], ...rows };

/** The snapshot of a folder with these rows (numbered from line 2) and rules; home is NOR, partner SWE. */
export function tables(given: Tables, rules: readonly KpiRule[] = []): Snapshot {
  const rows = whole(given);
  const names = [
    "trade",
    "students",
    "names",
    "indicators",
    "projects",
    "events",
    "claims",
  ] as const;
  const files = names.flatMap((name) => {
    const lines = rows[name];
    const file = `${name === "names" ? FILES.names : name}.csv`;
    return lines ? [[file, [HEADERS[name], ...lines, ""].join("\n")]] : [[file, undefined]];
  });
  return snapshotFrom(
    folderWith({
      ...Object.fromEntries(files),
      "areas.csv": AREAS,
      "sources.csv": SOURCES,
      "kpis.json": JSON.stringify(rules),
    }),
  );
}
