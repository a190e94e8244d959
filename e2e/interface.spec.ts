// Program's job: ask the interface over HTTP, be told what was wrong with the question, and hold the same bytes as the
// folder. What each route answers to what is proved in memory, beside the routes; here is what the wire may change.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import type { APIResponse } from "@playwright/test";
import { BUNDLED } from "./support/data-folder";
import { expect, test } from "./support/test";

const file = (name: string) => readFileSync(join(BUNDLED, name), "utf8");
const TABLES = ["areas", "sources", "products", "trade"];

/** Each route, and what its answer is called: the relation, the years of its rows, the edition. */
const ROUTES = [
  ["/api/trade", "bilateral-trade_BLR-CHN_1960-2025_<edition>.json"],
  [
    "/api/trade.csv?reporter=CHN&partner=BLR&product=TOTAL&from=1992",
    "bilateral-trade_BLR-CHN_1992-2024_<edition>.csv",
  ],
  ["/api/areas", "bilateral-areas_BLR-CHN_<edition>.json"],
  ["/api/sources.csv", "bilateral-sources_BLR-CHN_<edition>.csv"],
  ["/api/products", "bilateral-products_BLR-CHN_<edition>.json"],
  ["/api/kpis", "bilateral-kpis_BLR-CHN_<edition>.json"],
  ["/api/kpis/turnover?pair=BLR-RUS", "bilateral-kpi-turnover_BLR-RUS_<edition>.json"],
  ["/api/figures", "bilateral-figures_BLR-CHN_<edition>.json"],
  [
    "/api/figures/trade-turnover",
    "bilateral-figure-trade-turnover_BLR-CHN_1992-2024_<edition>.json",
  ],
  ["/api/figures/trade-flows.csv", "bilateral-figure-trade-flows_BLR-CHN_1992-2024_<edition>.csv"],
  ["/api/edition", "bilateral-edition_BLR-CHN_<edition>.json"],
] as const;

/** What the connection adds, and what depends on the moment or on the bytes that follow. */
const OF_THE_WIRE = ["date", "connection", "keep-alive", "transfer-encoding", "content-encoding"];
const said = (response: APIResponse) =>
  Object.entries(response.headers()).filter(([name]) => !OF_THE_WIRE.includes(name));

async function expectProblem(response: APIResponse, status: number, code: string) {
  expect(response.status()).toBe(status);
  expect(response.headers()["content-type"]).toBe("application/problem+json");
  const problem = await response.json();
  expect(problem).toMatchObject({ status, code, type: `urn:bilateral:problem:${code}` });
  return problem.issues;
}

for (const [path, name] of ROUTES) {
  test(`${path}: GET, HEAD and a 304 agree, and any page may read it`, async ({ request }) => {
    const { edition } = await (await request.get("/api/edition")).json();
    const got = await request.get(path);
    expect(got.status()).toBe(200);
    const headers = got.headers();
    expect(headers["content-disposition"]).toContain(`"${name.replace("<edition>", edition)}"`);
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers.vary).toMatch(/\bAccept, Accept-Encoding$/);
    expect(headers.etag).toMatch(/^"[^"]+"$/);
    const head = await request.head(path);
    expect({ status: head.status(), headers: said(head) }).toEqual({
      status: 200,
      headers: said(got),
    });
    const kept = await request.get(path, { headers: { "If-None-Match": headers.etag ?? "" } });
    expect(kept.status()).toBe(304);
    expect(await kept.body()).toHaveLength(0);
    expect(kept.headers().etag).toBe(headers.etag);
    const another = await request.get(path, { headers: { "If-None-Match": '"another"' } });
    expect(another.status()).toBe(200);
  });
}

test("health: not kept, no tag, and what it counts is what the files hold", async ({ request }) => {
  const response = await request.get("/api/health");
  expect(response.status()).toBe(200);
  expect(response.headers()["cache-control"]).toBe("no-store");
  expect(response.headers().etag).toBeUndefined();
  const counts = TABLES.map((table) => [
    table,
    file(`${table}.csv`).trimEnd().split("\n").length - 1,
  ]);
  const { edition } = await (await request.get("/api/edition")).json();
  expect(await response.json()).toMatchObject({
    status: "ok",
    edition,
    rows: Object.fromEntries(counts),
    problems: [],
    problem_count: 0,
  });
});

for (const table of TABLES) {
  test(`${table}.csv is the file itself, byte for byte`, async ({ request }) => {
    const served = await (await request.get(`/api/${table}.csv`)).body();
    expect(served.equals(readFileSync(join(BUNDLED, `${table}.csv`)))).toBe(true);
  });
}

test("packed on the way, where that is welcome, and the same when it arrives", async ({
  request,
}) => {
  const path = "/api/sources.csv";
  const [packed, plain] = await Promise.all(
    ["gzip", "identity"].map((encoding) =>
      request.get(path, { headers: { "Accept-Encoding": encoding } }),
    ),
  );
  expect(packed?.headers()["content-encoding"]).toBe("gzip");
  expect(plain?.headers()["content-encoding"]).toBeUndefined();
  expect(await packed?.text()).toBe(await plain?.text());
});

test("a page of another origin may ask: OPTIONS says how", async ({ request }) => {
  const response = await request.fetch("/api/trade", { method: "OPTIONS" });
  expect(response.status()).toBe(204);
  expect(response.headers()).toMatchObject({
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, HEAD, OPTIONS",
    "access-control-allow-headers": "Accept, If-None-Match",
  });
});

test("a browser on another origin reads the figure, its tag and its name", async ({
  page,
  site,
}) => {
  const elsewhere = createServer((_, answer) =>
    answer.setHeader("Content-Type", "text/html").end(),
  );
  await once(elsewhere.listen(0, "localhost"), "listening");
  const address = elsewhere.address();
  await page.goto(`http://localhost:${typeof address === "object" ? address?.port : ""}`);
  const path = "/api/trade?reporter=CHN&partner=BLR&flow=X&product=TOTAL&from=2024&to=2024";
  const read = await page.evaluate(async (url) => {
    const response = await fetch(url, { headers: { "If-None-Match": '"another"' } });
    const { rows } = await response.json();
    const [tag, name] = ["etag", "content-disposition"].map((header) =>
      response.headers.get(header),
    );
    return { value: rows[0].value_usd_million, tag, name };
  }, site.url + path);
  expect(read).toEqual({
    value: 6590.291674,
    tag: expect.stringMatching(/^"/),
    name: expect.stringContaining("bilateral-trade_BLR-CHN_2024-2024_"),
  });
  elsewhere.close();
});

test("reading only: 405 for what would write, and what may be done instead", async ({
  request,
}) => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    const response = await request.fetch("/api/trade", { method });
    await expectProblem(response, 405, "method_not_allowed");
    expect(response.headers().allow).toBe("GET, HEAD, OPTIONS");
  }
});

test("no format that the client takes: 406 with those that there are", async ({ request }) => {
  const response = await request.get("/api/trade", { headers: { Accept: "image/png" } });
  const [issue] = await expectProblem(response, 406, "format_not_acceptable");
  expect(issue.expected).toBe("one of: application/json, text/csv");
});

for (const path of ["/api", "/api/no/where", "/api/trad", "/api/kpis/none", "/api/figures/none"]) {
  test(`${path}: nothing is there, and the problem says what is`, async ({ request }) => {
    const codes: Readonly<Record<string, string>> = {
      "/api/trad": "dataset_unknown",
      "/api/kpis/none": "kpi_unknown",
      "/api/figures/none": "figure_unknown",
    };
    const [issue] = await expectProblem(
      await request.get(path),
      404,
      codes[path] ?? "path_unknown",
    );
    expect(issue.expected + issue.suggestion).toMatch(/\/api\/(trade|kpis|figures)|one of: areas/);
  });
}

test("all faults of a question at once: 400 with what is allowed, the nearest, and where the list is", async ({
  request,
}) => {
  const question = "reportr=CHN&partner=BLX1&flow=Y&product=totl&from=2024-13&format=xlsx";
  const issues = await expectProblem(
    await request.get(`/api/trade?${question}`),
    400,
    "request_invalid",
  );
  const told = Object.fromEntries(
    issues.map((issue: { parameter: string; expected: string; suggestion: string }) => [
      issue.parameter,
      `${issue.expected} · ${issue.suggestion}`,
    ]),
  );
  expect(told).toEqual({
    reportr: expect.stringMatching(/^one of: reporter, partner, flow, .* The nearest: reporter,/),
    partner: expect.stringMatching(/BLX.*All are listed at \/api\/areas\.$/),
    flow: expect.stringMatching(/^one of: X, M, T/),
    product: expect.stringMatching(/The nearest: TOTAL, .*\/api\/products\.$/),
    from: expect.stringMatching(/^a period, as 2024, 2024-Q1,/),
    format: expect.stringMatching(/^one of: json, csv/),
  });
});

test("a known code without rows is an answer: 200 and none", async ({ request }) => {
  const nothing = "reporter=RUS&partner=ABW";
  const json = await request.get(`/api/trade?${nothing}`);
  expect(json.status()).toBe(200);
  expect(await json.json()).toMatchObject({ count: 0, rows: [] });
  const csv = await (await request.get(`/api/trade.csv?${nothing}`)).text();
  expect(csv).toBe(file("trade.csv").slice(0, csv.length));
  expect(csv).toMatch(/^reporter,[^\n]*\n$/);
});

test("a dimension given twice means either, two mean both; from and to keep what lies wholly between", async ({
  request,
}) => {
  const pair = "partner=CHN&partner=BLR&reporter=BLR&reporter=CHN&flow=X&flow=M";
  const all = file("trade.csv")
    .split("\n")
    .filter((row) => /^(BLR,CHN|CHN,BLR),[XM],/.test(row));
  const years = all.filter((row) => /,202[12][,-]/.test(row));
  const months = all.filter((row) => row.includes(",2021-01/2021-08,"));
  expect([years.length, months.length]).toEqual([19, 2]);
  for (const [range, rows] of [
    ["from=2021&to=2022", years],
    ["from=2021&to=2021-08", months],
    ["from=2021&to=2021-07", []],
  ] as const) {
    const csv = await (await request.get(`/api/trade.csv?${pair}&${range}`)).text();
    expect(csv.trimEnd().split("\n").slice(1), range).toEqual(rows);
  }
});

test("the format is that of the ending, else of the parameter, else what the client prefers, else JSON", async ({
  request,
}) => {
  const kind = async (path: string, Accept?: string) => {
    const response = await request.get(path, Accept === undefined ? {} : { headers: { Accept } });
    return response.headers()["content-type"]?.split(";")[0];
  };
  expect(await kind("/api/areas")).toBe("application/json");
  expect(await kind("/api/areas", "text/csv")).toBe("text/csv");
  expect(await kind("/api/areas", "text/csv;q=0.5, application/json")).toBe("application/json");
  expect(await kind("/api/areas?format=json", "text/csv")).toBe("application/json");
  expect(await kind("/api/areas.csv", "application/json")).toBe("text/csv");
  const both = await request.get("/api/areas.csv?format=json");
  await expectProblem(both, 400, "values_contradict");
});

test("CSV for Excel begins with a mark; that of Europe has semicolons and decimal commas, too", async ({
  request,
}) => {
  const question = "reporter=CHN&partner=BLR&flow=X&from=2024&to=2024";
  const text = async (csv: string) =>
    (await (await request.get(`/api/trade?${question}&csv=${csv}`)).body()).toString("utf8");
  expect(await text("excel")).toMatch(/^\uFEFFreporter,.*\nCHN,BLR,X,TOTAL,2024,6590\.291674,A,/);
  expect(await text("eu")).toMatch(/^\uFEFFreporter;.*\nCHN;BLR;X;TOTAL;2024;6590,291674;A;/);
});

test("the edition is that of what the files say: not of marks and line ends, but of each value", async ({
  request,
  dataFolder,
  serveFolder,
}) => {
  const editionOf = async (path: string) => {
    const { url } = await serveFolder(path);
    return (await (await request.get(`${url}/api/edition`)).json()).edition;
  };
  const here = await (await request.get("/api/edition")).json();
  expect(here).toEqual({
    edition: expect.stringMatching(/^[0-9a-f]{12}$/),
    build: expect.stringMatching(/^[0-9a-f]{12}$/),
    as_of: "2026-02-18",
  });
  const folder = dataFolder();
  for (const table of TABLES) {
    folder.edit(`${table}.csv`, (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`);
  }
  expect(await editionOf(folder.path)).toBe(here.edition);
  folder.edit("trade.csv", (text) => text.replace(",6590.291674,", ",6590.291675,"));
  expect(await editionOf(folder.path)).not.toBe(here.edition);
});
