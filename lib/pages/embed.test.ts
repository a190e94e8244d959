import { describe, expect, it } from "vitest";
import { FIGURES } from "@/lib/figures";
import { rawQuery } from "@/lib/http/query";
import { LOCALES } from "@/lib/i18n/locales";
import type { StoreState } from "@/lib/store/snapshot";
import { stateFrom } from "@/lib/store/snapshot-from";
import { SOUND } from "@/lib/store/testing";
import { embedMetadata, embedOf, missingEmbed } from "./embed";
import { SNAPSHOT } from "./testing";

const ORIGIN = "https://stats.example";
const STATE: StoreState = {
  snapshot: SNAPSHOT,
  problems: [],
  problemCount: 0,
  loadedAt: "2026-01-01T00:00:00.000Z",
};

const answerTo = (id: string, query = "", state = STATE) =>
  embedOf(state, "en", id, rawQuery(new URLSearchParams(query)));

async function pageAt(id: string, query = "") {
  const answer = await answerTo(id, query);
  if (answer === null || !("page" in answer)) throw new Error("There is no page");
  return answer.page;
}

describe("embedOf", () => {
  it("of an unknown figure there is none", async () => {
    expect(await answerTo("no-such-figure")).toBeNull();
  });

  it("without a table of figures it says so, and leads to the site", async () => {
    const { "trade.csv": _, ...rest } = SOUND;
    expect(await answerTo("trade-flows", "", stateFrom(rest))).toMatchObject({
      none: { title: "There are no figures to show yet", nearest: null, site: { path: "/en" } },
    });
  });

  it.each([
    ["as it is at first", "", "/en/figures/trade-flows"],
    ["what is chosen goes along", "from=2022", "/en/figures/trade-flows?from=2022"],
    ["defaults do not", "axis=linear&show=value", "/en/figures/trade-flows"],
    [
      "nor do look, view and what is unknown",
      "theme=dark&view=table&x=1",
      "/en/figures/trade-flows",
    ],
  ])("%s: the way to the figure's page", async (_, query, path) => {
    const page = await pageAt("trade-flows", query);
    expect(page.site).toEqual({ text: "This figure on Bilateral", path });
    expect(page.shared.path).toBe(path);
    expect(page.faults).toBeNull();
  });

  it("what of the address could not be read is told, and the rest shown", async () => {
    const { faults, face } = await pageAt("trade-flows", "from=2022&show=nonsense");
    expect(faults?.lines).toEqual([expect.stringMatching(/^show=nonsense: expected /)]);
    expect(face.model.query).toBe("from=2022");
  });

  it("with nothing to show, the way to what there is stays in the frame, with its look", async () => {
    const { empty } = await pageAt("trade-flows", "from=1990&to=1991&theme=dark&view=table");
    expect(empty?.way?.path).toBe("/en/embed/trade-flows?theme=dark");
  });

  it("says of when and of which edition the data are", async () => {
    const { state } = await pageAt("trade-flows");
    expect(state.at(-1)).toBe(`Edition ${SNAPSHOT.edition}`);
  });
});

describe("embedMetadata", () => {
  it("names the page of the figure as the proper one, and asks searchers to pass this one over", async () => {
    const answer = await answerTo("trade-flows", "from=2022&theme=dark");
    expect(answer && embedMetadata(answer, ORIGIN)).toMatchObject({
      metadataBase: new URL(ORIGIN),
      alternates: { canonical: "/en/figures/trade-flows?from=2022" },
      robots: { index: false, follow: true },
    });
  });
});

describe("missingEmbed", () => {
  it.each([
    ["/en/embed/trade-flow", "trade-flows"],
    ["/en/embed/TRADE-FLOWS", "trade-flows"],
    ["/en/embed/entirely-something-else-altogether", undefined],
    ["/en/embed", undefined],
    ["/en/embed/", undefined],
  ])("%s: perhaps %s is meant", (path, id) => {
    expect(missingEmbed(path, "en").nearest?.link.text).toBe(id);
  });

  it.each(LOCALES)("%s: leads to figures that there are, in the reader's language", (locale) => {
    const { nearest, site } = missingEmbed(`/${locale}/embed/trade-flow`, locale);
    expect(FIGURES.map(({ id }) => `/${locale}/embed/${id}`)).toContain(nearest?.link.path);
    expect(site.path).toBe(`/${locale}`);
  });
});
