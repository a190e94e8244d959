import { beforeEach, describe, expect, it, vi } from "vitest";
import { FIGURES } from "@/lib/figures";
import { asker, serve } from "@/lib/http/testing";
import { folderWith, SOUND, spoilt } from "@/lib/store/testing";
import * as route from "./[figure]/route";

vi.mock("@/lib/store/store", () => import("@/lib/http/testing"));

const ask = asker(route, "figure");
const FIGURE = "/api/figures/trade-turnover";

beforeEach(() => {
  serve(folderWith({}));
});

const svgOf = async (path: string) => (await ask(path)).text();

async function pngOf(path: string) {
  const response = await ask(path);
  expect(response.status).toBe(200);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { bytes, size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] };
}

async function problemOf(path: string, init?: RequestInit) {
  const response = await ask(path, init);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const problem = await response.json();
  expect(problem.status).toBe(response.status);
  return problem;
}

describe("which picture is sent", () => {
  it.each([
    ["the path's ending", `${FIGURE}.svg`, "", "image/svg+xml; charset=utf-8"],
    ["the path's ending", `${FIGURE}.png`, "", "image/png"],
    ["the parameter", `${FIGURE}?format=svg`, "", "image/svg+xml; charset=utf-8"],
    ["the parameter", `${FIGURE}?format=png`, "", "image/png"],
    ["what the client takes", FIGURE, "image/svg+xml", "image/svg+xml; charset=utf-8"],
    ["what the client takes", FIGURE, "image/png", "image/png"],
    [
      "an <img> of a browser",
      FIGURE,
      "image/avif,image/webp,image/*;q=0.9",
      "image/svg+xml; charset=utf-8",
    ],
    [
      "a browser's address line",
      FIGURE,
      "text/html,application/xml;q=0.9,*/*;q=0.8",
      "application/json",
    ],
    ["the ending over the client", `${FIGURE}.png`, "application/json", "image/png"],
  ])("by %s: %s %s → %s", async (_, path, accept, type) => {
    const response = await ask(path, { headers: accept ? { Accept: accept } : {} });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
  });

  it.each([
    [`${FIGURE}.svg?format=png`, 400, "values_contradict"],
    [`${FIGURE}.svg?csv=excel`, 400, "values_contradict"],
    [`${FIGURE}?format=gif`, 400, "code_unknown"],
  ])("%s: %i %s", async (path, status, code) => {
    expect(await problemOf(path)).toMatchObject({ status, code });
  });

  it("no format that the client takes: 406 with all four", async () => {
    const problem = await problemOf(FIGURE, { headers: { Accept: "image/webp" } });
    expect(problem.code).toBe("format_not_acceptable");
    expect(problem.issues[0].expected).toBe(
      "one of: application/json, text/csv, image/svg+xml, image/png",
    );
  });

  it("tables do not come as pictures", async () => {
    const dataset = asker(await import("../[dataset]/route"), "dataset");
    expect((await dataset("/api/trade?format=svg")).status).toBe(400);
    expect((await dataset("/api/trade?width=800")).status).toBe(400);
    expect((await dataset("/api/trade.svg")).status).toBe(404);
    expect((await dataset("/api/trade", { headers: { Accept: "image/png" } })).status).toBe(406);
  });
});

describe.each(["svg", "png"])("/api/figures/{id}.%s", (format) => {
  const path = `${FIGURE}.${format}`;

  it("may be looked at where it is, and is named after what it shows", async () => {
    const { headers } = await ask(path);
    expect(headers.get("content-disposition")).toMatch(
      new RegExp(
        `^inline; filename="bilateral-figure-trade-turnover_NOR-SWE_2023-2024_[0-9a-f]{12}\\.${format}"$`,
      ),
    );
    expect(headers.get("content-length")).toBe(
      String((await ask(path).then((r) => r.arrayBuffer())).byteLength),
    );
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("HEAD: the same without the body; 304 while nothing has changed", async () => {
    const [got, head] = [await ask(path), await ask(path, { method: "HEAD" })];
    expect([...head.headers]).toEqual([...got.headers]);
    expect(head.body).toBeNull();
    const tag = got.headers.get("etag") ?? "";
    const kept = await ask(path, { headers: { "If-None-Match": tag } });
    expect(kept.status).toBe(304);
    serve(spoilt("trade.csv", "100.5", "100.6"));
    expect((await ask(path, { headers: { "If-None-Match": tag } })).status).toBe(200);
  });

  it.each([
    ["width=99999", "value_out_of_bounds", "width", "a whole number from 320 to 3840", "3840"],
    ["width=319", "value_out_of_bounds", "width", "a whole number from 320 to 3840", "320"],
    ["width=-800", "value_out_of_bounds", "width", "a whole number from 320 to 3840", "320"],
    ["width=800.5", "value_malformed", "width", "a whole number from 320 to 3840", "320"],
    ["width=1e3", "value_malformed", "width", "a whole number from 320 to 3840", "320"],
    ["width=", "value_malformed", "width", "a whole number from 320 to 3840", "320"],
    [
      "width=99999999999999999999",
      "value_out_of_bounds",
      "width",
      "a whole number from 320 to 3840",
      "3840",
    ],
    ["height=2161", "value_out_of_bounds", "height", "a whole number from 240 to 2160", "2160"],
    ["height=0", "value_out_of_bounds", "height", "a whole number from 240 to 2160", "240"],
    ["dpr=4", "value_out_of_bounds", "dpr", "a whole number from 1 to 3", "3"],
    ["dpr=1.5", "value_malformed", "dpr", "a whole number from 1 to 3", "1"],
    ["theme=sepia", "code_unknown", "theme", "one of: light, dark", "light"],
    ["width=800&width=900", "parameter_repeated", "width", "the parameter at most once", ""],
  ])("%s: 400 %s that names the bounds", async (query, code, parameter, expected, better) => {
    const problem = await problemOf(`${path}?${query}`);
    expect(problem).toMatchObject({ status: 400, code, issues: [{ parameter, expected }] });
    expect(problem.issues[0].suggestion).toContain(better);
    expect((await ask(`${path}?${query}`, { method: "HEAD" })).status).toBe(400);
  });

  it("unknown figure: 404 with the nearest ids", async () => {
    const problem = await problemOf(`/api/figures/unknown.${format}`);
    expect(problem).toMatchObject({
      status: 404,
      code: "figure_unknown",
      issues: [
        {
          parameter: "figure",
          found: "unknown",
          expected: expect.stringContaining("/api/figures"),
        },
      ],
    });
    const { suggestion } = problem.issues[0];
    expect(FIGURES.filter(({ id }) => suggestion.includes(id)).length).toBeGreaterThan(0);
    const head = await ask(`/api/figures/unknown.${format}`, { method: "HEAD" });
    expect([head.status, head.body]).toEqual([404, null]);
  });
});

describe("the measures of a picture", () => {
  it("an SVG is 1200 by 630, or what was asked for", async () => {
    expect(await svgOf(`${FIGURE}.svg`)).toMatch(/^<svg[^>]* width="1200"[^>]*>/);
    expect(await svgOf(`${FIGURE}.svg`)).toMatch(/^<svg[^>]* height="630"[^>]*>/);
    expect(await svgOf(`${FIGURE}.svg?width=800&height=600`)).toMatch(
      /^<svg[^>]* width="800"[^>]*>/,
    );
    expect(await svgOf(`${FIGURE}.svg?width=800&height=600`)).toMatch(
      /^<svg[^>]* height="600"[^>]*>/,
    );
  });

  it.each([
    ["", [1200, 630]],
    ["?width=320&height=240", [320, 240]],
    ["?width=800&height=600&dpr=2", [1600, 1200]],
    ["?width=400&height=300&dpr=3&theme=dark", [1200, 900]],
  ])("a PNG has as many pixels as units, times dpr: %s → %j", async (query, size) => {
    expect((await pngOf(`${FIGURE}.png${query}`)).size).toEqual(size);
  });

  it.each([
    ["width=3840&height=2160&dpr=2", "3840 · 2160 · 4 = 33177600"],
    ["width=2048&height=2049&dpr=2", "2048 · 2049 · 4 = 16785408"],
    ["dpr=3&width=1366&height=1366", "1366 · 1366 · 9 = 16793604"],
  ])("%s is more than 16777216 pixels: %s", async (query) => {
    expect(await problemOf(`${FIGURE}.png?${query}`)).toMatchObject({
      status: 400,
      code: "value_out_of_bounds",
      issues: [{ parameter: "dpr", expected: "at most 16,777,216 pixels (width × height × dpr²)" }],
    });
  });

  it("exactly as many as may be are drawn: 2048 · 2048 · 4", async () => {
    const head = await ask(`${FIGURE}.png?width=2048&height=2048&dpr=2`, {
      headers: { "If-None-Match": "*" },
    });
    expect(head.status).toBe(304);
  });

  it("an SVG has no pixels of its own: dpr is a fault, as it is of numbers", async () => {
    expect(await problemOf(`${FIGURE}.svg?dpr=2`)).toMatchObject({
      status: 400,
      code: "values_contradict",
      issues: [{ parameter: "dpr", found: "2", expected: "only for pictures: png" }],
    });
  });

  it.each(["json", "csv"])("as %s: 400 that says they belong to pictures", async (format) => {
    const problem = await problemOf(`${FIGURE}.${format}?width=800&theme=dark&height=600&dpr=1`);
    expect(problem).toMatchObject({ status: 400, code: "values_contradict" });
    expect(
      problem.issues.map(
        (i: { parameter: string; expected: string }) => `${i.parameter}: ${i.expected}`,
      ),
    ).toEqual([
      "width: only for pictures: svg, png",
      "height: only for pictures: svg, png",
      "theme: only for pictures: svg, png",
      "dpr: only for pictures: png",
    ]);
  });
});

describe("the tag of a picture", () => {
  const tagOf = async (path: string) => (await ask(path, { method: "HEAD" })).headers.get("etag");

  it.each([
    [".svg", ".svg?width=1200&height=630&theme=light&lang=en"],
    [".svg?width=800&height=600", ".svg?height=600&width=800"],
    [".svg", "?format=svg"],
    [".svg?axis=linear", ".svg?show=value"],
    [".png", ".png?dpr=1"],
    [".csv?from=2000&show=index", ".csv?show=index&axis=linear&from=2000"],
  ])("%s and %s are the same question", async (one, other) => {
    expect(await tagOf(FIGURE + one)).toBe(await tagOf(FIGURE + other));
  });

  it.each([
    [".svg", ".png"],
    [".svg", ".json"],
    [".svg", ".svg?theme=dark"],
    [".svg", ".svg?width=1201"],
    [".svg?width=630&height=1200", ".svg"],
    [".png", ".png?dpr=2"],
    [".svg", ".svg?from=2024"],
    [".csv", ".csv?csv=excel"],
  ])("%s and %s are not", async (one, other) => {
    expect(await tagOf(FIGURE + one)).not.toBe(await tagOf(FIGURE + other));
  });
});

describe("what a picture holds", () => {
  it("an SVG may run nothing and load nothing", async () => {
    const { headers } = await ask(`${FIGURE}.svg`);
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
    const svg = await svgOf(`${FIGURE}.svg`);
    expect(svg).toMatch(/^<svg[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(/<script|<foreignObject|<image|var\(--|\son\w+=|href="(?!#)/i);
  });

  it("texts of every script, signs of XML, and a character that XML does not have", async () => {
    const publisher = "海关总署 & <Белстат> Ўся\u0001";
    serve(spoilt("sources.csv", "new-2025,dataset,Office", `new-2025,dataset,${publisher}`));
    expect(await svgOf(`${FIGURE}.svg`)).toContain("海关总署 &amp; &lt;Белстат&gt; Ўся;");
    await pngOf(`${FIGURE}.png`);
  });

  it("a folder without a row for the figure has a picture that says so", async () => {
    serve(
      folderWith({
        "trade.csv": SOUND["trade.csv"]
          .replaceAll("NOR,SWE,X", "NOR,WLD,X")
          .replaceAll("NOR,SWE,M", "NOR,WLD,M"),
      }),
    );
    expect((await (await ask(`${FIGURE}.json`)).json()).series).toEqual([]);
    await pngOf(`${FIGURE}.png`);
  });

  it("another selection is another picture", async () => {
    expect(await svgOf(`${FIGURE}.svg?from=2024`)).not.toBe(await svgOf(`${FIGURE}.svg`));
    expect(await svgOf(`${FIGURE}.svg?theme=dark`)).not.toBe(await svgOf(`${FIGURE}.svg`));
  });
});
