import { beforeEach, describe, expect, it, vi } from "vitest";
import { FIGURES } from "@/lib/figures";
import { asker, serve } from "@/lib/http/testing";
import { parseCsv } from "@/lib/store/parse-csv";
import { folderWith, spoilt } from "@/lib/store/testing";
import * as one from "./[figure]/route";
import * as all from "./route";

vi.mock("@/lib/store/store", () => import("@/lib/http/testing"));

const askAll = asker(all);
const askOne = asker(one, "figure");

beforeEach(() => {
  serve(folderWith({}));
});

describe("/api/figures", () => {
  it("lists every figure with its finding and its address", async () => {
    const { snapshot } = serve(folderWith({}));
    const body = await (await askAll("/api/figures")).json();
    expect(Object.keys(body)).toEqual(["edition", "figures"]);
    expect(body.edition).toBe(snapshot?.edition);
    expect(body.figures.map((figure: { id: string }) => figure.id)).toEqual(
      FIGURES.map(({ id }) => id),
    );
    for (const figure of body.figures) {
      expect(Object.keys(figure)).toEqual(["id", "title", "path"]);
      expect((await (await askOne(figure.path)).json()).title).toBe(figure.title);
    }
  });

  it("without a sound table of figures: 503", async () => {
    serve(spoilt("trade.csv", "100.5", "many"));
    const response = await askAll("/api/figures");
    expect(response.status).toBe(503);
    expect((await response.json()).code).toBe("data_unavailable");
  });
});

describe.each(FIGURES.map(({ id }) => id))("/api/figures/%s", (id) => {
  it("has first what is promised of a figure, a series and a point, and then the whole model", async () => {
    const { snapshot } = serve(folderWith({}));
    const body = await (await askOne(`/api/figures/${id}`)).json();
    const keys = "id,title,subtitle,unit,edition,selection,series,sources";
    expect(Object.keys(body).slice(0, 8).join()).toBe(keys);
    for (const series of body.series) {
      expect(Object.keys(series).slice(0, 3)).toEqual(["id", "label", "points"]);
      for (const point of series.points) {
        expect(Object.keys(point).slice(0, 6).join()).toBe(
          "period,value,lower,upper,obs_status,precision",
        );
      }
    }
    const figure = FIGURES.find((one) => one.id === id);
    expect(body).toEqual(snapshot && (await figure?.build(snapshot, "en")));
  });

  it("as CSV has the same points", async () => {
    interface Point {
      period: string;
      value: number | null;
      obs_status: string;
    }
    const { series, layout, measure } = await (await askOne(`/api/figures/${id}.json`)).json();
    const points = series.flatMap((of: { id: string; points: Point[] }) =>
      of.points.map((p) => [of.id, p.period, p.value ?? "", p.obs_status].join()),
    );
    const bytes = new Uint8Array(await (await askOne(`/api/figures/${id}.csv`)).arrayBuffer());
    const { columns: header = [], rows = [] } = parseCsv(`${id}.csv`, bytes).csv ?? {};
    const own = { years: ["period"], rows: ["category", "label", "period"], spans: [] }[
      layout as "years" | "rows" | "spans"
    ];
    if (layout === "spans") {
      expect(rows.length).toBe(points.length);
      return;
    }
    const last = ["obs_status", "precision", "source"];
    expect(header).toEqual(["series", ...own, `value_${measure}`, "lower", "upper", ...last]);
    const columns = ["series", "period", `value_${measure}`, "obs_status"];
    const told = rows.map((row) => columns.map((column) => row[header.indexOf(column)]).join());
    expect(told).toEqual(points);
  });

  it("is named after its years, where it has any", async () => {
    const { headers } = await askOne(`/api/figures/${id}.csv`);
    expect(headers.get("content-disposition")).toMatch(
      new RegExp(
        `^attachment; filename="bilateral-figure-${id}_NOR-SWE(_2023-202[34])?_[0-9a-f]{12}\\.csv"$`,
      ),
    );
  });

  it("takes no parameter that it does not declare", async () => {
    expect((await askOne(`/api/figures/${id}?product=TOTAL`)).status).toBe(400);
  });
});

it("the figures of trade have something to show in a folder of trade", async () => {
  for (const id of ["trade-turnover", "trade-flows", "trade-partners", "trade-balance"]) {
    const { series } = await (await askOne(`/api/figures/${id}`)).json();
    expect(series.length, id).toBeGreaterThan(0);
  }
});

it("turnover 2023 as NOR declares it: 100.5 + 90 = 190.5, with both cells", async () => {
  const { series } = await (await askOne("/api/figures/trade-turnover")).json();
  expect(series[0].points[0]).toMatchObject({
    period: "2023",
    value: 190.5,
    cells: [
      { file: "trade.csv", line: 2 },
      { file: "trade.csv", line: 3 },
    ],
  });
});

it("csv=eu writes decimal commas in the columns of numbers only", async () => {
  const text = await (await askOne("/api/figures/trade-turnover.csv?csv=eu")).text();
  expect(text.split("\n")[1]).toMatch(/^NOR[^;]*;2023;190,5;[\d,]+;[\d,]+;A;\w+;new-2025$/);
});

it("an unknown id: the nearest", async () => {
  const response = await askOne("/api/figures/trade-turnovr.csv");
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({
    code: "figure_unknown",
    issues: [{ parameter: "figure", found: "trade-turnovr" }],
  });
});
