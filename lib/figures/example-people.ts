// A small made-up folder for tests: Norway (home) and Sweden, students and indicators, without any trade.
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

const AREAS = [
  "area,kind,name_en",
  "NOR,country,",
  "SWE,country,",
  "DNK,country,",
  "WLD,group,World",
];

const SOURCES = [
  "source,kind,publisher,title,url,published,language,licence,next_release,continues,valuation_exports,valuation_imports,method",
  "office,official_statistics,Counting Office,Counts,https://example.org/counts,2025-06,en,,,,,,",
  "paper,news,The Paper,An article,,2024,en,,,,,,",
  "speech,official_statement,Ministry,A speech,,2024-02-01,en,,,,,,",
];

const NAMES = [
  "indicator,kind,unit,label_en",
  "park-residents,stock,count,Residents of the park",
  "park-jobs,stock,persons,Jobs in the park",
  "visitors,flow,persons,Visitors",
  "schools-teaching-norwegian,stock,count,Schools that teach Norwegian",
  "student-grants,flow,USD_million,Grants for students",
  "student-growth,rate,times,Growth of students",
];

const HEAD = {
  students: "host,origin,scope,period,students,obs_status,precision,source,stated,note",
  indicators:
    "indicator,area,counterpart,project,period,value,unit,obs_status,precision,source,note",
};

const PROJECTS =
  "project,kind,status,part_of,place_en,latitude,longitude,point,started,opened,completed,cost_million,currency,financing,partners,capacity,name_en,source,note";

const text = (lines: readonly string[]) => `${lines.join("\n")}\n`;

/**
 * The snapshot that the rows make.
 * @param rows lines of the two tables, without their heads: `NOR,SWE,all_studies,2024,2000,A,about,speech,2024-05,`
 */
export function examplePeople(
  rows: { readonly students?: readonly string[]; readonly indicators?: readonly string[] },
  rules: readonly unknown[] = [],
): Snapshot {
  const { students = [], indicators = [] } = rows;
  return snapshotFrom({
    "datapackage.json": JSON.stringify({ name: "example", relation: RELATION }),
    "areas.csv": text(AREAS),
    "sources.csv": text(SOURCES),
    "indicator_names.csv": text(NAMES),
    "projects.csv": text([PROJECTS, "park,industrial park,operating,,,,,,,,,,,,,,Park,paper,"]),
    "students.csv": text([HEAD.students, ...students]),
    "indicators.csv": text([HEAD.indicators, ...indicators]),
    "kpis.json": JSON.stringify(rules),
  });
}

/** A row of indicators of the park, or of Norway towards Sweden. */
export function told(
  indicator: string,
  period: string,
  value: string | number,
  {
    source = "paper",
    status = "A",
    precision = "exact",
    unit = "count",
    counterpart = "SWE",
    project = "",
  } = {},
): string {
  return [
    "NOR",
    counterpart,
    project,
    period,
    value,
    unit,
    status,
    precision,
    source,
    "",
  ].reduce<string>((line, cell) => `${line},${cell}`, indicator);
}

/** A row of students. @param pair host and origin */
export function studying(
  pair: string,
  scope: "higher_education" | "all_studies" | "not_stated",
  period: string,
  value: string | number,
  { source = "speech", status = "A", precision = "exact", stated = "2024-05" } = {},
): string {
  return [...pair.split(" "), scope, period, value, status, precision, source, stated, ""].join(
    ",",
  );
}
