import { beforeEach, describe, expect, it, vi } from "vitest";
import { FIGURES } from "@/lib/figures";
import { asker, serve } from "@/lib/http/testing";
import { folderWith } from "@/lib/store/testing";
import * as route from "./[figure]/route";

vi.mock("@/lib/store/store", () => import("@/lib/http/testing"));

const ask = asker(route, "figure");

const HEADER =
  "reporter,partner,flow,product,period,value_usd_million,obs_status,precision,source,note";

/** Exports 100, 110, 120, … and imports 50 from 2016 on, as both declare them. */
const TRADE = [
  HEADER,
  ...["NOR,SWE", "SWE,NOR"].flatMap((pair) =>
    Array.from({ length: 8 }, (_, n) => [
      `${pair},X,TOTAL,${2016 + n},${100 + 10 * n},A,exact,new-2025,`,
      `${pair},M,TOTAL,${2016 + n},50,A,exact,new-2025,`,
    ]).flat(),
  ),
  "",
].join("\n");

beforeEach(() => {
  serve(folderWith({ "trade.csv": TRADE }));
});

interface Point {
  readonly period: string;
  readonly value: number | null;
  readonly obs_status: string;
}
interface Series {
  readonly id: string;
  readonly points: readonly Point[];
}

async function seriesOf(path: string): Promise<readonly Series[]> {
  const response = await ask(path);
  expect(response.status).toBe(200);
  return (await response.json()).series;
}

const rowsIn = (series: readonly Series[]) =>
  series.flatMap(({ id, points }) => points.map((p) => `${id},${p.period},${p.value ?? ""}`));

async function rowsOf(path: string): Promise<string[]> {
  const text = await (await ask(path)).text();
  return text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((row) => row.split(",").slice(0, 3).join());
}

async function refusalOf(path: string) {
  const response = await ask(path);
  expect(response.status).toBe(400);
  return response.json();
}

/** Those that declare every control. */
const WHOLE = ["trade-turnover", "trade-flows", "trade-partners"];

describe.each(WHOLE.map((id) => `/api/figures/${id}`))("%s", (path) => {
  it.each([
    "",
    "from=2018",
    "to=2019",
    "from=2018&to=2019",
    "show=share",
    "show=index",
    "show=index&base=2018",
    "show=change&from=2018",
    "axis=log",
    "reporter=SWE",
    "reporter=SWE&from=2020&show=index&base=2021",
  ])("?%s: CSV and JSON have the same rows", async (query) => {
    const rows = rowsIn(await seriesOf(`${path}?${query}`));
    expect(await rowsOf(`${path}.csv?${query}`)).toEqual(rows);
  });

  it("from and to keep what lies wholly between: 2018-Q2 leaves out 2018", async () => {
    const periods = async (query: string) => {
      const all = (await seriesOf(`${path}?${query}`)).flatMap(({ points }) => points);
      return [...new Set(all.map(({ period }) => period))].sort();
    };
    expect(await periods("from=2018&to=2020")).toEqual(["2018", "2019", "2020"]);
    expect(await periods("from=2018-Q2&to=2020")).toEqual(["2019", "2020"]);
    expect(await periods("from=2019&to=2020-11")).toEqual(["2019"]);
    expect(await periods("from=1900&to=1950")).toEqual([]);
  });

  it("a file is named after the years that it holds", async () => {
    const { headers } = await ask(`${path}.csv?from=2018&to=2020`);
    expect(headers.get("content-disposition")).toMatch(/_NOR-SWE_2018-2020_[0-9a-f]{12}\.csv"$/);
  });

  it("the reporter's figures alone, if one is chosen: SWE says the same, so only the ids differ", async () => {
    const [one, other] = [
      await seriesOf(`${path}?reporter=NOR`),
      await seriesOf(`${path}?reporter=SWE`),
    ];
    const told = async (reporter: string) =>
      (await (await ask(`${path}?reporter=${reporter}`)).json()).title;
    expect(await told("NOR")).not.toBe(await told("SWE"));
    const values = (series: readonly Series[]) =>
      series.flatMap(({ points }) => points.map(({ value }) => value));
    expect(values(one)).toEqual(values(other));
  });

  it("an unknown parameter: 400 that names those it takes", async () => {
    const { code, issues } = await refusalOf(`${path}?colour=red`);
    expect(code).toBe("parameter_unknown");
    expect(issues[0].expected).toMatch(
      /^one of: from, to, axis, show, base, reporter, .*lang, format, csv$/,
    );
  });

  it.each([
    ["from=2020&to=2019", "values_contradict", "from"],
    ["base=2020", "values_contradict", "base"],
    ["show=index&base=20", "value_malformed", "base"],
    ["show=rank", "code_unknown", "show"],
    ["axis=sqrt", "code_unknown", "axis"],
    ["reporter=FIN", "code_unknown", "reporter"],
    ["from=2020&from=2021", "parameter_repeated", "from"],
    ["from=20-20", "value_malformed", "from"],
  ])("?%s: 400 %s in every format", async (query, code, parameter) => {
    for (const ending of ["", ".csv", ".svg", ".png"]) {
      const problem = await refusalOf(`${path}${ending}?${query}`);
      expect(problem).toMatchObject({ code, issues: [{ parameter }] });
    }
  });
});

it("turnover as an index: 150 in 2016 is 100, so 160 in 2017 is 106.67", async () => {
  const [series] = await seriesOf("/api/figures/trade-turnover?show=index&base=2016");
  expect(series?.points.slice(0, 2).map(({ value }) => value?.toFixed(2))).toEqual([
    "100.00",
    "106.67",
  ]);
});

it("turnover as a change: 150 to 160 is 6.67 %", async () => {
  const [series] = await seriesOf("/api/figures/trade-turnover?show=change&from=2017&to=2017");
  expect(series?.points.map(({ value }) => value?.toFixed(2))).toEqual(["6.67"]);
});

describe.each(FIGURES.map((figure) => [figure.id, figure] as const))("%s", (id, figure) => {
  const path = `/api/figures/${id}`;
  const { snapshot } = serve(folderWith({ "trade.csv": TRADE }));
  const controls = snapshot && figure.controls(snapshot);

  it.each([
    ["axis=log", controls?.axis.includes("log")],
    ["show=change", controls?.show.includes("change")],
    ["reporter=SWE", controls?.reporter.includes("SWE")],
  ])("?%s is taken where it is declared, and refused where it is not", async (query, declared) => {
    expect((await ask(`${path}?${query}`)).status).toBe(declared ? 200 : 400);
  });
});
