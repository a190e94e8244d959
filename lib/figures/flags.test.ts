import { describe, expect, it } from "vitest";
import { snapshotFrom } from "@/lib/store/snapshot-from";
import { folderWith, SOUND } from "@/lib/store/testing";
import { flagsOf, hasFlags } from "./flags";

const HEADER = "event,date,kind,weight,title_en,title_fr,source,note";

/** The sound folder with these events, and French beside English. */
function withEvents(...rows: readonly string[]) {
  return snapshotFrom(
    folderWith({
      "datapackage.json": SOUND["datapackage.json"].replace('["en"]', '["fr","en"]'),
      "areas.csv": SOUND["areas.csv"]
        .replaceAll("\n", ",\n")
        .replace("name_en,", "name_en,name_fr"),
      "products.csv": SOUND["products.csv"]
        .replaceAll("\n", ",\n")
        .replace("label_en,", "label_en,label_fr"),
      "events.csv": `${[HEADER, ...rows].join("\n")}\n`,
    }),
  );
}

const EVENTS = [
  "late,2024-08-22,agreement,3,Services agreement,Accord,new-2025 old-2020,",
  "year,2001,milestone,3,,Fondation,old-2020,",
  "month,1995-01,visit,3,First visit,,old-2020,",
  "minor,2003-03-03,visit,2,Another visit,,old-2020,",
  "new-year,2010-01-01,visit,3,New Year,,old-2020,",
  "untitled,2012-07-02,visit,3,,,old-2020,",
];

describe("flags", () => {
  const snapshot = withEvents(...EVENTS);
  const within = (first: number, last: number) => flagsOf(snapshot, "en", [first, last]);

  it("only weight 3, in order of date, numbered from 1", async () => {
    const flags = await within(1990, 2030);
    expect(flags.map(({ number, event }) => `${number} ${event}`)).toEqual([
      "1 month",
      "2 year",
      "3 new-year",
      "4 untitled",
      "5 late",
    ]);
  });

  it.each<[string, string, number]>([
    ["2024-08-22 → 2024 + 234/366 − 0.5", "late", 2024 + 234 / 366 - 0.5],
    ["2001, the year alone → 2001", "year", 2001],
    ["1995-01, the middle of the month → 1995 + 15.5/365 − 0.5", "month", 1994.5 + 15.5 / 365],
    ["2010-01-01 → half a unit before the tick: 2009.5", "new-year", 2009.5],
    ["2012-07-02, the middle of a leap year: 183/366 → 2012", "untitled", 2012],
  ])("%s", async (_, event, x) => {
    const flags = await within(1990, 2030);
    expect(flags.find((flag) => flag.event === event)?.x).toBeCloseTo(x, 10);
  });

  it("have the date as it is written, as it is read, and the sources", async () => {
    const [first, second, ...rest] = await within(1990, 2030);
    expect(first).toMatchObject({ date: "1995-01", day: "January 1995", title: "First visit" });
    expect(second).toMatchObject({ date: "2001", day: "2001", source: ["old-2020"] });
    expect(rest.at(-1)).toMatchObject({
      date: "2024-08-22",
      day: "22 August 2024",
      title: "Services agreement",
      source: ["new-2025", "old-2020"],
    });
  });

  it("speak another language where the reader's has no title, and give the id where none has one", async () => {
    const flags = await within(1990, 2030);
    expect(flags.find(({ event }) => event === "year")?.title).toBe("Fondation (fr)");
    expect(flags.find(({ event }) => event === "untitled")?.title).toBe("untitled");
  });

  it.each<[string, number, number, string[]]>([
    ["years from 2001 to 2010", 2001, 2010, ["year", "new-year"]],
    ["an axis with half a year of room: the same", 2000.5, 2010.5, ["year", "new-year"]],
    ["no year of an event", 2004, 2009, []],
  ])("inside the axis: %s", async (_, first, last, events) => {
    expect((await within(first, last)).map(({ event }) => event)).toEqual(events);
  });

  it("of the first and the last year stand at the ends of an axis without room", async () => {
    const flags = await within(2010, 2024);
    expect(flags.map(({ event, x }) => [event, x])).toEqual([
      ["new-year", 2010],
      ["untitled", 2012],
      ["late", 2024],
    ]);
  });

  it("there are none in a folder without events, or with none that weighs so much", async () => {
    const minor = withEvents(EVENTS[3] ?? "");
    const none = snapshotFrom(SOUND);
    expect([snapshot, minor, none].map(hasFlags)).toEqual([true, false, false]);
    expect(await flagsOf(minor, "en", [1990, 2030])).toEqual([]);
    expect(await flagsOf(none, "en", [1990, 2030])).toEqual([]);
  });
});
