import { describe, expect, it } from "vitest";
import { both, exampleSnapshot } from "@/lib/figures/example";
import { projectsSnapshot } from "@/lib/figures/projects-example";
import type { StoreState } from "@/lib/store/snapshot";
import { factsheetOf } from "./factsheet";
import { sheetEvents } from "./factsheet-events";
import { firstOf } from "./factsheet-names";
import { sheetProjects } from "./factsheet-projects";

const RULES = [
  {
    ...{ id: "over-100", title: { en: "Trade above 100" }, dataset: "trade", measure: "turnover" },
    where: { reporter: "$partner", partner: "$home", product: "TOTAL" },
    test: { at_least: 100, for_consecutive: 2, period: "year" },
    overview: "headline",
  },
];

const TRADE = [...both("SWE NOR", 2020, 60, 50), ...both("SWE NOR", 2021, 70, 50)];

const sheetOf = (snapshot: StoreState["snapshot"]) =>
  factsheetOf(
    { snapshot, problems: [], problemCount: 0, loadedAt: "2026-01-01T00:00:00.000Z" },
    "en",
  );

describe("factsheetOf", () => {
  it("60 + 50 = 110 and 70 + 50 = 120 are both above 100: the relation, the finding, its key figure, what there is to draw", async () => {
    const { shared, head, keyFigures, charts, sources, imprint } = await sheetOf(
      exampleSnapshot(TRADE, RULES),
    );
    expect(shared).toMatchObject({ title: "Factsheet · Norway–Sweden", path: "/en/factsheet" });
    expect(head.title).toBe("Norway–Sweden");
    expect(head.finding).toMatch(/two years running, as Sweden declares it/);
    expect(keyFigures.cards.map(({ id }) => id)).toEqual(["over-100"]);
    expect(charts.all.map(({ model, path }) => [model.id, path])).toEqual([
      ["trade-turnover", "/en/figures/trade-turnover"],
      ["trade-balance", "/en/figures/trade-balance"],
      ["trade-flows", "/en/figures/trade-flows"],
      ["trade-growth", "/en/figures/trade-growth"],
    ]);
    expect(charts.all[0]?.sourceLine).toBe("Source: Counting Office");
    expect(sources?.all.map(({ publisher, title }) => [publisher, title])).toEqual([
      ["Counting Office", "Old series"],
    ]);
    expect(imprint.lines[0]).toBe("Data as of May 2021");
  });

  it("of what the folder lacks there is nothing, not even a heading", async () => {
    const { projects, events, sources } = await sheetOf(exampleSnapshot(TRADE, RULES));
    expect([projects, events, sources?.others]).toEqual([null, null, null]);
  });

  it.each([
    ["without a folder", null],
    ["without figures", exampleSnapshot([])],
  ])("%s it says so, and once", async (_, snapshot) => {
    const sheet = await sheetOf(snapshot);
    expect(sheet.head).toMatchObject({
      ...{ title: "There are no figures to show yet", finding: null, asOf: null },
    });
    expect(sheet).toMatchObject({ projects: null, events: null, sources: null });
    expect([...sheet.keyFigures.cards, ...sheet.charts.all]).toEqual([]);
  });
});

describe("sheetProjects", () => {
  const SNAPSHOT = projectsSnapshot([
    { project: "dam", name: "Dam", status: "completed", completed: "2011-06-30" },
    { project: "line", name: "Line", status: "cancelled" },
    { project: "park", name: "Park", status: "operating", started: "2014-06-19", place: "Oslo" },
    { project: "mill", name: "Mill", status: "operating", part_of: "park" },
    { project: "hall", name: "Hall", status: "planned" },
  ]);

  it("alive ones first, in the folder's order; parts are counted, and shown with their whole only", () => {
    const found = sheetProjects(SNAPSHOT, "en");
    expect(found?.rows.map(({ name }) => name)).toEqual(["Park", "Hall", "Dam", "Line"]);
    expect(found?.count).toBe(
      "4 of 5 in all. By status: Planned (1), Operating (2), Completed (1) and Cancelled (1).",
    );
  });

  it("has the columns that say something, and dates as years", () => {
    const found = sheetProjects(SNAPSHOT, "en");
    const columns = ["name", "status", "place", "started", "completed"];
    expect(found?.heads.map(({ id }) => id)).toEqual(columns);
    expect(found?.rows.map(({ started, completed }) => [started, completed])).toEqual([
      ["2014", null],
      [null, null],
      [null, "2011"],
      [null, null],
    ]);
  });
});

describe("sheetEvents", () => {
  const event = (id: string, date: string, weight: number) =>
    `${id},${date},visit,${weight},Visit ${id},counts,`;
  const idsOf = (rows: readonly string[]) =>
    sheetEvents(exampleSnapshot(TRADE, [], rows), "en")?.all.map(({ id }) => id);
  const EIGHT = Array.from({ length: 8 }, (_, i) => event(`e${i}`, `201${i}`, i === 7 ? 3 : 2));

  it("the last of weight, the latest first", () => {
    const ids = ["e7", "e6", "e5", "e4", "e3", "e2", "e1", "e0"];
    expect(idsOf([event("light", "2020", 1), ...EIGHT, event("old", "1999", 3)])).toEqual(ids);
  });

  it("where they are too few, lighter ones too", () => {
    expect(idsOf([event("light", "2020-05", 1), event("old", "1999", 3)])).toEqual([
      "light",
      "old",
    ]);
  });

  it("says how many there are, and which are the weightiest", () => {
    const found = sheetEvents(exampleSnapshot(TRADE, [], [...EIGHT, event("x", "2020", 1)]), "en");
    expect(found?.count).toBe("The last 8 of note, of 9 in all; the weightiest in bold.");
    expect(found?.all.filter(({ isGreat }) => isGreat).map(({ id }) => id)).toEqual(["e7"]);
  });
});

describe("firstOf", () => {
  it.each([
    [["A"], 2, "A"],
    [["A", "B"], 2, "A; B"],
    [["A", "B", "C", "D"], 2, "A; B and 2 more"],
  ])("%j, at most %d: %s", (names, most, text) => {
    expect(firstOf(names, most, "en")).toBe(text);
  });
});
