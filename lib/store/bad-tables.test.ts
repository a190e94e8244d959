import { describe, expect, it } from "vitest";
import { folderWith, problemsOf, SOUND, spoilt } from "./testing";

type Expected = readonly [at: string, found: string, expected: RegExp, suggestion: RegExp];

/** Each spoils the sound folder in one place, and is told where, what was found, what was expected, and what to do. */
const CASES: readonly (readonly [name: string, files: Record<string, string>, ...Expected[]])[] = [
  [
    "a decimal comma in a comma file, in quotes",
    spoilt("trade.csv", "100.5", '"100,5"'),
    [
      "trade.csv:2:value_usd_million decimal",
      "100,5",
      /decimal number with a point, as 1\.5/,
      /^write 100\.5$/,
    ],
  ],
  [
    "a decimal comma in a comma file, bare: it parts the number into two cells",
    spoilt("trade.csv", "100.5", "100,5"),
    [
      "trade.csv:2:value_usd_million decimal",
      "100,5",
      /decimal number with a point, as 1\.5/,
      /^write 100\.5$/,
    ],
  ],
  [
    "a bare decimal comma in a row that is wrong elsewhere too",
    spoilt("trade.csv", "100.5,A,exact", "100,5,A,exakt"),
    [
      "trade.csv:2:- cell_count",
      "NOR,SWE,X,TOTAL,2023,100,5,A,exakt,new-2025,",
      /10 cells/,
      /has 11 cells/,
    ],
  ],
  [
    "a number parted by a semicolon, where semicolons part cells",
    folderWith({
      "trade.csv": SOUND["trade.csv"].replaceAll(",", ";").replace("100.5", "100;5"),
    }),
    [
      "trade.csv:2:- cell_count",
      "NOR;SWE;X;TOTAL;2023;100;5;A;exact;new-2025;",
      /10 cells/,
      /has 11 cells/,
    ],
  ],
  [
    "a comma in a note without quotes",
    spoilt("trade.csv", "not yet out", "not yet, alas"),
    [
      "trade.csv:4:- cell_count",
      "NOR,SWE,X,TOTAL,2024,,O,,new-2025 old-2020,not yet, alas",
      /10 cells, as in the header/,
      /has 11 cells/,
    ],
  ],
  [
    "a row that ends too soon",
    spoilt("trade.csv", "90,A,rounded,new-2025,", "90"),
    ["trade.csv:3:- cell_count", "NOR,SWE,M,TOTAL,2023,90", /10 cells/, /has 6 cells/],
  ],
  [
    "an exponent",
    spoilt("trade.csv", "100.5", "1e5"),
    ["trade.csv:2:value_usd_million decimal", "1e5", /decimal/, /^write 100000$/],
  ],
  [
    "thousands",
    spoilt("trade.csv", "100.5", "1 000"),
    ["trade.csv:2:value_usd_million decimal", "1 000", /decimal/, /^write 1000$/],
  ],
  [
    "a word for a missing number",
    spoilt("trade.csv", "100.5", "n/a"),
    [
      "trade.csv:2:value_usd_million decimal",
      "n/a",
      /decimal/,
      /leave the cell blank and let obs_status say why/,
    ],
  ],
  [
    "a blank value with a normal status",
    spoilt("trade.csv", "100.5", ""),
    [
      "trade.csv:2:value_usd_million value_missing",
      "",
      /a value, as the status is A/,
      /O, M, L or Q/,
    ],
  ],
  [
    "a blank value without any status",
    spoilt("trade.csv", "100.5,A", ","),
    [
      "trade.csv:2:obs_status obs_status",
      "",
      /a status, one of B, O/,
      /where there is no value, O, M, L or Q/,
    ],
  ],
  [
    "a value with a status that has none",
    spoilt("trade.csv", "100.5,A", "100.5,O"),
    [
      "trade.csv:2:value_usd_million value_present",
      "100.5",
      /no value, as the status is O/,
      /leave the cell blank/,
    ],
  ],
  [
    "a value without a precision",
    spoilt("trade.csv", "A,exact", "A,"),
    ["trade.csv:2:precision precision_missing", "", /how the source put/, /write exact/],
  ],
  [
    "an unknown status",
    spoilt("trade.csv", "100.5,A", "100.5,N"),
    ["trade.csv:2:obs_status obs_status", "N", /one of B, O/, /write/],
  ],
  [
    "a status in small letters",
    spoilt("trade.csv", "100.5,A", "100.5,a"),
    ["trade.csv:2:obs_status obs_status", "a", /one of B, O/, /^write A$/],
  ],
  [
    "a blank code",
    spoilt("trade.csv", "NOR,SWE,X,TOTAL,2023", ",SWE,X,TOTAL,2023"),
    ["trade.csv:2:reporter blank", "", /reporter may not be blank/, /fill in/],
  ],
  [
    "a malformed area",
    spoilt("trade.csv", "NOR,SWE,X,TOTAL,2023", "nor,SWE,X,TOTAL,2023"),
    ["trade.csv:2:reporter area_code", "nor", /in capital letters/, /^write NOR$/],
  ],
  [
    "an area by its name: no code is made of it that the list does not have",
    spoilt("trade.csv", "NOR,SWE,X,TOTAL,2023", "Norway,SWE,X,TOTAL,2023"),
    [
      "trade.csv:2:reporter area_code",
      "Norway",
      /in capital letters/,
      /^write the code as areas\.csv has it$/,
    ],
  ],
  [
    "an unknown area",
    spoilt("trade.csv", "NOR,SWE,X,TOTAL,2023", "NOW,SWE,X,TOTAL,2023"),
    [
      "trade.csv:2:reporter unknown_code",
      "NOW",
      /areas\.csv lists/,
      /write NOR, or add NOW to areas\.csv/,
    ],
  ],
  [
    "an unknown area that is near to none",
    spoilt("trade.csv", "NOR,SWE,X,TOTAL,2023", "XYZ,SWE,X,TOTAL,2023"),
    [
      "trade.csv:2:reporter unknown_code",
      "XYZ",
      /areas\.csv lists/,
      /^add XYZ to areas\.csv, or correct it$/,
    ],
  ],
  [
    "an unknown product",
    spoilt("trade.csv", "X,TOTAL,2023", "X,0203,2023"),
    ["trade.csv:2:product unknown_code", "0203", /products\.csv lists/, /write 0202/],
  ],
  [
    "a product without its leading zero",
    spoilt("trade.csv", "X,TOTAL,2023", "X,202,2023"),
    ["trade.csv:2:product unknown_code", "202", /products\.csv lists/, /write 0202/],
  ],
  [
    "one unknown source of two",
    spoilt("trade.csv", "new-2025 old-2020", "new-2025 old-2021"),
    ["trade.csv:4:source unknown_code", "old-2021", /sources\.csv lists/, /write old-2020/],
  ],
  [
    "two blanks between sources",
    spoilt("trade.csv", "new-2025 old-2020", "new-2025  old-2020"),
    [
      "trade.csv:4:source source_ids",
      "new-2025  old-2020",
      /one blank between/,
      /^write new-2025 old-2020$/,
    ],
  ],
  [
    "a malformed period",
    spoilt("trade.csv", "TOTAL,2024,", "TOTAL,2024Q1,"),
    ["trade.csv:4:period period", "2024Q1", /a period, as 2024/, /^write 2024-Q1$/],
  ],
  [
    "an unknown flow",
    spoilt("trade.csv", "SWE,M", "SWE,E"),
    ["trade.csv:3:flow enumeration", "E", /one of X, M, T/, /write one of X, M, T/],
  ],
  [
    "a row twice",
    folderWith({ "trade.csv": `${SOUND["trade.csv"]}NOR,SWE,M,TOTAL,2023,91,A,exact,new-2025,\n` }),
    [
      "trade.csv:5:reporter, partner, flow, product, period, source duplicate_key",
      "NOR,SWE,M,TOTAL,2023,new-2025",
      /line 3 has the same/,
      /keep one/,
    ],
  ],
  [
    "an area twice",
    spoilt("areas.csv", "WLD,", "NOR,country,\nWLD,"),
    ["areas.csv:4:area duplicate_key", "NOR", /line 2/, /keep one/],
  ],
  [
    "an unclosed quote",
    spoilt("trade.csv", "not yet out", '"not yet out'),
    ["trade.csv:4:note quote_unclosed", '"not yet out', /second quote/, /close the cell/],
  ],
  [
    "a stray quote",
    spoilt("trade.csv", "not yet out", 'not "yet" out'),
    ["trade.csv:4:note quote_stray", '"yet" out', /around a whole cell/, /double each quote/],
  ],
  [
    "an unknown column",
    spoilt("trade.csv", ",note\n", ",notes\n"),
    ["trade.csv:1:note column_missing", "", /a column note/, /rename the column notes to note/],
    [
      "trade.csv:1:notes column_unknown",
      "notes",
      /a column that the table knows/,
      /rename the column to note/,
    ],
  ],
  [
    "an unknown column that is near to none",
    folderWith({
      "products.csv": "product,classification,parent,label_en,xyzzy\nTOTAL,TOTAL,,All goods,1\n",
    }),
    [
      "products.csv:1:xyzzy column_unknown",
      "xyzzy",
      /a column that the table knows/,
      /nothing need be done/,
    ],
  ],
  [
    "a missing column",
    spoilt(
      "areas.csv",
      "area,kind,name_en\nNOR,country,\nSWE,country,\nWLD,group,World\n",
      "area,name_en\nNOR,\nSWE,\nWLD,World\n",
    ),
    ["areas.csv:1:kind column_missing", "", /a column kind/, /add the column kind/],
  ],
  [
    "a language without its column",
    spoilt(
      "products.csv",
      "product,classification,parent,label_en\nTOTAL,TOTAL,,All goods\n0202,HS,TOTAL,Beef\n",
      "product,classification,parent\nTOTAL,TOTAL,\n",
    ),
    [
      "products.csv:1:label_en column_language",
      "",
      /the relation has that language/,
      /may be blank/,
    ],
  ],
  [
    "a column of a language that the relation does not have",
    spoilt(
      "areas.csv",
      "area,kind,name_en\nNOR,country,\nSWE,country,\nWLD,group,World\n",
      "area,kind,name_en,name_fr\nNOR,country,,\nSWE,country,,\nWLD,group,World,Monde\n",
    ),
    ["areas.csv:1:name_fr column_unknown", "name_fr", /knows/, /ignored/],
  ],
  [
    "a header twice",
    spoilt("areas.csv", "area,kind,name_en", "area,kind,kind"),
    ["areas.csv:1:kind header_duplicate", "kind", /each column once/, /rename column 3/],
  ],
  [
    "an area without any name",
    spoilt("areas.csv", "World", ""),
    [
      "areas.csv:4:name_en name_missing",
      "",
      /ISO list has none for WLD/,
      /write the name into name_en/,
    ],
  ],
  [
    "a source that carries on one which is not there",
    spoilt("sources.csv", ",,old-2020,", ",,old-2019,"),
    ["sources.csv:2:continues unknown_code", "old-2019", /sources\.csv lists/, /write old-2020/],
  ],
  [
    "sources that carry on each other",
    spoilt("sources.csv", "2020,en,,,,FOB", "2020,en,,,new-2025,FOB"),
    [
      "sources.csv:2:continues circle",
      "old-2020",
      /from new-2025 it leads back to new-2025/,
      /leave continues blank/,
    ],
    [
      "sources.csv:3:continues circle",
      "new-2025",
      /from old-2020 it leads back to old-2020/,
      /leave continues blank/,
    ],
  ],
  [
    "an address that must not be linked to",
    spoilt("sources.csv", "https://example.org/new", "javascript:alert(1)"),
    ["sources.csv:2:url url", "javascript:alert(1)", /https:\/\//, /whole address/],
  ],
  [
    "a date that is none",
    spoilt("sources.csv", "2025-06-03", "3 June 2025"),
    ["sources.csv:2:published date", "3 June 2025", /a year, a month or a day/, /write the date/],
  ],
  [
    "trade with oneself, and a flow below zero: warnings",
    spoilt("trade.csv", "NOR,SWE,X,TOTAL,2023,100.5", "NOR,NOR,X,TOTAL,2023,-100.5"),
    ["trade.csv:2:partner same_area", "NOR", /another area/, /correct the partner/],
    ["trade.csv:2:value_usd_million negative_flow", "-100.5", /not below 0/, /minus/],
  ],
  [
    "a table without rows",
    folderWith({ "trade.csv": `${SOUND["trade.csv"].split("\n")[0]}\n` }),
    ["trade.csv:-:- table_empty", "", /one row/, /add the rows/],
  ],
];

const SPOILT = CASES.map(([name, files, ...expected]) => ({ name, files, expected }));

describe("bad tables", () => {
  it.each(SPOILT)("$name", ({ files, expected }) => {
    const problems = problemsOf(files);
    expect(problems.map(({ at, found }) => [at, found])).toEqual(
      expected.map(([at, found]) => [at, found]),
    );
    for (const [index, [, , words, suggestion]] of expected.entries()) {
      expect(problems[index]?.expected).toMatch(words);
      expect(problems[index]?.suggestion).toMatch(suggestion);
    }
  });

  it("lower above upper is an error, a value outside of them a warning", () => {
    const rows = [
      "NOR,SWE,X,TOTAL,2023,5,A,exact,new-2025,,7,6",
      "NOR,SWE,M,TOTAL,2023,5,A,exact,new-2025,,6,7",
      "NOR,SWE,M,TOTAL,2024,5,A,exact,new-2025,,5,5",
    ];
    const header = `${SOUND["trade.csv"].split("\n")[0]},lower,upper`;
    const problems = problemsOf(folderWith({ "trade.csv": [header, ...rows].join("\n") }));
    expect(problems.map(({ at, severity }) => [at, severity])).toEqual([
      ["trade.csv:2:lower bounds_crossed", "error"],
      ["trade.csv:3:value_usd_million value_outside", "warning"],
    ]);
  });

  it("all problems are told at once", () => {
    const files = {
      ...spoilt("trade.csv", "NOR,SWE,X,TOTAL,2023,100.5", "NOR,FIN,E,TOTAL,23,1e5"),
      "areas.csv": "area,kind,name_en\nNOR,land,\nSWE,country,\nWLD,group,World\n",
    };
    expect(problemsOf(files).map(({ at }) => at)).toEqual([
      "areas.csv:2:kind enumeration",
      "trade.csv:2:flow enumeration",
      "trade.csv:2:period period",
      "trade.csv:2:value_usd_million decimal",
      "trade.csv:2:partner unknown_code",
    ]);
  });
});
