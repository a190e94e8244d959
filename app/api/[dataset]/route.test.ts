import { beforeEach, describe, expect, it, vi } from "vitest";
import { asker, serve } from "@/lib/http/testing";
import { folderWith, SOUND, spoilt } from "@/lib/store/testing";
import * as route from "./route";

vi.mock("@/lib/store/store", () => import("@/lib/http/testing"));

const ask = asker(route, "dataset");

const HEADER =
  "reporter,partner,flow,product,period,value_usd_million,obs_status,precision,source,note";
const TRADE = [
  HEADER,
  "NOR,SWE,X,TOTAL,2022,-12.50,A,exact,new-2025,",
  'NOR,SWE,M,TOTAL,2022,90,A,rounded,new-2025,"says ""about 90"", or so"',
  "SWE,NOR,X,TOTAL,2023,88.123456,A,exact,old-2020,'=1+1",
  'NOR,SWE,X,0202,2023-Q1,1000000,A,exact,new-2025 old-2020,"two\nlines"',
  "NOR,SWE,X,TOTAL,2024-01/2024-11,7,A,exact,old-2020,",
  "NOR,WLD,X,TOTAL,2024,,O,,new-2025,not yet out",
  "",
].join("\n");

beforeEach(() => {
  serve(folderWith({ "trade.csv": TRADE }));
});

async function rowsOf(path: string) {
  const response = await ask(path);
  expect(response.status).toBe(200);
  const body = await response.json();
  expect(body.count).toBe(body.rows.length);
  return body.rows;
}

async function problemOf(path: string) {
  const response = await ask(path);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const body = await response.json();
  expect(body.status).toBe(response.status);
  return body;
}

describe("JSON", () => {
  it("has dataset, edition, count and rows; numbers are numbers, codes text, missing null", async () => {
    const { snapshot } = serve(folderWith({ "trade.csv": TRADE }));
    const response = await ask("/api/trade");
    expect(response.headers.get("content-type")).toBe("application/json");
    const body = await response.json();
    expect(Object.keys(body)).toEqual(["dataset", "edition", "count", "rows"]);
    expect(body).toMatchObject({ dataset: "trade", edition: snapshot?.edition, count: 6 });
    expect(body.rows[3]).toEqual({
      reporter: "NOR",
      partner: "SWE",
      flow: "X",
      product: "0202",
      period: "2023-Q1",
      value_usd_million: 1000000,
      obs_status: "A",
      precision: "exact",
      source: "new-2025 old-2020",
      note: "two\nlines",
    });
    expect(body.rows[5]).toMatchObject({ value_usd_million: null, precision: null });
    expect(body.rows[2].note).toBe("=1+1");
  });

  it.each(["areas", "products", "sources"] as const)(
    "%s are served like any table",
    async (name) => {
      const rows = await rowsOf(`/api/${name}`);
      expect(rows).toHaveLength(SOUND[`${name}.csv`].trim().split("\n").length - 1);
    },
  );
});

describe("CSV", () => {
  it.each(["/api/trade.csv", "/api/trade?format=csv"])("%s is the file", async (path) => {
    const response = await ask(path);
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    expect(await response.text()).toBe(TRADE);
  });

  it("is what a client gets that prefers it", async () => {
    const response = await ask("/api/trade", { headers: { Accept: "text/csv" } });
    expect(await response.text()).toBe(TRADE);
  });

  it("guards what would run as a formula, and never a number", async () => {
    serve(folderWith({ "trade.csv": TRADE.replace("not yet out", "@SUM(A1)") }));
    const text = await (await ask("/api/trade.csv")).text();
    expect(text).toContain("'@SUM(A1)");
    expect(text).toContain(",-12.50,");
  });

  const bytesOf = async (path: string) => Buffer.from(await (await ask(path)).arrayBuffer());

  it("csv=excel begins with a byte order mark", async () => {
    expect(await bytesOf("/api/trade.csv?csv=excel")).toEqual(Buffer.from(`\ufeff${TRADE}`));
  });

  it("csv=eu has the mark, semicolons and decimal commas", async () => {
    const text = (await bytesOf("/api/trade.csv?csv=eu")).toString();
    expect(text.split("\n").slice(0, 2)).toEqual([
      `\ufeff${HEADER.replaceAll(",", ";")}`,
      "NOR;SWE;X;TOTAL;2022;-12,50;A;exact;new-2025;",
    ]);
  });

  it.each(["/api/trade.csv?csv=eu", "/api/trade.csv?csv=excel"])(
    "%s reads back as the same data",
    async (path) => {
      const before = await rowsOf("/api/trade");
      serve(folderWith({ "trade.csv": await (await ask(path)).text() }));
      expect(await rowsOf("/api/trade")).toEqual(before);
    },
  );

  it("of no rows is the header", async () => {
    expect(await (await ask("/api/trade.csv?reporter=WLD")).text()).toBe(`${HEADER}\n`);
  });

  it.each([
    ["/api/trade.csv", 'attachment; filename="bilateral-trade_NOR-SWE_2022-2024_EDITION.csv"'],
    [
      "/api/trade.csv?to=2023",
      'attachment; filename="bilateral-trade_NOR-SWE_2022-2023_EDITION.csv"',
    ],
    ["/api/trade", 'inline; filename="bilateral-trade_NOR-SWE_2022-2024_EDITION.json"'],
    ["/api/areas.csv", 'attachment; filename="bilateral-areas_NOR-SWE_EDITION.csv"'],
  ])("%s is named %s", async (path, expected) => {
    const { snapshot } = serve(folderWith({ "trade.csv": TRADE }));
    const { headers } = await ask(path);
    const name = expected.replace("EDITION", snapshot?.edition ?? "");
    expect(headers.get("content-disposition")).toBe(name);
  });
});

describe("filters", () => {
  it.each([
    ["one code", "reporter=SWE", ["2023"]],
    ["two codes of one dimension: either", "partner=NOR&partner=WLD", ["2023", "2024"]],
    ["two dimensions: both", "reporter=NOR&flow=M", ["2022"]],
    ["one of several sources is enough", "source=old-2020", ["2023", "2023-Q1", "2024-01/2024-11"]],
    ["a product as text", "product=0202", ["2023-Q1"]],
    ["a status", "obs_status=O", ["2024"]],
    ["a precision", "precision=rounded", ["2022"]],
    ["a period as it is written", "period=2023", ["2023"]],
    [
      "from 2023: what lies wholly after 2022",
      "from=2023",
      ["2023", "2023-Q1", "2024-01/2024-11", "2024"],
    ],
    ["to 2023-Q2: 2023 does not lie wholly inside", "to=2023-Q2", ["2022", "2022", "2023-Q1"]],
    ["one year: what lies in it", "from=2024&to=2024", ["2024-01/2024-11", "2024"]],
    ["one month: nothing lies wholly in it", "from=2024-05&to=2024-05", []],
    ["a known code without rows", "reporter=WLD", []],
  ])("%s: %s", async (_, query, expected) => {
    const rows: { period: string }[] = await rowsOf(`/api/trade?${query}`);
    expect(rows.map(({ period }) => period)).toEqual(expected);
  });

  it("areas by kind", async () => {
    expect(await rowsOf("/api/areas?kind=group")).toMatchObject([{ area: "WLD" }]);
  });
});

describe("faults", () => {
  it.each([
    ["reporter=NRO", "reporter", "/api/areas", "The nearest: NOR, SWE, WLD."],
    ["product=TOTL", "product", "/api/products", "The nearest: TOTAL, 0202."],
    ["source=new-2024", "source", "/api/sources", "The nearest: new-2025, old-2020."],
  ])(
    "%s is in no list: the nearest, and where the list is",
    async (query, parameter, list, nearest) => {
      const { code, status, issues } = await problemOf(`/api/trade?${query}`);
      expect([code, status]).toEqual(["code_unknown", 400]);
      expect(issues[0]).toMatchObject({ parameter, expected: `a code that is listed at ${list}` });
      expect(issues[0].suggestion).toBe(`${nearest} All are listed at ${list}.`);
    },
  );

  it("a code of an enumeration: all of them", async () => {
    const { issues } = await problemOf("/api/trade?flow=E");
    expect(issues[0]).toMatchObject({ found: "E", expected: "one of: X, M, T" });
  });

  it("an unknown parameter: all that the table has", async () => {
    const { code, issues } = await problemOf("/api/areas?from=2001");
    expect(code).toBe("parameter_unknown");
    expect(issues[0].expected).toBe("one of: area, kind, lang, format, csv");
  });

  it("from after to", async () => {
    const { code, issues } = await problemOf("/api/trade?from=2024&to=2023");
    expect(code).toBe("values_contradict");
    expect(issues).toEqual([
      {
        parameter: "from",
        found: "2024",
        expected: "a period that begins no later than 2023 ends",
        suggestion: "Exchange from and to.",
      },
    ]);
  });

  it("from after to is a fault even for a client that has every tag", async () => {
    const headers = { "If-None-Match": "*" };
    expect((await ask("/api/trade?from=2024&to=2023", { headers })).status).toBe(400);
  });

  it("an extension that contradicts the format", async () => {
    expect((await problemOf("/api/trade.csv?format=json")).code).toBe("values_contradict");
  });

  it("nothing acceptable", async () => {
    const response = await ask("/api/trade", { headers: { Accept: "application/xml" } });
    expect(response.status).toBe(406);
    expect((await response.json()).issues[0].expected).toBe("one of: application/json, text/csv");
  });

  it.each([
    ["trad", "The nearest: trade, areas, kpis."],
    ["helth", "The nearest: health, events, areas."],
    ["trade.xml", "The nearest: trade, areas, products."],
  ])("/api/%s is no table", async (name, suggestion) => {
    const { code, status, issues } = await problemOf(`/api/${name}`);
    expect([code, status]).toEqual(["dataset_unknown", 404]);
    expect(issues[0]).toMatchObject({ parameter: "dataset", found: name, suggestion });
  });
});

describe("a folder that is not whole", () => {
  it("a table left out as unsound: 503, its first fault, and where all stand; the others are served", async () => {
    serve(spoilt("trade.csv", "100.5", "1x5"));
    const { code, status, issues } = await problemOf("/api/trade");
    expect([code, status]).toEqual(["dataset_unsound", 503]);
    expect(issues[0]).toMatchObject({
      parameter: "dataset",
      found: "trade.csv, line 2, column value_usd_million: 1x5",
      suggestion: "See /api/health for the state of the data folder.",
    });
    expect(await rowsOf("/api/areas")).toHaveLength(3);
  });

  it("a table whose list is unsound is left out with it", async () => {
    serve(spoilt("areas.csv", "SWE,country", "SWE,kingdom"));
    expect(await problemOf("/api/trade")).toMatchObject({ code: "dataset_unsound" });
    expect(await rowsOf("/api/sources")).toHaveLength(2);
  });

  it("a table that the folder does not have: 404", async () => {
    serve(folderWith({ "products.csv": undefined }));
    const { code, status, issues } = await problemOf("/api/products");
    expect([code, status]).toEqual(["dataset_absent", 404]);
    expect(issues[0].expected).toBe("one of: areas, sources, trade");
  });

  it("without a list of products any that is written as one may be asked for", async () => {
    serve(folderWith({ "products.csv": undefined }));
    expect(await rowsOf("/api/trade?product=0303")).toEqual([]);
    expect(await problemOf("/api/trade?product=beef")).toMatchObject({ code: "value_malformed" });
  });

  it("no relation, nothing served: 503", async () => {
    serve(folderWith({ "datapackage.json": "{}" }));
    const { code, status, issues } = await problemOf("/api/trade");
    expect([code, status]).toEqual(["data_unavailable", 503]);
    expect(issues[0].found).toContain("datapackage.json");
  });
});
