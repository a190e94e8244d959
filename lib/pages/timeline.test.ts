import { describe, expect, it } from "vitest";
import { both, exampleSnapshot } from "@/lib/figures/example";
import { rawQuery } from "@/lib/http/query";
import type { Snapshot, StoreState } from "@/lib/store/snapshot";
import { timelinePageOf } from "./timeline";
import { timelinePath } from "./timeline-filter";

const EVENTS = [
  "treaty,2011-05-10,agreement,3,A treaty,counts,",
  "first-visit,2012-03,visit,1,A first visit,counts,In spring",
  "pact,2012,agreement,3,A pact,counts,",
  "second-visit,2012-11-02,visit,2,A second visit,counts,",
  "odd,2010,open_day,1,An open day,counts,",
];

const SNAPSHOT = exampleSnapshot(
  [...both("SWE NOR", 2010, 40, 20), ...both("SWE NOR", 2012, 50, 30)],
  [],
  EVENTS,
);

const stateOf = (snapshot: Snapshot | null): StoreState => ({
  ...{ snapshot, problems: [], problemCount: 0, loadedAt: "2026-01-01T00:00:00.000Z" },
});

const read = (query: string, on = "2025-10-27", snapshot: Snapshot | null = SNAPSHOT) =>
  timelinePageOf(stateOf(snapshot), "en", rawQuery(new URLSearchParams(query)), on);

const idsIn = ({ events }: Awaited<ReturnType<typeof read>>) =>
  events?.years.map(({ year, events: all }) => [year, ...all.map(({ id }) => id)]);

describe("the page of the timeline", () => {
  it("lists the events by year, the newest first and a mere year as its middle, each with its number on the chart if it has one", async () => {
    const page = await read("");
    expect(idsIn(page)).toEqual([
      ["2012", "second-visit", "pact", "first-visit"],
      ["2011", "treaty"],
      ["2010", "odd"],
    ]);
    const all = page.events?.years.flatMap(({ events }) => events) ?? [];
    expect(all.map(({ number }) => number?.value ?? null)).toEqual([null, 2, null, 1, null]);
    expect(page.events?.shown).toBe("5 events");
  });

  it("says date, kind, weight, note and sources of each", async () => {
    const [, , visit] = (await read("")).events?.years[0]?.events ?? [];
    expect(visit).toMatchObject({
      ...{ title: "A first visit", lang: "en", date: "2012-03", day: "March 2012" },
      ...{ kind: "visit", note: "In spring", weight: { text: "weight 1 of 3", of: 1, most: 3 } },
      sources: { title: "1 source", all: [{ publisher: "Counting Office", url: null }] },
    });
  });

  it("takes kinds and order from the address, and the chart follows: lighter events too", async () => {
    const page = await read("kind=visit&order=oldest");
    expect(idsIn(page)).toEqual([["2012", "first-visit", "second-visit"]]);
    expect(page.part.figures[0]?.model.flags.map(({ event }) => event)).toEqual([
      "first-visit",
      "second-visit",
    ]);
    expect(page.events?.shown).toBe("2 of 5 events: Visits");
    expect(page.events?.numbers).toBe("The number beside an event is its place on the chart.");
  });

  it("leads from one choice to the next, and back", async () => {
    const { kinds, order } = (await read("kind=visit")).events?.filter ?? {};
    expect(kinds?.links.map(({ text, path, chosen }) => [text, path, chosen])).toEqual([
      ["All", "/en/timeline", false],
      ["Agreements (2)", "/en/timeline?kind=agreement&kind=visit", false],
      ["Visits (2)", "/en/timeline", true],
      ["open day (1)", "/en/timeline?kind=visit&kind=open_day", false],
    ]);
    expect(order?.links.map(({ path, chosen }) => [path, chosen])).toEqual([
      ["/en/timeline?kind=visit", true],
      ["/en/timeline?kind=visit&order=oldest", false],
    ]);
  });

  it("is shown without what it does not know, and says so", async () => {
    const page = await read("kind=visit&kind=wedding&order=random&colour=red");
    expect(idsIn(page)?.flat()).toEqual(["2012", "second-visit", "first-visit"]);
    expect(page.events?.filter.faults).toEqual([
      "kind=wedding is not known here; the page is shown without it.",
      "order=random is not known here; the page is shown without it.",
    ]);
  });

  it.each([
    ["2025-10-27", "the 125th, is on 26 October 2030, in 1,825 days.", "120th", "2025"],
    ["2025-10-25", "the 120th, is on 26 October 2025, in 1 day.", "119th", "2024"],
    ["2025-10-26", "the 120th, is today, 26 October 2025.", "120th", "2025"],
  ])("on %s the next round anniversary of 26 October 1905 is %s", async (on, said, last, year) => {
    const before = `the ${last} anniversary was on 26 October ${year}`;
    expect((await read("", on)).anniversary).toBe(
      `Relations were established on 26 October 1905; ${before}. The next round anniversary, ${said}`,
    );
  });

  it("without events, and without figures, says so", async () => {
    const bare = await read("", undefined, exampleSnapshot(both("SWE NOR", 2010, 40, 20)));
    expect([bare.events, bare.none, bare.part.figures.length]).toEqual([
      ...[null, "The data folder has no events.", 1],
    ]);
    expect(await read("", undefined, null)).toMatchObject({ anniversary: null, events: null });
  });
});

it("the address of a choice leaves out what is chosen anyway", () => {
  expect(timelinePath({ kinds: [], order: "newest" }, "en")).toBe("/en/timeline");
  expect(timelinePath({ kinds: ["year_of"], order: "oldest" }, "en")).toBe(
    "/en/timeline?kind=year_of&order=oldest",
  );
});
