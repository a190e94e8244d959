import { describe, expect, it } from "vitest";
import { parsePeriod } from "@/lib/stats/period";
import { both, exampleSnapshot } from "./example";
import { FIGURES } from "./index";
import { DEFAULT_SELECTION } from "./selection";
import { timeline } from "./timeline";

const TRADE = [
  ...both("NOR SWE", 2010, 30, 20),
  ...both("SWE NOR", 2010, 40, 20),
  ...both("SWE NOR", 2011, 45, 25),
  ...both("SWE NOR", 2012, 50, 30),
];

const EVENTS = [
  "treaty,2011-05-10,agreement,3,A treaty,counts,",
  "visit,2012-03,visit,1,A visit,counts,",
  "forum,2014,forum,2,A forum,counts,",
  "pact,2015-01-01,agreement,3,A pact,counts,",
  "old,1960,agreement,3,An old treaty,counts,",
];

const SNAPSHOT = exampleSnapshot(TRADE, [], EVENTS);

const on = (text: string) => parsePeriod(text);

describe("the timeline", () => {
  it("shows the side that reaches furthest, and the years before and after an event: 45 + 25 and 50 + 30", async () => {
    const { series, title } = await timeline(SNAPSHOT, "en");
    expect(series.map(({ id }) => id)).toEqual(["SWE"]);
    expect(title).toBe(
      "As Sweden declares it, turnover was $70\u00a0million in 2011, the year of the first event marked here, and $80\u00a0million in 2012",
    );
  });

  it("goes on to the events near the figures, and leaves out what lies far away: 1960", async () => {
    const { x, flags } = await timeline(SNAPSHOT, "en");
    expect(x.domain).toEqual([2010, 2015]);
    expect(flags.map(({ number, event }) => [number, event])).toEqual([
      [1, "treaty"],
      [2, "pact"],
    ]);
  });

  it("shows the events it is asked for, numbered anew", async () => {
    const { x, flags } = await timeline(SNAPSHOT, "en", DEFAULT_SELECTION, {
      weight: 1,
      kinds: ["visit", "forum"],
    });
    expect(flags.map(({ event }) => event)).toEqual(["visit", "forum"]);
    expect(x.domain).toEqual([2010, 2014]);
  });

  it("keeps to the years that were chosen, for figures and events", async () => {
    const { x, flags, series } = await timeline(SNAPSHOT, "en", {
      ...DEFAULT_SELECTION,
      from: on("2010"),
      to: on("2012"),
    });
    expect(series[0]?.points.map(({ period }) => period)).toEqual(["2010", "2011", "2012"]);
    expect([x.domain, flags.map(({ event }) => event)]).toEqual([[2010, 2012], ["treaty"]]);
  });

  it("without events is the line alone", async () => {
    const { flags, title } = await timeline(exampleSnapshot(TRADE), "en");
    expect([flags, title]).toEqual([[], "Trade in goods with Norway, as Sweden declares it"]);
    const hidden = await timeline(SNAPSHOT, "en", { ...DEFAULT_SELECTION, events: false });
    expect([hidden.flags, hidden.x.domain]).toEqual([[], [2010, 2012]]);
  });

  it("stands in the list of figures, under its id", async () => {
    const listed = FIGURES.find(({ id }) => id === "timeline");
    expect((await listed?.build(SNAPSHOT, "en"))?.id).toBe("timeline");
  });
});
