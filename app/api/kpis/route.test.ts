import { beforeEach, describe, expect, it, vi } from "vitest";
import { asker, serve } from "@/lib/http/testing";
import { folderWith } from "@/lib/store/testing";
import * as one from "./[kpi]/route";
import * as all from "./route";

vi.mock("@/lib/store/store", () => import("@/lib/http/testing"));

const where = { reporter: "$home", partner: "$partner", product: "TOTAL" };
const RULES = [
  { id: "turnover", title: { en: "Turnover" }, dataset: "trade", where, measure: "turnover" },
  {
    id: "over-180",
    title: { en: "Over 180" },
    dataset: "trade",
    where,
    measure: "turnover",
    at: "2023",
    test: { at_least: 180 },
  },
  { id: "days", title: { en: "Days" }, measure: "days_since", base: "$established" },
  { id: "both", title: { en: "Both" }, test: { all_of: ["over-180", "days"] } },
];
const TRADE = [
  "reporter,partner,flow,product,period,value_usd_million,obs_status,precision,source,note",
  "NOR,SWE,X,TOTAL,2023,100.5,A,exact,new-2025,",
  "NOR,SWE,M,TOTAL,2023,90,A,exact,new-2025,",
  "SWE,NOR,X,TOTAL,2023,10,A,exact,new-2025,",
  "SWE,NOR,M,TOTAL,2023,20,A,exact,new-2025,",
  "",
].join("\n");
const FILES = folderWith({ "trade.csv": TRADE, "kpis.json": JSON.stringify(RULES) });

const askAll = asker(all);
const askOne = asker(one, "kpi");
const json = async (response: Promise<Response>) => (await response).json();

beforeEach(() => {
  serve(FILES);
});

describe("/api/kpis/{id}", () => {
  it("turnover 2023: 100.5 + 90 = 190.5, at least 180, with its cells", async () => {
    const kpi = await json(askOne("/api/kpis/over-180"));
    expect(kpi).toMatchObject({
      id: "over-180",
      title: "Over 180",
      status: "met",
      value: 190.5,
      unit: "usd_million",
      period: "2023",
      test: { at_least: 180 },
      reason: null,
    });
    expect(kpi.inputs).toMatchObject([
      { dataset: "trade", file: "trade.csv", line: 2, period: "2023", value: 100.5 },
      { dataset: "trade", file: "trade.csv", line: 3, period: "2023", value: 90 },
    ]);
  });

  it("of the other pair: 10 + 20 = 30, and the file is named after it", async () => {
    const response = await askOne("/api/kpis/over-180?pair=SWE-NOR");
    const name = response.headers.get("content-disposition");
    expect(name).toMatch(/^inline; filename="bilateral-kpi-over-180_SWE-NOR_[0-9a-f]{12}\.json"$/);
    expect(await response.json()).toMatchObject({ status: "not_met", value: 30 });
  });

  it("days since 1905-10-26: 1 on the day after", async () => {
    expect(await json(askOne("/api/kpis/days?on=1905-10-27"))).toMatchObject({
      value: 1,
      unit: "days",
    });
  });

  it.each(["days", "both"])("the tag of %s changes with the day", async (id) => {
    const tagOn = async (day: string) => {
      vi.useFakeTimers({ now: new Date(`${day}T12:00:00Z`), toFake: ["Date"] });
      const response = await askOne(`/api/kpis/${id}`);
      vi.useRealTimers();
      return response.headers.get("etag");
    };
    expect(await tagOn("2025-03-01")).toBe(await tagOn("2025-03-01"));
    expect(await tagOn("2025-03-01")).not.toBe(await tagOn("2025-03-02"));
  });

  it("the tag of a rule without a clock does not", async () => {
    const tagOn = async (day: string) => {
      vi.useFakeTimers({ now: new Date(`${day}T12:00:00Z`), toFake: ["Date"] });
      const response = await askOne("/api/kpis/turnover");
      vi.useRealTimers();
      return response.headers.get("etag");
    };
    expect(await tagOn("2025-03-01")).toBe(await tagOn("2025-03-02"));
  });

  it("today is the day in UTC, wherever the server stands", async () => {
    vi.useFakeTimers({ now: new Date("1905-10-28T23:30:00Z"), toFake: ["Date"] });
    const { value } = await json(askOne("/api/kpis/days"));
    vi.useRealTimers();
    expect(value).toBe(2);
  });

  it("an unknown id: the nearest", async () => {
    const { code, issues } = await json(askOne("/api/kpis/turnovr"));
    expect(code).toBe("kpi_unknown");
    expect(issues[0]).toMatchObject({
      parameter: "kpi",
      found: "turnovr",
      suggestion: "The nearest: turnover, both, over-180. All are listed at /api/kpis.",
    });
  });

  it.each([
    ["pair=NOR-NOR", "value_malformed", "two different areas, home first, as NOR-SWE"],
    ["pair=NOR-XXX", "code_unknown", "a code that is listed at /api/areas"],
    ["on=2025-02-30", "value_malformed", "a day, as 2024-12-31"],
  ])("%s is %s", async (query, code, expected) => {
    const response = await askOne(`/api/kpis/turnover?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code, issues: [{ expected }] });
  });
});

describe("/api/kpis", () => {
  it("has edition, count and every answer, each as it is given alone", async () => {
    const { snapshot } = serve(FILES);
    const body = await json(askAll("/api/kpis?on=2025-03-01"));
    expect(Object.keys(body)).toEqual(["edition", "count", "kpis"]);
    expect(body).toMatchObject({ edition: snapshot?.edition, count: 4 });
    for (const kpi of body.kpis) {
      expect(kpi).toEqual(await json(askOne(`/api/kpis/${kpi.id}?on=2025-03-01`)));
    }
  });

  it("without a relation: 503", async () => {
    serve(folderWith({ "datapackage.json": undefined }));
    const response = await askAll("/api/kpis");
    expect(response.status).toBe(503);
    expect((await response.json()).code).toBe("data_unavailable");
  });
});
