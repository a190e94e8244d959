// A folder for tests in a few words: two areas, a handful of sources, and rows of trade one line each.
import type { Snapshot } from "@/lib/store/snapshot";
import { snapshotFrom } from "@/lib/store/snapshot-from";
import type { KpiRule } from "./rule";

const PACKAGE = {
  name: "test",
  relation: {
    areas: ["NOR", "SWE"],
    established: "1905-10-26",
    languages: ["en"],
    title: { en: "Norway–Sweden" },
    colours: ["#0B7A75", "#C2410C"],
  },
};

const AREAS = `area,kind,name_en
NOR,country,
SWE,country,
FRA,country,
DNK,country,
FIN,country,
EU27,group,European Union
WLD,group,World
`;

/** In order of preference: two that make one line, one that counts by itself, two that only state. */
const SOURCES = `source,kind,publisher,title,url,published,language,licence,next_release,continues,valuation_exports,valuation_imports,method
dots,dataset,,,,,,,,,,,
imts,dataset,,,,,,,,dots,,,
customs,official_statistics,,,,,,,,,,,
minister,official_statement,,,,,,,,,,,
press,news,,,,,,,,,,,
`;

const PRODUCTS = `product,classification,parent,label_en
TOTAL,TOTAL,,All goods
0202,HS,TOTAL,Frozen beef
`;

const HEADER =
  "reporter,partner,flow,product,period,value_usd_million,obs_status,precision,source,note";

/** `SWE NOR X 2024 1811.8 A exact dots`, or with a product after the flow; `-` is a blank. */
function csvRow(words: string): string {
  const all = words.trim().split(/\s+/);
  const [reporter, partner, flow] = all;
  const [product, ...rest] = all.length > 8 ? all.slice(3) : ["TOTAL", ...all.slice(3)];
  const cells = [reporter, partner, flow, product, ...rest, ""];
  return cells.map((cell) => (cell === "-" ? "" : cell)).join(",");
}

/** The snapshot of a folder with these rows of trade (cells are numbered from line 2) and rules; home is NOR. */
export function folder(trade: string, kpis: readonly KpiRule[] = []): Snapshot {
  const lines = trade.split("\n").filter((line) => line.trim() !== "");
  return snapshotFrom({
    "datapackage.json": JSON.stringify(PACKAGE),
    "areas.csv": AREAS,
    "sources.csv": SOURCES,
    "products.csv": PRODUCTS,
    "trade.csv": [HEADER, ...lines.map(csvRow), ""].join("\n"),
    "kpis.json": JSON.stringify(kpis),
  });
}

/** A rule on all goods that the partner (SWE) declares with home (NOR), unless told otherwise. */
export function ruleOn(
  measure: NonNullable<KpiRule["measure"]>,
  more: Partial<KpiRule> = {},
): KpiRule {
  return {
    id: measure.replaceAll("_", "-"),
    title: { en: measure },
    dataset: "trade",
    where: { reporter: "$partner", partner: "$home", product: "TOTAL" },
    measure,
    ...more,
  };
}
