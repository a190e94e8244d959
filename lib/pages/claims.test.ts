import { describe, expect, it } from "vitest";
import { rawQuery } from "@/lib/http/query";
import type { Snapshot, StoreState } from "@/lib/store/snapshot";
import { snapshotFrom } from "@/lib/store/snapshot-from";
import { SOUND } from "@/lib/store/testing";
import { wholeFolder } from "@/lib/store/testing-tables";
import { claimsPageOf } from "./claims";

const where = { reporter: "$home", partner: "$partner", product: "TOTAL" };
const rule = (id: string, least: number) => ({
  ...{ id, title: { en: `Trade of at least ${String(least)}` }, dataset: "trade", where },
  ...{ measure: "turnover", at: "2023", test: { at_least: least } },
});

const SNAPSHOT = snapshotFrom(
  wholeFolder({
    "kpis.json": JSON.stringify([rule("over-100", 100), rule("over-200", 200)]),
    "claims.csv": [
      "claim,stated,speaker_en,text_en,kpi,source,note",
      "over-100,2025-01-20,An ambassador,Trade is above 100,over-100,old-2020,",
      "over-200,2025-01,A minister,Trade is above 200,over-200,old-2020,Of goods",
      "friends,2024,A minister,There are many friends,,new-2025 old-2020,Nothing counts them",
      "",
    ].join("\n"),
  }),
);

const stateOf = (snapshot: Snapshot | null): StoreState => ({
  ...{ snapshot, problems: [], problemCount: 0, loadedAt: "2026-01-01T00:00:00.000Z" },
});

const read = (query = "", snapshot: Snapshot | null = SNAPSHOT) =>
  claimsPageOf(stateOf(snapshot), "en", rawQuery(new URLSearchParams(query)), "2026-01-01");

describe("the page of the claims", () => {
  it("100.5 + 90 = 190.5 is above 100 and not above 200; friends nobody counts", async () => {
    const { summary, claims } = await read();
    expect(summary).toBe("Of 3 claims 1 is borne out, 1 is not, and 1 is undecided.");
    expect(claims.map(({ id, verdict }) => [id, verdict.word, verdict.shape])).toEqual([
      ["over-100", "borne out", "met"],
      ["over-200", "not borne out", "not_met"],
      ["friends", "undecided", "unknown"],
    ]);
  });

  it("says who said it, when, where, and which rule checks it", async () => {
    const [, second, third] = (await read()).claims;
    expect(second).toMatchObject({
      text: { text: "Trade is above 200", lang: "en" },
      speaker: { text: "A minister", lang: "en" },
      stated: { date: "2025-01", text: "January 2025" },
      rule: "Trade of at least 200: turnover of at least $200\u00a0million",
      note: "Of goods",
      sources: [{ id: "old-2020", publisher: "Office", title: "Old series" }],
      json: "/api/claims?claim=over-200",
    });
    expect(third?.rule).toBe("None.");
    expect(third?.cellsTitle).toBe("There is no cell to check it with.");
  });

  it("names each cell: what it is, its file and line, its value and its source", async () => {
    const [first] = (await read()).claims;
    expect(first?.cellsTitle).toBe("It rests on 2 cells");
    expect(first?.cells).toEqual([
      expect.objectContaining({
        ...{ place: "trade.csv, line 2", value: "100.5 USD million", period: "2023" },
        ...{ about: { text: "Exports: Norway → Sweden", lang: null }, source: "Office" },
      }),
      expect.objectContaining({
        ...{ place: "trade.csv, line 3", value: "90 USD million", precision: "rounded" },
        about: { text: "Imports: Sweden → Norway", lang: null },
      }),
    ]);
  });

  it("shows those of one verdict, and counts all", async () => {
    const { claims, summary, filter } = await read("verdict=not_borne_out");
    expect(claims.map(({ id }) => id)).toEqual(["over-200"]);
    expect(summary).toContain("Of 3 claims");
    expect(filter?.links.map(({ text, path, chosen }) => [text, path, chosen])).toEqual([
      ["All 3", "/en/claims", false],
      ["1 borne out", "/en/claims?verdict=borne_out", false],
      ["1 not borne out", "/en/claims?verdict=not_borne_out", true],
      ["1 undecided", "/en/claims?verdict=undecided", false],
    ]);
  });

  it("is shown without a verdict that it does not know, and says so", async () => {
    const { claims, filter } = await read("verdict=true");
    expect(claims).toHaveLength(3);
    expect(filter?.faults).toEqual([
      "verdict=true is not known here; the page is shown without it.",
    ]);
  });

  it("without claims, or without figures, says so", async () => {
    const nothing = "The data folder has nothing on this part of the relation.";
    for (const snapshot of [snapshotFrom(SOUND), null]) {
      const { part, claims, filter } = await read("", snapshot);
      expect([part.empty, claims, filter]).toEqual([nothing, [], null]);
    }
  });
});
