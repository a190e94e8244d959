// A small made-up folder of goods for tests: Norway (home) and Sweden, sections, a chapter with a heading, and baskets.
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

const FILES = {
  "datapackage.json": JSON.stringify({ name: "example", relation: RELATION }),
  "areas.csv": "area,kind,name_en\nNOR,country,\nSWE,country,\n",
  "sources.csv": [
    "source,kind,publisher,title,url,published,language,licence,next_release,continues,valuation_exports,valuation_imports,method",
    "counts,dataset,Counting Office,Series,https://example.org/counts,2021-05,en,,,,,,",
    "tally,dataset,Tally House,Another count,,2025-01,en,,,,,,",
    "speech,official_statement,Ministry,A speech,,2024-02-01,en,,,,,,",
    "paper,news,The Paper,An article,,2024,en,,,,,,",
    "",
  ].join("\n"),
  "products.csv": [
    "product,classification,parent,label_en",
    "TOTAL,TOTAL,,All goods",
    "SITC0,SITC,TOTAL,Food",
    "SITC5,SITC,TOTAL,Chemicals",
    "SITC7,SITC,TOTAL,Machinery",
    "31,HS,TOTAL,Fertilisers",
    "3102,HS,31,Nitrogen fertilisers",
    "X-SOLAR,BASKET,TOTAL,Solar goods",
    "X-PANELS,BASKET,X-SOLAR,Panels",
    "X-FISH,BASKET,TOTAL,Fish",
    "",
  ].join("\n"),
  "kpis.json": "[]",
};

const TRADE =
  "reporter,partner,flow,product,period,value_usd_million,obs_status,precision,source,note,quantity,quantity_unit";

/** A row of goods: `NOR X 3102 2020`, its value as it is written, its source. */
export function goodsRow(
  key: string,
  value: string | number,
  source = "counts",
  { status = "A", precision = "exact", quantity = "", unit = "" } = {},
): string {
  const [reporter = "", flow = "", product = "", period = ""] = key.split(" ");
  const partner = reporter === "NOR" ? "SWE" : "NOR";
  const put = value === "" ? "" : precision;
  return [
    ...[reporter, partner, flow, product, period, value, status, put, source, ""],
    ...[quantity, unit],
  ].join(",");
}

/** The snapshot that the rows make. @throws Error when they are not sound */
export function goodsSnapshot(rows: readonly string[]): Snapshot {
  return snapshotFrom({ ...FILES, "trade.csv": `${[TRADE, ...rows].join("\n")}\n` });
}
