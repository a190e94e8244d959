// The small sound folder with one small table of each other kind, to be spoilt in one place at a time.
import { folderWith } from "./testing";

export const TABLES = {
  "students.csv": [
    "host,origin,scope,period,students,obs_status,precision,source,stated,note",
    "NOR,SWE,higher_education,2023/2024,1435,A,exact,new-2025,,",
    "NOR,WLD,higher_education,2023/2024,12000,A,rounded,new-2025,,",
    "NOR,SWE,all_studies,2024,2000,A,at_least,new-2025 old-2020,2024-05,'=said",
    "SWE,NOR,not_stated,2025,,O,,old-2020,2025-06-03,",
    "",
  ].join("\n"),
  "indicator_names.csv": [
    "indicator,kind,unit,label_en",
    "park_residents,stock,residents,Residents of the park",
    "transit,flow,thousand TEU,Containers in transit",
    "transit_target,target,thousand TEU,",
    "",
  ].join("\n"),
  "projects.csv": [
    "project,kind,status,part_of,place_en,latitude,longitude,point,started,opened,completed,cost_million,currency,financing,partners,capacity,name_en,source,note",
    'park,industrial park,operating,,Oslo,59.90,10.750,approximate,2014-06-19,2015,,280.0,USD,mixed,"A, B",11 ha,Park,new-2025 old-2020,',
    "hall,sports,under_construction,park,,,,,2020-07,,,,,,,,Hall,new-2025,",
    "bridge,transport,cancelled,,,-90,-180.0,exact,,,,,,grant,,,Bridge,old-2020,",
    "",
  ].join("\n"),
  "indicators.csv": [
    "indicator,area,counterpart,project,period,value,unit,obs_status,precision,source,note",
    "park_residents,NOR,,park,2023-12,120,residents,A,exact,new-2025,",
    "transit,NOR,SWE,,2024,1.50,thousand TEU,P,rounded,new-2025,",
    "transit,NOR,SWE,,2024-Q1,-0.2,thousand TEU,A,exact,new-2025,",
    "transit_target,NOR,,,2025,,thousand TEU,L,,old-2020,",
    "",
  ].join("\n"),
  "claims.csv": [
    "claim,stated,speaker_en,text_en,kpi,source,note",
    "much-trade,2025-01-20,An ambassador,Trade is large,turnover,old-2020,",
    "many-friends,2024,A minister,There are many friends,,new-2025 old-2020,Nothing counts them",
    "",
  ].join("\n"),
} as const satisfies Record<string, string>;

type File = keyof typeof TABLES;

/** The whole folder with some files replaced, or taken away by undefined. */
export function wholeFolder(
  changes: Readonly<Record<string, string | undefined>> = {},
): Record<string, string> {
  return folderWith({ ...TABLES, ...changes });
}

/** The whole folder with one text of a file replaced. */
export function spoiltIn(file: File, from: string, to: string): Record<string, string> {
  if (!TABLES[file].includes(from)) throw new Error(`${file} has no ${from}`);
  return wholeFolder({ [file]: TABLES[file].replace(from, to) });
}
