import { describe, expect, it } from "vitest";
import { both, exampleSnapshot, row } from "@/lib/figures/example";
import { rawQuery } from "@/lib/http/query";
import type { StoreState } from "@/lib/store/snapshot";
import { readDeck } from "./deck";
import { deckFace } from "./shown";

const RULES = [
  {
    ...{ id: "turnover", title: { en: "Turnover" }, dataset: "trade", measure: "turnover" },
    where: { reporter: "$partner", partner: "$home", product: "TOTAL" },
    overview: "strip",
  },
];
const SNAPSHOT = exampleSnapshot(
  [...both("SWE NOR", 2020, 60, 50), ...both("SWE NOR", 2021, 70, 50)],
  RULES,
);

const AT = { on: "2026-06-01", origin: "https://example.org" };

function shown(query: string, snapshot: StoreState["snapshot"] = SNAPSHOT) {
  const read = readDeck(rawQuery(new URLSearchParams(query)));
  const state = { snapshot, problems: [], problemCount: 0, loadedAt: "2026-01-01T00:00:00.000Z" };
  return deckFace(read, state, "en", AT);
}

const kindsOf = async (query: string) =>
  (await shown(query)).slides.map(({ id, body, seconds }) => [id, body.kind, seconds]);

describe("what a deck shows", () => {
  it("of the relation's own deck there is what the folder has something for", async () => {
    const { slides, areas, loop } = await shown("");
    expect(slides.map(({ id }) => id)).toEqual([
      ...["title", "trade-turnover", "trade", "kpis", "sources"],
    ]);
    expect(areas).toEqual(["Norway", "Sweden"]);
    expect(loop).toBe(true);
  });

  it.each([
    [
      "slides=kpis:9,trade-turnover",
      [
        ["kpis", "board", 9],
        ["trade-turnover", "figure", 15],
      ],
    ],
    ["slides=kpis&interval=0", [["kpis", "board", null]]],
    ["slides=kpis:20&interval=0", [["kpis", "board", 20]]],
    [
      "slides=nothing,kpis",
      [
        ["nothing", "fault", 15],
        ["kpis", "board", 15],
      ],
    ],
    [
      "slides=kpis:x",
      [
        ["kpis", "fault", 15],
        ["kpis", "board", 15],
      ],
    ],
    ["slides=claims", [["claims", "fault", 15]]],
    [
      "interval=1&slides=kpis",
      [
        ["", "fault", 15],
        ["kpis", "board", 15],
      ],
    ],
    [
      "slides=trade-turnover;axis=lag",
      [
        ["trade-turnover;axis=lag", "fault", 15],
        ["trade-turnover;axis=lag", "figure", 15],
      ],
    ],
    [
      "slides=trade-turnover;events=1",
      [
        ["trade-turnover;events=1", "fault", 15],
        ["trade-turnover;events=1", "figure", 15],
      ],
    ],
    ["slides=trade-turnover;events=0", [["trade-turnover;events=0", "figure", 15]]],
  ])("%s", async (query, expected) => {
    expect(await kindsOf(query)).toEqual(expected);
  });

  it("70 + 50 = 120 stands beside the figure of which it is the answer, and beside no other choice", async () => {
    const cards = async (slide: string) => {
      const [first] = (await shown(`slides=${slide}`)).slides;
      return first?.body.kind === "figure" ? (first.body.card?.figure ?? null) : undefined;
    };
    expect(await cards("trade-turnover")).toEqual({ figure: "$120", unit: "million" });
    expect(await cards("trade-turnover;from=2020;to=2020")).toBeNull();
    expect(await cards("trade-flows")).toBeNull();
  });

  it("tells what is allowed: the nearest names, and all pages", async () => {
    const [first] = (await shown("slides=trade-turnovr")).slides;
    expect(first?.title).toBe("There is no slide “trade-turnovr”");
    expect(first?.body).toMatchObject({
      kind: "fault",
      allowed: [
        { names: [expect.stringContaining("trade-turnover")] },
        { names: expect.arrayContaining(["title", "kpis", "sources"]) },
      ],
    });
  });

  it("without figures there is no slide, and no edition", async () => {
    for (const snapshot of [null, exampleSnapshot([])]) {
      expect(await shown("", snapshot)).toMatchObject({ edition: null, slides: [] });
    }
  });

  it("a figure that its folder has nothing for says so", async () => {
    const empty = exampleSnapshot([row("SWE NOR", "X", 2020, "", "counts", { status: "O" })]);
    const [first] = (await shown("slides=trade-turnover", empty)).slides;
    expect(first?.body).toMatchObject({ kind: "figure", empty: expect.stringMatching(/./) });
  });
});
