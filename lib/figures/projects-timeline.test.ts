import { describe, expect, it } from "vitest";
import { parsePeriod } from "@/lib/stats/period";
import { projectsSnapshot } from "./projects-example";
import { projectsTimeline } from "./projects-timeline";
import { DEFAULT_SELECTION } from "./selection";

const SNAPSHOT = projectsSnapshot([
  { project: "dam", name: "Dam", started: "2016", completed: "2018-05" },
  { project: "mill", name: "Mill", part_of: "park", status: "operating", opened: "2019" },
  { project: "park", name: "Park", status: "operating", started: "2014-06-19", opened: "2015" },
  { project: "line", name: "Line", status: "planned" },
  { project: "road", name: "Road", status: "unknown", started: "2012-02" },
]);

describe("the timeline of projects", () => {
  it("has them in order of their beginning, a part under its whole, and names those without a date", async () => {
    const { categories, notes } = await projectsTimeline(SNAPSHOT, "en");
    expect(categories.map(({ label }) => label)).toEqual(["Road", "Park", "Mill (part)", "Dam"]);
    expect(notes.at(-1)).toBe("Without a date, and so not drawn: Line (1 project).");
  });

  it("1 completed and 2 − 1 part = 1 operates, from 2012 to 2019", async () => {
    expect((await projectsTimeline(SNAPSHOT, "en")).title).toBe(
      "1 project is completed and 1 operates, parts not counted, with dates from 2012 to 2019",
    );
  });

  it("what operates goes on; of what is not known the end is not known", async () => {
    const { series } = await projectsTimeline(SNAPSHOT, "en");
    const open = series.flatMap(({ points }) => points.map((p) => [p.category, p.span?.open]));
    expect(Object.fromEntries(open)).toEqual({
      ...{ dam: null, park: "ongoing", mill: "ongoing", road: "unknown" },
    });
  });

  it("counts and names only what is in the range that is chosen", async () => {
    const to = parsePeriod("2013");
    const { title, categories } = await projectsTimeline(SNAPSHOT, "en", {
      ...DEFAULT_SELECTION,
      to,
    });
    expect(categories.map(({ id }) => id)).toEqual(["road"]);
    expect(title).toBe(
      "0 projects are completed and 0 operate, parts not counted, with dates from 2012 to 2012",
    );
  });
});
