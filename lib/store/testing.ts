// A small sound folder for tests, to be spoilt in one place at a time.
import { describeProblem } from "@/lib/i18n/problems";
import type { Problem } from "./snapshot";
import { stateFrom } from "./snapshot-from";

export const SOUND = {
  "datapackage.json": JSON.stringify({
    name: "two-areas",
    relation: {
      areas: ["NOR", "SWE"],
      established: "1905-10-26",
      languages: ["en"],
      title: { en: "Norway–Sweden" },
      colours: ["#0B7A75", "#C2410C"],
    },
  }),
  "areas.csv": "area,kind,name_en\nNOR,country,\nSWE,country,\nWLD,group,World\n",
  "sources.csv": [
    "source,kind,publisher,title,url,published,language,licence,next_release,continues,valuation_exports,valuation_imports,method",
    "new-2025,dataset,Office,New series,https://example.org/new,2025-06-03,en,,,old-2020,FOB,CIF,",
    "old-2020,dataset,Office,Old series,,2020,en,,,,FOB,CIF,",
    "",
  ].join("\n"),
  "products.csv":
    "product,classification,parent,label_en\nTOTAL,TOTAL,,All goods\n0202,HS,TOTAL,Beef\n",
  "trade.csv": [
    "reporter,partner,flow,product,period,value_usd_million,obs_status,precision,source,note",
    "NOR,SWE,X,TOTAL,2023,100.5,A,exact,new-2025,",
    "NOR,SWE,M,TOTAL,2023,90,A,rounded,new-2025,",
    "NOR,SWE,X,TOTAL,2024,,O,,new-2025 old-2020,not yet out",
    "",
  ].join("\n"),
  "kpis.json": JSON.stringify([
    {
      id: "turnover",
      title: { en: "Turnover" },
      dataset: "trade",
      where: { reporter: "$home", partner: "$partner", product: "TOTAL" },
      measure: "turnover",
    },
  ]),
} as const satisfies Record<string, string>;

type File = keyof typeof SOUND;

/** The sound folder with some files replaced, or taken away by undefined. */
export function folderWith(
  changes: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const entries: [string, string | undefined][] = Object.entries({ ...SOUND, ...changes });
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** A file of the sound folder with one text in it replaced. */
export function spoilt(file: File, from: string, to: string): Record<string, string> {
  if (!SOUND[file].includes(from)) throw new Error(`${file} has no ${from}`);
  return folderWith({ [file]: SOUND[file].replace(from, to) });
}

/** `file:line:column code` of a problem, `-` for what it does not name. */
export const where = ({ file, line, column, code }: Problem) =>
  `${file}:${line ?? "-"}:${column ?? "-"} ${code}`;

/** The problems of a folder with their English words, those of left-out tables aside. */
export function problemsOf(files: Readonly<Record<string, string>>) {
  return stateFrom(files)
    .problems.filter(({ code }) => !code.startsWith("left_out"))
    .map((problem) => ({ ...problem, at: where(problem), ...describeProblem(problem, "en") }));
}
