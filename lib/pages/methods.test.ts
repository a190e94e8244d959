import { describe, expect, it } from "vitest";
import { FIGURES } from "@/lib/figures";
import { both, exampleSnapshot, row } from "@/lib/figures/example";
import { MEASURES } from "@/lib/kpis/rule";
import { PRECISIONS } from "@/lib/stats/precision";
import { OBS_STATUSES } from "@/lib/stats/status";
import type { Snapshot, StoreState } from "@/lib/store/snapshot";
import { snapshotFrom } from "@/lib/store/snapshot-from";
import { spoilt } from "@/lib/store/testing";
import { wholeFolder } from "@/lib/store/testing-tables";
import { pageMethod } from "./figure-method";
import { type MethodsPage, methodsOf } from "./methods";
import { marksWith } from "./methods-codes";
import { endedBefore, mainReaches, tradeReaches } from "./methods-ends";
import { METHODS_OF, METHODS_SECTIONS, methodsPath, methodsSectionOf } from "./methods-of";

const stateOf = (snapshot: Snapshot | null): StoreState => ({
  ...{ snapshot, problems: [], problemCount: 0 },
  loadedAt: "2026-01-01T00:00:00.000Z",
});

const whole = stateOf(snapshotFrom(wholeFolder()));
const part = (page: MethodsPage, id: string) => {
  const found = page.parts.find((one) => one.id === id);
  if (!found) throw new Error(`no part ${id}`);
  return found;
};
const texts = (page: MethodsPage, id: string, table = 0) =>
  part(page, id).tables[table]?.rows.map((cells) => cells.map(({ text }) => text)) ?? [];

describe("the page on methods", () => {
  it("has every section once, in order, each with words, and a way to it", async () => {
    const page = await methodsOf(whole, "en");
    expect(page.parts.map(({ id }) => id)).toEqual([...METHODS_SECTIONS]);
    expect(page.contents.links.map(({ path }) => path)).toEqual(
      METHODS_SECTIONS.map((id) => `#${id}`),
    );
    for (const { paragraphs } of page.parts) expect(paragraphs.join("").length).toBeGreaterThan(20);
  });

  it("explains every code of status, precision and measure", async () => {
    const page = await methodsOf(whole, "en");
    expect(texts(page, "status").map(([code]) => code)).toEqual([...OBS_STATUSES]);
    expect(texts(page, "precision").map(([code]) => code)).toEqual([...PRECISIONS]);
    expect(texts(page, "kpis").map(([, code]) => code)).toEqual([...MEASURES]);
  });

  it("8500: exact ± 0.5, rounded ± 50, about ± 850, nearly down to 7650, at least without end", async () => {
    const page = await methodsOf(whole, "en");
    expect(texts(page, "precision").map((cells) => cells[2])).toEqual([
      "8,499.5 to 8,500.5",
      "8,450 to 8,550",
      "7,650 to 9,350",
      "7,650 to 8,500",
      "8,500 or more",
    ]);
  });

  it("counts the rows of each code over all tables of figures", async () => {
    const page = await methodsOf(whole, "en");
    const rows = new Map(texts(page, "status").map((cells) => [cells[0], cells.at(-1)]));
    expect([rows.get("A"), rows.get("O"), rows.get("P"), rows.get("L")]).toEqual([
      "7",
      "2",
      "1",
      "1",
    ]);
  });

  it("an academic year that begins in September covers the days until the end of August", async () => {
    const page = await methodsOf(whole, "en");
    expect(texts(page, "periods").at(-1)).toEqual([
      "2024/2025",
      "2024/2025",
      "1 September 2024 to 31 August 2025",
      "neither; stands in its own middle",
    ]);
  });

  it("lists who values how, and who carries on whom", async () => {
    const continued = spoilt("sources.csv", ",,,old-2020,FOB", ",,,old-2020,FOB");
    const page = await methodsOf(stateOf(snapshotFrom(continued)), "en");
    expect(texts(page, "valuation")[0]?.slice(0, 3)).toEqual(["Office, New series", "FOB", "CIF"]);
    expect(texts(page, "revisions")[0]?.[2]).toBe("Office, Old series");
  });

  it("says so when no release is announced, and lists those that are", async () => {
    const none = await methodsOf(whole, "en");
    expect(part(none, "releases").paragraphs[0]).toBe(
      "None of the 2 sources states when its next release is due.",
    );
    const announced = spoilt("sources.csv", "en,,,old-2020", "en,,2026-06-01,old-2020");
    const page = await methodsOf(stateOf(snapshotFrom(announced)), "en");
    expect(part(page, "releases").paragraphs[0]).toMatch(/^1 of 2 sources states/);
    expect(texts(page, "releases")).toEqual([["Office, New series", "1 June 2026"]]);
  });

  it("without a snapshot keeps its rules and leaves out what is computed", async () => {
    const page = await methodsOf(stateOf(null), "en");
    expect(part(page, "missing").tables).toEqual([]);
    expect(part(page, "share").formula).toMatch(/÷/);
    expect(texts(page, "status")).toHaveLength(OBS_STATUSES.length);
  });
});

describe("what is missing", () => {
  it("names tables that are not there, rows without a value, columns left blank", async () => {
    const folder = wholeFolder({ "claims.csv": undefined });
    const page = await methodsOf(stateOf(snapshotFrom(folder)), "en");
    expect(part(page, "missing").paragraphs.join("\n")).toContain(
      "no sound file of them: Events and Claims.",
    );
    expect(part(page, "missing").paragraphs.join("\n")).toContain(
      "(O, M, L, Q): 3 in Trade (1), Students (1) and Indicators (1).",
    );
    const blanks = part(page, "missing").tables.at(-1);
    expect(blanks?.rows.map((cells) => `${cells[1]?.text} ${cells[3]?.text}`)).toContain(
      "cost_million 2 of 3 rows",
    );
  });

  it("2020 and 2022 without 2021: a gap; statements and our readings do not count", async () => {
    const snapshot = exampleSnapshot([
      ...both("NOR SWE", 2020, 60, 50),
      ...both("NOR SWE", 2022, 60, 50),
      row("NOR SWE", "X", 2023, 70, "speech"),
      row("NOR SWE", "X", 2024, 70, "counts", { status: "U" }),
      ...both("NOR DNK", 2019, 5, 5),
      ...both("NOR WLD", 2022, 600, 500),
    ]);
    const all = await tradeReaches(snapshot);
    expect(mainReaches(all, snapshot)).toEqual([
      { reporter: "NOR", partner: "SWE", first: 2020, last: 2022, gaps: [2021] },
      { reporter: "NOR", partner: "WLD", first: 2022, last: 2022, gaps: [] },
    ]);
    expect(endedBefore(all, "NOR")).toEqual({
      ...{ latest: 2022, count: 1, of: 2 },
      years: [{ year: 2019, partners: ["DNK"] }],
    });
  });
});

describe("marks of a status", () => {
  it.each([
    ["A", []],
    ["B", []],
    ["E", ["tentative", "hollow", "hatched"]],
    ["P", ["tentative", "hollow", "hatched"]],
    ["U", ["ring", "hatched"]],
    ["O", ["gap"]],
  ] as const)("%s: %j", (status, marks) => {
    expect(marksWith(status)).toEqual(marks);
  });
});

describe("figures and their part of the page", () => {
  it("what is mapped is a figure; what is not rests on the definitions", () => {
    const ids = FIGURES.map(({ id }) => id);
    expect(Object.keys(METHODS_OF).filter((id) => !ids.includes(id))).toEqual([]);
    expect(methodsSectionOf("not-there-yet")).toBe("definitions");
    expect(methodsPath("en")).toBe("/en/methods");
  });

  it("how a figure is computed leads to its part", async () => {
    const snapshot = exampleSnapshot(both("NOR SWE", 2020, 60, 50));
    for (const { id, build } of FIGURES) {
      const { more } = pageMethod(await build(snapshot, "en"), "en");
      expect(more.path).toBe(`/en/methods#${methodsSectionOf(id)}`);
      expect(more.text).toMatch(/^Methods: /);
    }
  });
});
