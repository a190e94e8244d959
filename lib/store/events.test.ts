// The table of events: what is wrong in it is told, and takes nothing else down.
import { describe, expect, it } from "vitest";
import { snapshotFrom, stateFrom } from "./snapshot-from";
import { folderWith, problemsOf } from "./testing";

const HEADER = "event,date,kind,weight,title_en,source,note";
const SOUND_ROW = "treaty,2015-05-10,agreement,3,A treaty,new-2025 old-2020,";

const folder = (...rows: readonly string[]) =>
  folderWith({ "events.csv": `${[HEADER, ...rows].join("\n")}\n` });

describe("events", () => {
  it("are read with the days that their dates leave open", () => {
    const { events, rows } = snapshotFrom(
      folder("first,1995-01,visit,1,A visit,old-2020,x", SOUND_ROW),
    );
    expect(rows.events).toBe(2);
    expect(events).toMatchObject([
      {
        event: "first",
        date: { text: "1995-01", start: "1995-01-01", end: "1995-01-31" },
        kind: "visit",
        weight: 1,
        title_en: "A visit",
        source: ["old-2020"],
        note: "x",
        line: 2,
      },
      { event: "treaty", weight: 3, source: ["new-2025", "old-2020"], note: null, line: 3 },
    ]);
  });

  it.each<[string, string, string, RegExp, RegExp]>([
    [
      "no date",
      "a,,visit,1,A,old-2020,",
      "events.csv:2:date blank",
      /date may not be blank/,
      /fill in/,
    ],
    [
      "a day that the calendar has not",
      "a,2023-02-30,visit,1,A,old-2020,",
      "events.csv:2:date dated",
      /a year, a month or a day, as 2001/,
      /in one of these ways/,
    ],
    [
      "a day written otherwise",
      "a,22.8.2024,visit,1,A,old-2020,",
      "events.csv:2:date dated",
      /a day/,
      /^write 2024-08-22$/,
    ],
    [
      "weight 4",
      "a,2001,visit,4,A,old-2020,",
      "events.csv:2:weight enumeration",
      /one of 1, 2, 3/,
      /1, 2, 3/,
    ],
    [
      "no weight",
      "a,2001,visit,,A,old-2020,",
      "events.csv:2:weight blank",
      /weight may not/,
      /fill in/,
    ],
    ["no kind", "a,2001,,1,A,old-2020,", "events.csv:2:kind blank", /kind may not/, /fill in/],
    [
      "an unknown source, beside a known one",
      "a,2001,visit,1,A,old-2020 old-2002,",
      "events.csv:2:source unknown_code",
      /sources\.csv/,
      /old-2020/,
    ],
    [
      "an id with blanks",
      "a visit,2001,visit,1,A,old-2020,",
      "events.csv:2:event id",
      /an id of/,
      /^write a-visit$/,
    ],
  ])("%s is told, and trade stands", (_, row, at, expected, suggestion) => {
    const files = folder(row);
    const [problem, ...more] = problemsOf(files);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ at, severity: "error" });
    expect(problem?.expected).toMatch(expected);
    expect(problem?.suggestion).toMatch(suggestion);
    const { snapshot } = stateFrom(files);
    expect(snapshot?.rows).toEqual({ areas: 3, sources: 2, products: 2, trade: 3 });
    expect(snapshot?.events).toEqual([]);
  });

  it("one id twice", () => {
    const [problem] = problemsOf(folder(SOUND_ROW, SOUND_ROW));
    expect(problem?.at).toBe("events.csv:3:event duplicate_key");
  });

  it("may be left out: no problem, no rows, and the edition is what it was", () => {
    const without = stateFrom(folderWith({}));
    expect(without.problems).toEqual([]);
    expect(without.snapshot?.rows.events).toBeUndefined();
    expect(snapshotFrom(folder(SOUND_ROW)).edition).not.toBe(without.snapshot?.edition);
  });

  it("alone are nothing to show: a table of figures is missing still", () => {
    const files = { ...folder(SOUND_ROW), "trade.csv": undefined };
    const at = problemsOf(folderWith(files)).map((problem) => problem.at);
    expect(at).toContain("trade.csv:-:- figures_missing");
  });
});
