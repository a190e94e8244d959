import { describe, expect, it } from "vitest";
import { both, exampleSnapshot, row } from "@/lib/figures/example";
import type { KpiRule } from "@/lib/kpis/rule";
import type { StoreState } from "@/lib/store/snapshot";
import { stateFrom } from "@/lib/store/snapshot-from";
import { SOUND } from "@/lib/store/testing";
import { overviewOf } from "./overview";
import { PART_IDS } from "./parts";
import { problemList } from "./problems";
import { siteFrame } from "./site";

const where = { reporter: "$partner", partner: "$home", product: "TOTAL" };
const RULES: KpiRule[] = [
  {
    id: "turnover",
    title: { en: "Turnover" },
    dataset: "trade",
    where,
    measure: "turnover",
    overview: "strip",
  },
  {
    id: "over-100",
    title: { en: "Trade above 100" },
    dataset: "trade",
    where,
    measure: "turnover",
    test: { at_least: 100, for_consecutive: 2, period: "year" },
    overview: "headline",
  },
  { id: "exports", title: { en: "Exports" }, dataset: "trade", where, measure: "export" },
];

const TRADE = [...both("SWE NOR", 2020, 60, 50), ...both("SWE NOR", 2021, 70, 50)];

const stateOf = (snapshot: StoreState["snapshot"]): StoreState => ({
  snapshot,
  problems: [],
  problemCount: 0,
  loadedAt: "2026-01-01T00:00:00.000Z",
});

describe("overviewOf", () => {
  it("60 + 50 = 110 and 70 + 50 = 120 are both above 100: headline, cards of the strip, their proof", async () => {
    const page = await overviewOf(stateOf(exampleSnapshot(TRADE, RULES)), "en");
    expect(page.lead.title).toMatch(/two years running, as Sweden declares it/);
    expect(page.cards.map((card) => card.id)).toEqual(["turnover", "over-100"]);
    expect(page.proofs.map((proof) => proof.id)).toEqual(["turnover", "over-100"]);
    // Without figures of the whole world there are no partners to compare.
    const shown = ["trade-turnover", "trade-flows"];
    expect(page.figures.map((face) => face.model.id)).toEqual(shown);
    expect(page.parts.map(({ id, path }) => [id, path])).toEqual([["trade", "/en/trade"]]);
  });

  it("proves each year with its value, interval and cells: 110 from 109 to 111, as ± 0.5 twice", async () => {
    const page = await overviewOf(stateOf(exampleSnapshot(TRADE, RULES)), "en");
    const proof = page.proofs.find((one) => one.id === "over-100");
    expect(proof?.years[0]).toMatchObject({
      period: "2020",
      value: "110",
      interval: "109 to 111",
      status: { word: "met", shape: "met" },
    });
    expect(proof?.cells.map((cell) => cell.place)).toContain("trade.csv, line 2");
  });

  it("says what stands in the way: the import of 2021 is blank", async () => {
    const blank = row("SWE NOR", "M", 2021, "", "counts", { status: "O" });
    const rows = [...both("SWE NOR", 2020, 60, 50), row("SWE NOR", "X", 2021, 70), blank];
    const page = await overviewOf(stateOf(exampleSnapshot(rows, RULES)), "en");
    const proof = page.proofs.find((one) => one.id === "over-100");
    expect(proof?.status?.shape).toBe("unknown");
    expect(proof?.value).toBe("–");
    expect(proof?.reason).toMatch(/^2021: /);
  });

  it("is made once for a snapshot and a language", async () => {
    const state = stateOf(exampleSnapshot(TRADE, RULES));
    expect(await overviewOf(state, "en")).toBe(await overviewOf(state, "en"));
  });

  it("without a snapshot says that there is nothing to show", async () => {
    const page = await overviewOf(stateOf(null), "en");
    expect(page).toMatchObject({ cards: [], figures: [], proofs: [], dataDate: null });
    expect(page.lead.relation).toBeNull();
  });
});

describe("problemList", () => {
  const spoiltBy = (trade: string) => stateFrom({ ...SOUND, "trade.csv": trade });
  const sound = SOUND["trade.csv"];

  it("is null for a sound folder", () => {
    expect(problemList(stateFrom(SOUND), "en")).toBeNull();
  });

  it("names file, line and column, and what to do; that the table is left out is no fault of its own", () => {
    const list = problemList(spoiltBy(sound.replace(",90,", ',"9,5",')), "en");
    expect(list?.title).toBe("No figures can be shown: the data folder has 1 fault");
    expect(list?.lines).toContainEqual({
      severity: "error",
      file: "trade.csv",
      place: "line 3, value_usd_million",
      found: "9,5",
      expected: "a decimal number with a point, as 1.5",
      suggestion: "write 9.5",
    });
  });

  it("a column that is not known is a remark, and all figures are shown", () => {
    const wider = sound.replace("note\n", "note,mood\n").replace(/(\d,.*)\n/g, "$1,\n");
    const list = problemList(spoiltBy(wider), "en");
    expect(list).toMatchObject({ severity: "warning" });
    expect(list?.title).toContain("all figures are shown");
  });

  it("shows the first of very many and leads to the rest", () => {
    const many = Array.from(
      { length: 90 },
      (_, i) => `NOR,SWE,X,TOTAL,${1900 + i},1e5,A,exact,new-2025,`,
    );
    const list = problemList(spoiltBy(`${sound}${many.join("\n")}\n`), "en");
    expect(list?.lines).toHaveLength(60);
    expect(list?.more?.before).toMatch(/^60 of 91/);
  });
});

describe("siteFrame", () => {
  it("leads to every part, whatever the folder holds: each page says so where it holds nothing", () => {
    const paths = (state: StoreState) => siteFrame(state, "en").nav.links.map((link) => link.path);
    const all = ["/en", ...PART_IDS.map((id) => `/en/${id}`)];
    expect(paths(stateFrom(SOUND))).toEqual(all);
    expect(paths(stateOf(null))).toEqual(all);
  });

  it("links each table that is served", () => {
    const links = siteFrame(stateFrom(SOUND), "en").footer.data.links.map((link) => link.path);
    expect(links).toEqual(
      expect.arrayContaining(["/api/trade.csv", "/api/areas.csv", "/api/kpis"]),
    );
  });
});
