import { describe, expect, it } from "vitest";
import { FIGURES } from "@/lib/figures";
import { figureRows } from "@/lib/figures/table";
import { rawQuery } from "@/lib/http/query";
import type { StoreState } from "@/lib/store/snapshot";
import { stateFrom } from "@/lib/store/snapshot-from";
import { SOUND } from "@/lib/store/testing";
import { figureDownloads } from "./figure-downloads";
import { pageMethod } from "./figure-method";
import { figurePageOf } from "./figure-page";
import { emptyOf } from "./figure-remarks";
import { pageSources } from "./figure-sources";
import { pageTable } from "./figure-table";
import { madeUp, readMadeUp, SNAPSHOT } from "./testing";

const ORIGIN = "https://stats.example";
const STATE: StoreState = {
  snapshot: SNAPSHOT,
  problems: [],
  problemCount: 0,
  loadedAt: "2026-01-01T00:00:00.000Z",
};

const answerTo = (id: string, query = "", state = STATE) =>
  figurePageOf(state, "en", id, rawQuery(new URLSearchParams(query)), ORIGIN);

async function pageAt(id: string, query = "") {
  const answer = await answerTo(id, query);
  if (answer === null || !("page" in answer)) throw new Error("There is no page");
  return answer.page;
}

describe("figurePageOf", () => {
  it("of an unknown figure there is no page", async () => {
    expect(await answerTo("no-such-figure")).toBeNull();
  });

  it("without a table of figures it says so, and leads on", async () => {
    const { "trade.csv": _, ...rest } = SOUND;
    expect(await answerTo("trade-flows", "", stateFrom(rest))).toMatchObject({
      none: { title: "There are no figures to show yet", way: { path: "/en" } },
    });
  });

  it("a needless parameter leads to the proper address", async () => {
    expect(await answerTo("trade-flows", "axis=linear&x=1")).toEqual({
      redirect: "/en/figures/trade-flows?x=1",
    });
  });

  it("all views have an address that keeps the rest, and a key", async () => {
    const { views, shown } = await pageAt("trade-flows", "view=sources&x=1");
    expect(views.links.map(({ text, path, key }) => [key, text, path])).toEqual([
      ["c", "Chart", "/en/figures/trade-flows?x=1"],
      ["t", "Table", "/en/figures/trade-flows?view=table&x=1"],
      ["s", "Sources", "/en/figures/trade-flows?view=sources&x=1"],
      ["h", "How computed", "/en/figures/trade-flows?view=method&x=1"],
    ]);
    expect(shown.view).toBe("sources");
  });

  it("the address to share leaves out the view and what is unknown", async () => {
    const { shared, downloads } = await pageAt("trade-flows", "view=sources&x=1");
    expect(shared.path).toBe("/en/figures/trade-flows");
    expect(downloads.address.url).toBe("https://stats.example/en/figures/trade-flows");
    expect(downloads.citation.text).toContain("https://stats.example/en/figures/trade-flows");
    expect(downloads.embed.see.path).toBe("/en/embed/trade-flows");
    expect(downloads.embed.code).toContain('src="https://stats.example/en/embed/trade-flows"');
  });

  it("leads to its neighbours in the list", async () => {
    const pages = await Promise.all(FIGURES.map(({ id }) => pageAt(id)));
    const path = (index: number) => FIGURES[index] && `/en/figures/${FIGURES[index].id}`;
    expect(pages.map(({ ways }) => [ways.previous?.path, ways.next?.path])).toEqual(
      FIGURES.map((_, index) => [path(index - 1), path(index + 1)]),
    );
  });

  it("the list of keys has those that lead somewhere", async () => {
    const keysOf = async (query: string) =>
      (await pageAt("trade-flows", query)).keys.keys.map(({ key }) => key).join("");
    expect(await keysOf("")).toContain("f");
    expect(await keysOf("view=table")).not.toContain("f");
  });
});

describe("emptyOf", () => {
  const empty = madeUp({}, { series: [] });

  it.each([
    ["years without values", "from=2021&show=share", "Show all years", "show=share"],
    ["another choice without values", "show=share", "Show the figure as it is at first", ""],
  ])("%s: says what there is, and leads there", async (_, query, text, way) => {
    const path = `/en/figures/${empty.id}`;
    expect(emptyOf(await readMadeUp(query, empty))).toEqual({
      text: "For this choice there is nothing to show. There are figures for 2020–2023.",
      way: { text, path: way === "" ? path : `${path}?${way}` },
    });
  });

  it("where there is nothing at all, there is no way to it", async () => {
    const nothing = madeUp({}, { series: [], available: null });
    expect(emptyOf(await readMadeUp("", nothing))?.way).toBeNull();
  });

  it("a figure with values is not empty", async () => {
    expect(emptyOf(await readMadeUp(""))).toBeNull();
  });
});

const modelShown = async () => (await readMadeUp("show=index&base=2022&from=2022")).model;

describe("what is shown of a figure", () => {
  it("the table has a cell for each point, with its status and the place of its cells", async () => {
    const model = await modelShown();
    const { rows } = pageTable(model, "en");
    const cells = rows.flatMap((row) => row.cells.filter((cell) => cell !== null));
    expect(cells).toHaveLength(figureRows(model).rows.length);
    const [newest] = rows;
    expect(newest?.period).toBe("2023");
    expect(newest?.cells[0]).toEqual({
      text: "$90\u00a0million, estimated",
      status: { code: "E", meaning: "estimated" },
      origin: "trade.csv:8",
      path: "/api/trade?reporter=NOR&partner=SWE&product=TOTAL&from=2023&to=2023",
    });
  });

  it("each download says how much it holds, and carries the choice", async () => {
    const model = await modelShown();
    const { links } = figureDownloads(model, { origin: ORIGIN, path: "/x" }, "en");
    const rows = figureRows(model).rows.length;
    const valued = model.series.flatMap((s) => s.points.filter((p) => p.value !== null)).length;
    const at = (format: string) => `/api/figures/${model.id}.${format}`;
    const query = "from=2022&show=index&base=2022";
    const png = `${at("png")}?width=1200&height=630&${query}`;
    expect(links.map(({ holds, path }) => [holds, path])).toEqual([
      [`${rows} rows`, `${at("csv")}?${query}`],
      ["8 rows", "/api/trade.csv?reporter=NOR&partner=SWE&product=TOTAL"],
      [`${rows} points`, `${at("json")}?${query}`],
      [`${valued} values`, `${at("svg")}?${query}`],
      [`${valued} values, 1200 × 630 pixels`, png],
      [`${valued} values, 2400 × 1260 pixels`, `${png}&dpr=2`],
    ]);
  });

  it("a source names what it feeds", async () => {
    const sources = pageSources(await modelShown(), SNAPSHOT, "en");
    expect(sources.map(({ source }) => source)).toEqual(["counts", "speech"]);
    expect(sources[1]).toMatchObject({ publisher: "Ministry", lang: "en", url: null });
    expect(sources[1]?.facts).toContainEqual({
      name: "Feeds",
      text: "Exports: Norway → Sweden, stated",
    });
    expect(sources[1]?.facts).toContainEqual({ name: "Published", text: "1 February 2024" });
  });

  it("the marks and codes explained are those that occur", async () => {
    const { marks, codes } = pageMethod(await modelShown(), "en");
    expect(marks.list.map(({ name }) => name)).toEqual([
      "tentative",
      "full",
      "hollow",
      "gap",
      "bar",
      "hatched",
    ]);
    expect(codes.statuses.map(({ name }) => name)).toEqual(["O", "E", "A"]);
    expect(codes.precisions.map(({ name }) => name)).toEqual(["exact", "about"]);
  });
});
