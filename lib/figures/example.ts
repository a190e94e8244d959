// A small made-up folder for tests: Norway (home) and Sweden, one counted line, its continuation, and statements.

import type { Snapshot } from "@/lib/store/snapshot";
import { snapshotFrom } from "@/lib/store/snapshot-from";

const RELATION = {
  areas: ["NOR", "SWE"],
  established: "1905-10-26",
  languages: ["en"],
  title: { en: "Norway–Sweden" },
  colours: ["#0B7A75", "#C2410C"],
  academic_year_starts: "09-01",
};

const SOURCES = [
  "source,kind,publisher,title,url,published,language,licence,next_release,continues,valuation_exports,valuation_imports,method",
  "counts,dataset,Counting Office,Old series,,2021-05,en,,,,,,",
  "counts-on,dataset,Counting Office,New series,,2025-06,en,,,counts,,,",
  "tally,dataset,Tally House,Another count,,2025-01,en,,,,,,",
  "speech,official_statement,Ministry,A speech,,2024-02-01,en,,,,,,",
  "paper,news,The Paper,An article,,2024,en,,,,,,",
];

const AREAS = [
  "area,kind,name_en",
  "NOR,country,",
  "SWE,country,",
  "DNK,country,",
  "FIN,country,",
  "WLD,group,World",
];

const PRODUCTS = [
  "product,classification,parent,label_en",
  "TOTAL,TOTAL,,All goods",
  "SERVICES,TOTAL,,Services",
];

const TRADE =
  "reporter,partner,flow,product,period,value_usd_million,obs_status,precision,source,note";

const text = (lines: readonly string[]) => `${lines.join("\n")}\n`;

/** One row of trade in all goods; `value` as it is written, blank when missing. */
export function row(
  pair: "NOR SWE" | "SWE NOR" | (string & {}),
  flow: "X" | "M" | "T",
  period: string | number,
  value: string | number,
  source = "counts",
  { status = "A", precision = "exact" } = {},
): string {
  return [...pair.split(" "), flow, "TOTAL", period, value, status, precision, source, ""].join(
    ",",
  );
}

/** Both flows of a year from one source. */
export function both(pair: string, period: number, X: number, M: number, source = "counts") {
  return [row(pair, "X", period, X, source), row(pair, "M", period, M, source)];
}

/** The snapshot that the rows make. @param events rows of `events.csv`, as `first,1995-01,visit,3,First visit,counts,` */
export function exampleSnapshot(
  rows: readonly string[],
  rules: readonly unknown[] = [],
  events: readonly string[] = [],
): Snapshot {
  const used = new Set(rows.flatMap((line) => (line.split(",")[8] ?? "").split(" ")));
  const listed = SOURCES.filter(
    (line, i) => i === 0 || used.has(line.split(",")[0] ?? "") || line.startsWith("counts,"),
  );
  return snapshotFrom({
    "datapackage.json": JSON.stringify({ name: "example", relation: RELATION }),
    "areas.csv": text(AREAS),
    "sources.csv": text(listed),
    "products.csv": text(PRODUCTS),
    "trade.csv": text([TRADE, ...rows]),
    "kpis.json": JSON.stringify(rules),
    ...(events.length > 0 && {
      "events.csv": text(["event,date,kind,weight,title_en,source,note", ...events]),
    }),
  });
}
