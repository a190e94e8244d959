// One test that walks every route: whatever is asked, the manners are the same.
import { beforeEach, describe, expect, it, vi } from "vitest";
import { asker, serve } from "@/lib/http/testing";
import { LOCALES } from "@/lib/i18n/locales";
import { folderWith, spoilt } from "@/lib/store/testing";
import * as nowhere from "./[[...path]]/route";
import * as dataset from "./[dataset]/route";
import * as edition from "./edition/route";
import * as figure from "./figures/[figure]/route";
import * as figures from "./figures/route";
import * as health from "./health/route";
import * as kpi from "./kpis/[kpi]/route";
import * as kpis from "./kpis/route";

vi.mock("@/lib/store/store", () => import("@/lib/http/testing"));

const DATA_ROUTES = [
  { path: "/api/trade", ask: asker(dataset, "dataset") },
  { path: "/api/trade.csv", ask: asker(dataset, "dataset") },
  { path: "/api/areas", ask: asker(dataset, "dataset") },
  { path: "/api/kpis", ask: asker(kpis) },
  { path: "/api/kpis/turnover", ask: asker(kpi, "kpi") },
  { path: "/api/kpis/turnover.json", ask: asker(kpi, "kpi") },
  { path: "/api/figures", ask: asker(figures) },
  { path: "/api/figures/trade-turnover", ask: asker(figure, "figure") },
  { path: "/api/figures/trade-flows.json", ask: asker(figure, "figure") },
  { path: "/api/figures/trade-turnover.csv", ask: asker(figure, "figure") },
  { path: "/api/edition", ask: asker(edition) },
];
const HEALTH = { path: "/api/health", ask: asker(health) };
const NOWHERE = { path: "/api/no/where", ask: asker(nowhere) };
const SUBJECTLESS = [
  { path: "/api/nothing", ask: asker(dataset, "dataset"), code: "dataset_unknown" },
  { path: "/api/kpis/nothing", ask: asker(kpi, "kpi"), code: "kpi_unknown" },
  { path: "/api/figures/nothing", ask: asker(figure, "figure"), code: "figure_unknown" },
  { ...NOWHERE, code: "path_unknown" },
];
const ROUTES = [...DATA_ROUTES, HEALTH];

beforeEach(() => {
  serve(folderWith({}));
});

function expectManners(response: Response) {
  const { headers } = response;
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(headers.get("access-control-expose-headers")).toBe("ETag, Content-Disposition");
  expect(headers.get("vary")).toBe("Accept, Accept-Encoding");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
}

/** A problem, with all of its keys and no other, and words in every place. */
async function expectProblem(response: Response, status: number, code: string) {
  expectManners(response);
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(response.headers.get("cache-control")).toBe("no-store");
  const body = await response.json();
  expect(Object.keys(body)).toEqual(["type", "title", "status", "detail", "code", "issues"]);
  expect(body).toMatchObject({ type: `urn:bilateral:problem:${code}`, status, code });
  for (const issue of body.issues) {
    expect(Object.keys(issue)).toEqual(["parameter", "found", "expected", "suggestion"]);
    expect(issue.expected).not.toBe("");
    expect(issue.suggestion).not.toBe("");
  }
  return body;
}

describe.each(ROUTES)("$path", ({ path, ask }) => {
  it("answers with a type, a length, a name, and leave to read it from anywhere", async () => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expectManners(response);
    const csv = path.endsWith(".csv");
    expect(response.headers.get("content-type")).toMatch(
      csv ? /^text\/csv;/ : /^application\/json$/,
    );
    expect(response.headers.get("content-disposition")).toMatch(
      csv
        ? /^attachment; filename="bilateral-[\w.-]+\.csv"$/
        : /^inline; filename="bilateral-[\w.-]+\.json"$/,
    );
    const bytes = await response.arrayBuffer();
    expect(response.headers.get("content-length")).toBe(String(bytes.byteLength));
  });

  it("HEAD: the same without the body", async () => {
    const [got, head] = [await ask(path), await ask(path, { method: "HEAD" })];
    expect(head.status).toBe(got.status);
    expect([...head.headers]).toEqual([...got.headers]);
    expect(head.body).toBeNull();
  });

  it("OPTIONS: anyone may read, with a tag", async () => {
    const response = await ask(path, { method: "OPTIONS" });
    expect(response.status).toBe(204);
    expectManners(response);
    expect(response.headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
    expect(response.headers.get("access-control-allow-headers")).toBe("Accept, If-None-Match");
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"])(
    "%s: 405 that says what is allowed",
    async (method) => {
      const response = await ask(path, { method });
      expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
      await expectProblem(response, 405, "method_not_allowed");
    },
  );

  it("an unknown parameter is a fault, for HEAD too", async () => {
    const body = await expectProblem(await ask(`${path}?colour=red`), 400, "parameter_unknown");
    expect(body.issues[0]).toMatchObject({ parameter: "colour", found: "red" });
    expect((await ask(`${path}?colour=red`, { method: "HEAD" })).status).toBe(400);
  });

  it("an unknown language is a fault that lists the languages", async () => {
    const body = await expectProblem(await ask(`${path}?lang=tlh`), 400, "code_unknown");
    expect(body.issues[0]).toMatchObject({
      parameter: "lang",
      found: "tlh",
      expected: `one of: ${LOCALES.join(", ")}`,
    });
  });

  it("a parameter of one value given twice is a fault", async () => {
    await expectProblem(await ask(`${path}?lang=en&lang=en`), 400, "parameter_repeated");
  });

  it("nothing acceptable: 406, unless the path says what it is", async () => {
    const response = await ask(path, { headers: { Accept: "application/xml" } });
    if (/\.(csv|json)$/.test(path)) expect(response.status).toBe(200);
    else await expectProblem(response, 406, "format_not_acceptable");
  });
});

describe.each(DATA_ROUTES)("the tag of $path", ({ path, ask }) => {
  const tagOf = async (of = path) => (await ask(of)).headers.get("etag") ?? "";

  it("is strong, and asked about each time", async () => {
    const { headers } = await ask(path);
    expect(headers.get("etag")).toMatch(/^"[\w-]{22}"$/);
    expect(headers.get("cache-control")).toBe("no-cache");
  });

  it.each([
    ["the tag", (tag: string) => tag],
    ["a list", (tag: string) => `"other", W/${tag}`],
    ["a star", () => "*"],
  ])("%s in If-None-Match: 304 without a body", async (_, header) => {
    const tag = await tagOf();
    const response = await ask(path, { headers: { "If-None-Match": header(tag) } });
    expect(response.status).toBe(304);
    expect(response.body).toBeNull();
    expect(response.headers.get("etag")).toBe(tag);
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("content-type")).toBeNull();
    expectManners(response);
  });

  it("another tag in If-None-Match: 200", async () => {
    const response = await ask(path, { headers: { "If-None-Match": '"other"' } });
    expect(response.status).toBe(200);
  });

  it("changes with the edition", async () => {
    const before = await tagOf();
    serve(spoilt("trade.csv", "100.5", "100.6"));
    expect(await tagOf()).not.toBe(before);
  });

  it("is the same for the language that is spoken anyway", async () => {
    expect(await tagOf(`${path}?lang=en`)).toBe(await tagOf());
  });
});

describe("tags tell apart", () => {
  const ask = asker(dataset, "dataset");
  const tagOf = async (path: string) => (await ask(path)).headers.get("etag");

  it.each([
    ["/api/trade", "/api/trade.csv"],
    ["/api/trade.csv", "/api/trade.csv?csv=excel"],
    ["/api/trade.csv?csv=eu", "/api/trade.csv?csv=excel"],
    ["/api/trade", "/api/trade?flow=X"],
    ["/api/trade?flow=X", "/api/trade?flow=M"],
    ["/api/trade", "/api/areas"],
  ])("%s and %s", async (one, other) => {
    expect(await tagOf(one)).not.toBe(await tagOf(other));
  });

  it.each([
    ["/api/trade.csv", "/api/trade?format=csv"],
    ["/api/trade", "/api/trade.json"],
    ["/api/trade?flow=X&reporter=NOR", "/api/trade?reporter=NOR&flow=X"],
    ["/api/trade?flow=X&flow=M", "/api/trade?flow=M&flow=X&flow=M"],
  ])("but not %s and %s", async (one, other) => {
    expect(await tagOf(one)).toBe(await tagOf(other));
  });
});

describe.each(SUBJECTLESS)("$path", ({ path, ask, code }) => {
  it(`is 404 ${code}, with what there is`, async () => {
    const body = await expectProblem(await ask(path), 404, code);
    expect(body.issues).toHaveLength(1);
  });

  it("HEAD: the same without the body", async () => {
    const response = await ask(path, { method: "HEAD" });
    expect(response.status).toBe(404);
    expect(response.body).toBeNull();
  });
});

it("an address with nothing at it is 404 for every method", async () => {
  await expectProblem(await NOWHERE.ask(NOWHERE.path, { method: "POST" }), 404, "path_unknown");
});

describe("an unexpected failure", () => {
  it("is 500 and tells the operator where, the reader only that", async () => {
    const stderr = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const request = new Request("http://localhost:3000/api/kpis");
    const params = Promise.reject(new Error("a secret of the inside"));
    const response = await kpis.GET(request, { params });
    const body = await expectProblem(response, 500, "internal_error");
    expect(JSON.stringify(body)).not.toContain("secret");
    expect(String(stderr.mock.calls[0]?.[0])).toContain("a secret of the inside");
    stderr.mockRestore();
  });
});
