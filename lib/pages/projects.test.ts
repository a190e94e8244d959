import { describe, expect, it } from "vitest";
import { both, exampleSnapshot } from "@/lib/figures/example";
import { projectsSnapshot } from "@/lib/figures/projects-example";
import { rawQuery } from "@/lib/http/query";
import type { Snapshot } from "@/lib/store/snapshot";
import { snapshotFrom } from "@/lib/store/snapshot-from";
import { wholeFolder } from "@/lib/store/testing-tables";
import { projectsPageOf } from "./projects";

const SNAPSHOT = projectsSnapshot([
  {
    ...{ project: "park", name: "Park", kind: "industrial_park", status: "operating" },
    ...{ place: "Oslo", latitude: "59.90", longitude: "10.75", point: "approximate" },
    ...{ cost_million: "280.50", currency: "USD", started: "2014-06-19" },
  },
  {
    ...{ project: "mill", name: "Mill", part_of: "park", cost_million: "20", currency: "NOK" },
    ...{ place: "Oslo", latitude: "59.90", longitude: "10.75", point: "approximate" },
    ...{ financing: "grant", capacity: "11 ha", note: "Of 2014" },
  },
  { project: "dam", name: "Dam", latitude: "60.4", longitude: "5.3", point: "exact" },
  { project: "hall", name: "Hall", latitude: "39.9", longitude: "116.4", point: "exact" },
  { project: "line", name: "Line", status: "planned" },
]);

const page = (query = "", snapshot: Snapshot | null = SNAPSHOT) =>
  projectsPageOf(
    { snapshot, problems: [], problemCount: 0, loadedAt: "2026-01-01T00:00:00.000Z" },
    "en",
    rawQuery(new URLSearchParams(query)),
  );

describe("the table of projects", () => {
  it("has each cost in its own currency as it was written, dates as far as they are known", async () => {
    const { list } = await page();
    expect(list?.count).toBe("All 5 projects, 1 of them a part of another one");
    expect(list?.rows.map(({ name, cost, started }) => [name, cost, started])).toEqual([
      ["Dam", null, null],
      ["Hall", null, null],
      ["Line", null, null],
      ["Mill", "20\u00a0NOK", null],
      ["Park", "280.50\u00a0USD", "19 June 2014"],
    ]);
  });

  it("says of a part what it is a part of, and leads there where that is shown", async () => {
    const partIn = async (query: string) =>
      (await page(query)).list?.rows.find(({ id }) => id === "mill")?.part;
    expect(await partIn("")).toEqual({ text: "Part of Park", path: "#project-park" });
    expect(await partIn("kind=energy")).toEqual({ text: "Part of Park", path: null });
  });

  it("unfolds to financing, size, note and sources", async () => {
    const { list } = await page();
    const details = list?.rows.find(({ id }) => id === "mill")?.details;
    expect(details?.facts.map(({ text }) => text)).toEqual(["11 ha", "Grant", "Of 2014"]);
    expect(details?.sources.map(({ url }) => url)).toEqual(["https://example.org/new"]);
  });

  it("heads lead to their order, and to its contrary where it is sorted so already", async () => {
    const heads = (await page("kind=energy&sort=cost")).list?.heads ?? [];
    const of = (id: string) => heads.find((head) => head.id === id);
    expect(of("cost")).toMatchObject({
      sorted: "ascending",
      path: "/en/projects?kind=energy&sort=cost&order=desc#projects",
    });
    expect(of("name")).toMatchObject({ sorted: null, path: "/en/projects?kind=energy#projects" });
  });

  it("without anything that fits says what there is", async () => {
    const { list, map } = await page("q=tunnel");
    expect(list?.rows).toEqual([]);
    expect(list?.count).toBe("0 projects of 5 in all");
    expect(list?.empty.join(" ")).toContain("Energy (4) and Industrial park (1)");
    expect(list?.reset?.path).toBe("/en/projects");
    expect(map).toBeNull();
  });
});

describe("the map", () => {
  it("joins what is at one place, lists what is too far, and counts what has no point", async () => {
    const { map } = await page();
    expect(map?.places.map((p) => [p.number, p.name, p.projects.map(({ text }) => text)])).toEqual([
      [1, "Place not named", ["Dam"]],
      [2, "Oslo", ["Park", "Mill"]],
    ]);
    expect(map?.far?.places.map((p) => [p.number, p.projects[0]?.text])).toEqual([[3, "Hall"]]);
    expect(map?.unplaced).toMatch(/^1 project has no published point/);
    expect(map?.drawings).toHaveLength(2);
    for (const { marks } of map?.drawings ?? []) {
      expect(marks.map(({ times, hollow }) => [times, hollow])).toEqual([
        [null, false],
        ["×2", true],
      ]);
    }
  });

  it("follows the filter", async () => {
    const { map } = await page("status=planned");
    expect(map).toMatchObject({ drawings: [], places: [], far: null });
    expect(map?.unplaced).toBe("None of these projects has a published point.");
  });
});

describe("the page", () => {
  it("has the indicators of a project, of transit and of the rest, targets named as such", async () => {
    const { panel } = await page("", snapshotFrom(wholeFolder()));
    expect(panel?.tables.map(({ title }) => title)).toEqual([
      "Park: 1 value",
      "Transit and railways: 3 values",
    ]);
    const labels = panel?.tables.flatMap(({ table }) => table.groups.map(({ label }) => label));
    expect(labels).toContain("transit_target – target, no outcome");
  });

  it("of a folder without projects, or of none, says so and does not fail", async () => {
    const none = await page("", exampleSnapshot(both("NOR SWE", 2020, 1, 2)));
    expect(none).toMatchObject({ list: null, map: null, panel: null });
    expect(none.part.empty).not.toBeNull();
    expect(await page("", null)).toMatchObject({ list: null, map: null, panel: null });
  });
});

describe("the words beside a mark", () => {
  it("stand to its left where another mark is in the way", async () => {
    const at = (latitude: string, longitude: string) => ({ latitude, longitude, point: "exact" });
    const snapshot = projectsSnapshot([
      { project: "a", name: "A", ...at("59.90", "10.00") },
      { project: "b", name: "B", ...at("59.90", "10.00") },
      { project: "c", name: "C", ...at("59.90", "10.20") },
      { project: "d", name: "D", ...at("59.90", "10.20") },
      { project: "e", name: "E", ...at("61", "14") },
    ]);
    const [wide] = (await page("", snapshot)).map?.drawings ?? [];
    expect(wide?.marks.map(({ title, side }) => [title.slice(0, 2), side])).toEqual([
      ["1.", "right"],
      ["2.", "left"],
      ["3.", "right"],
    ]);
  });
});
