// The tables of students, indicators, projects and claims over the interface: filters, range, and the files themselves.
import { beforeEach, describe, expect, it, vi } from "vitest";
import { asker, serve } from "@/lib/http/testing";
import { spoiltIn, TABLES, wholeFolder } from "@/lib/store/testing-tables";
import * as route from "./route";

vi.mock("@/lib/store/store", () => import("@/lib/http/testing"));

const ask = asker(route, "dataset");

beforeEach(() => {
  serve(wholeFolder());
});

async function rowsOf(path: string): Promise<Record<string, unknown>[]> {
  const response = await ask(path);
  expect(response.status).toBe(200);
  const { count, rows } = await response.json();
  expect(count).toBe(rows.length);
  return rows;
}

const NAMES = Object.keys(TABLES).map((file) => file.replace(".csv", ""));

describe("every table", () => {
  it.each(NAMES)("/api/%s.csv is the file", async (name) => {
    const response = await ask(`/api/${name}.csv`);
    expect(await response.text()).toBe(wholeFolder()[`${name}.csv`]);
  });

  it.each(NAMES)("/api/%s has a row for each of the file, with its columns", async (name) => {
    const [header = "", ...rows] = wholeFolder()[`${name}.csv`]?.trimEnd().split("\n") ?? [];
    const served = await rowsOf(`/api/${name}`);
    expect(served).toHaveLength(rows.length);
    const columns = header.split(",");
    for (const row of served) expect(Object.keys(row).slice(0, columns.length)).toEqual(columns);
  });

  it.each([
    ["students", "2023-2025"],
    ["indicators", "2023-2025"],
    ["claims", "2024-2025"],
  ])("%s: the file is named after its years", async (name, years) => {
    const { headers } = await ask(`/api/${name}.csv`);
    expect(headers.get("content-disposition")).toContain(`bilateral-${name}_NOR-SWE_${years}_`);
  });

  it.each(NAMES)("%s is absent, not unknown, where the folder has none", async (name) => {
    const gone = Object.keys(TABLES).map((file) => [file, undefined]);
    serve(wholeFolder(Object.fromEntries(gone)));
    const response = await ask(`/api/${name}`);
    expect([response.status, (await response.json()).code]).toEqual([404, "dataset_absent"]);
  });
});

describe("numbers are numbers, and missing is null", () => {
  it("students", async () => {
    const rows = await rowsOf("/api/students");
    expect(rows.map(({ students, stated }) => [students, stated])).toEqual([
      [1435, null],
      [12000, null],
      [2000, "2024-05"],
      [null, "2025-06-03"],
    ]);
  });

  it("indicators", async () => {
    const rows = await rowsOf("/api/indicators?indicator=transit");
    expect(rows).toMatchObject([
      { counterpart: "SWE", project: null, value: 1.5, unit: "thousand TEU" },
      { value: -0.2 },
    ]);
  });

  it("projects: coordinates and costs", async () => {
    const [park, hall] = await rowsOf("/api/projects");
    expect(park).toMatchObject({ latitude: 59.9, longitude: 10.75, cost_million: 280 });
    expect(hall).toMatchObject({ latitude: null, point: null, currency: null, opened: null });
  });

  it("csv=eu writes decimal commas in coordinates, and none in dates", async () => {
    const text = await (await ask("/api/projects.csv?csv=eu&project=park")).text();
    expect(text).toContain(";59,90;10,750;approximate;2014-06-19;");
  });
});

describe("filters", () => {
  it.each([
    ["students", "host=NOR", "period", ["2023/2024", "2023/2024", "2024"]],
    ["students", "origin=WLD", "students", [12000]],
    ["students", "scope=all_studies&scope=not_stated", "period", ["2024", "2025"]],
    ["students", "period=2023/2024&origin=SWE", "students", [1435]],
    ["students", "obs_status=O", "period", ["2025"]],
    ["students", "precision=at_least", "students", [2000]],
    ["students", "source=old-2020", "period", ["2024", "2025"]],
    // 2024: the academic year 2023/2024 does not lie wholly inside.
    ["students", "from=2024", "period", ["2024", "2025"]],
    ["students", "to=2023/2024", "period", ["2023/2024", "2023/2024"]],
    ["students", "from=2023/2024&to=2023/2024", "students", [1435, 12000]],
    ["indicators", "indicator=transit", "period", ["2024", "2024-Q1"]],
    ["indicators", "area=NOR&counterpart=SWE", "period", ["2024", "2024-Q1"]],
    ["indicators", "project=park", "value", [120]],
    ["indicators", "project=hall", "value", []],
    ["indicators", "from=2024&to=2024", "value", [1.5, -0.2]],
    ["indicators", "obs_status=P&precision=rounded", "value", [1.5]],
    ["indicator_names", "kind=target", "indicator", ["transit_target"]],
    ["indicator_names", "indicator=transit", "unit", ["thousand TEU"]],
    ["projects", "kind=sports&kind=transport", "project", ["hall", "bridge"]],
    ["projects", "status=operating", "project", ["park"]],
    ["projects", "status=planned", "project", []],
    ["projects", "part_of=park", "project", ["hall"]],
    ["projects", "financing=grant", "project", ["bridge"]],
    ["claims", "claim=many-friends", "kpi", [null]],
    ["claims", "from=2025", "claim", ["much-trade"]],
    ["claims", "to=2024", "claim", ["many-friends"]],
  ])("/api/%s?%s", async (name, query, column, expected) => {
    const rows = await rowsOf(`/api/${name}?${query}`);
    expect(rows.map((row) => row[column])).toEqual(expected);
  });

  it.each([
    ["students?host=NRO", "code_unknown", "/api/areas", "NOR"],
    ["students?scope=all", "code_unknown", "one of: higher_education, all_studies", "all_studies"],
    ["students?period=2024/2026", "value_malformed", "2024/2025", ""],
    ["students?students=1435", "parameter_unknown", "one of: host, origin", ""],
    ["indicators?indicator=transits", "code_unknown", "/api/indicator_names", "transit"],
    ["indicators?project=parc", "code_unknown", "/api/projects", "park"],
    ["indicators?from=2024&to=2023", "values_contradict", "", ""],
    ["projects?kind=sport", "code_unknown", "one of: industrial park, sports, transport", "sports"],
    ["projects?part_of=parc", "code_unknown", "/api/projects", "park"],
    ["projects?from=2020", "parameter_unknown", "one of: project, kind", ""],
    ["claims?claim=many-friend", "code_unknown", "/api/claims", "many-friends"],
  ])("/api/%s is refused: %s", async (path, code, expected, nearest) => {
    const response = await ask(`/api/${path}`);
    const body = await response.json();
    expect([response.status, body.code]).toEqual([400, code]);
    expect(body.issues[0].expected).toContain(expected);
    expect(body.issues[0].suggestion).toContain(nearest);
  });

  it("codes that no list has in this folder are any that are written as such", async () => {
    serve(wholeFolder({ "indicator_names.csv": undefined }));
    expect(await rowsOf("/api/indicators?indicator=visits")).toEqual([]);
    const response = await ask("/api/indicators?indicator=many%20visits");
    expect((await response.json()).code).toBe("value_malformed");
  });
});

describe("bad rows", () => {
  it("the table says why it is not served, so do those that point into it, and the rest is served", async () => {
    serve(spoiltIn("projects.csv", "59.90", "95.90"));
    const { code, issues } = await (await ask("/api/projects")).json();
    expect([code, issues[0].found]).toEqual([
      "dataset_unsound",
      "projects.csv, line 2, column latitude: 95.90",
    ]);
    expect((await (await ask("/api/indicators")).json()).code).toBe("dataset_unsound");
    for (const name of ["students", "claims", "indicator_names", "trade"]) {
      expect((await ask(`/api/${name}`)).status, name).toBe(200);
    }
  });
});
