import { describe, expect, it, vi } from "vitest";
import { wordsOf } from "@/lib/i18n/words";
import { stateFrom } from "@/lib/store/snapshot-from";
import { wholeFolder } from "@/lib/store/testing-tables";
import type { Additions } from "./additions";
import { rowsContent } from "./rows";

const state = stateFrom(wholeFolder());

function question(format: "json" | "csv") {
  const { snapshot } = state;
  if (!snapshot) throw new Error("no snapshot");
  const subject = { dataset: "claims", snapshot } as const;
  return { name: "claims", state, locale: "en", words: wordsOf("en"), subject, format } as const;
}

const claims = vi.fn<NonNullable<Additions["claims"]>>(async (rows, snapshot, { locale }) =>
  rows.map(({ kpi, line }) => ({ verdict: kpi, cell: [line, snapshot.edition, locale] })),
);

describe("rows with what is added to them", () => {
  it("stands behind the columns in JSON, row by row", async () => {
    const content = await rowsContent(question("json"), {}, { claims });
    const edition = state.snapshot?.edition;
    expect(content.json()).toMatchObject({
      dataset: "claims",
      count: 2,
      rows: [
        { claim: "much-trade", kpi: "turnover", verdict: "turnover", cell: [2, edition, "en"] },
        { claim: "many-friends", kpi: null, verdict: null, cell: [3, edition, "en"] },
      ],
    });
  });

  it("is for the rows that the question selects", async () => {
    const where = { claim: ["many-friends"] };
    const content = await rowsContent(question("json"), { where }, { claims });
    expect(content.json()).toMatchObject({
      count: 1,
      rows: [{ cell: [3, expect.any(String), "en"] }],
    });
  });

  it("is neither made for CSV nor written there", async () => {
    claims.mockClear();
    const content = await rowsContent(question("csv"), {}, { claims });
    expect(content.csv?.().columns).toEqual(state.snapshot?.columns("claims"));
    expect(claims).not.toHaveBeenCalled();
  });
});
