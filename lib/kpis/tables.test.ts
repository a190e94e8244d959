// Rules over the tables of students, indicators, projects and events: which row is the latest, in which unit, how many.
import { describe, expect, it } from "vitest";
import { reasonText } from "./describe";
import { evaluateKpi } from "./evaluate";
import { notesOn, presentKpi } from "./present";
import type { KpiRule } from "./rule";
import { type Tables, tables } from "./testing-tables";

const rule = (more: Partial<KpiRule>): KpiRule => ({ id: "it", title: { en: "It" }, ...more });

const asked = (rows: Tables, more: Partial<KpiRule>) => evaluateKpi(tables(rows), rule(more));

async function cardOf(rows: Tables, more: Partial<KpiRule>) {
  const snapshot = tables(rows, [rule(more)]);
  return presentKpi(await evaluateKpi(snapshot, rule(more)), snapshot, "en");
}

const OF_SWEDES = { dataset: "students", where: { host: "$home", origin: "$partner" } } as const;
const swedes = (period: string, students: number | "", source: string, how = "A,exact") =>
  `NOR,SWE,all_studies,${period},${students},${how},${source},,`;

describe("latest, of students", () => {
  const LATEST = { ...OF_SWEDES, measure: "latest" } as const;

  it("the period that ends last: 2024/2025 ends after 2024, though 2024 is a whole year", async () => {
    const students = [swedes("2024/2025", 30, "census"), swedes("2024", 20, "census")];
    expect(await asked({ students }, LATEST)).toMatchObject({
      value: 30,
      unit: "students",
      period: "2024/2025",
      inputs: [{ dataset: "students", file: "students.csv", line: 2 }],
    });
  });

  it("what is our reading only where there is nothing else: 20 of 2023/2024 before 30 of 2024/2025", async () => {
    const uncertain = swedes("2024/2025", 30, "census", "U,exact");
    const students = [swedes("2023/2024", 20, "census"), uncertain];
    expect(await asked({ students }, LATEST)).toMatchObject({ value: 20, period: "2023/2024" });
    const kpi = await asked({ students: [uncertain] }, { ...LATEST, test: { at_least: 1 } });
    expect(kpi).toMatchObject({ value: 30, status: "unknown" });
  });

  it("of several for one period the preferred source, and how many others there are: two", async () => {
    const students = [
      swedes("2024/2025", 31, "paper"),
      swedes("2024/2025", 32, "speech"),
      swedes("2024/2025", 33, "blog"),
    ];
    const kpi = await asked({ students }, LATEST);
    expect(kpi.value).toBe(32);
    expect(kpi.others.map(({ value }) => value)).toEqual([31, 33]);
    expect(notesOn(kpi, "en")).toEqual(["2 other figures for the same period"]);
    const card = await cardOf({ students }, LATEST);
    expect(card.quiet).toBe("Ministry · 2 other figures for the same period");
  });

  it("about 12,000 is 10,800 to 13,200: unknown against at least 12,000, met against at least 10,000", async () => {
    const students = [swedes("2024/2025", 12000, "speech", "A,about")];
    const against = (at_least: number) => asked({ students }, { ...LATEST, test: { at_least } });
    expect(await against(12000)).toMatchObject({ status: "unknown", lower: 10800, upper: 13200 });
    expect(reasonText(await against(12000), "en")).toBe(
      "2024/2025: the figure may lie anywhere from 10,800 to 13,200 students, neither wholly within the bounds of the rule nor wholly beyond them",
    );
    expect((await against(10000)).status).toBe("met");
    const card = await cardOf({ students }, { ...LATEST, test: { at_least: 10000 } });
    expect(card).toMatchObject({
      label: "It, 2024/2025",
      figure: { figure: "≈\u00a012,000", unit: "students" },
      quiet: "rule: latest value of at least 10,000 students",
    });
  });

  it("a figure of our own reading says so on its card", async () => {
    const students = [swedes("2024/2025", 30, "census", "U,exact")];
    const card = await cardOf({ students }, LATEST);
    expect(card.line).toBe("2024/2025: only rows whose year or scope is uncertain (U)");
  });
});

const NAMES = [
  "residents,stock,count,Residents",
  "money,stock,USD_million,Declared",
  "boxes,flow,TEU,Containers",
  "wage,rate,BYN_thousand,Wage",
];
const INDICATORS = [
  "residents,NOR,,,2023,118,count,U,exact,paper,",
  "residents,NOR,,,2023-04,108,count,A,exact,paper,",
  "residents,NOR,,,2026-01,171,count,A,exact,paper,",
  "residents,NOR,,,2025-12,160,count,A,exact,paper,",
  "money,NOR,,,2026-01,1700,USD_million,A,rounded,paper,",
  "boxes,NOR,,,2023,500,TEU,A,exact,paper,",
  "boxes,NOR,,,2024-01/2024-06,300,TEU,A,exact,paper,",
  "wage,NOR,,,2024,2.5,BYN_thousand,A,exact,paper,",
  "wage,NOR,,,2025-03,3.25,BYN_thousand,A,at_least,paper,",
];

describe("latest, of indicators", () => {
  const rows = { names: NAMES, indicators: INDICATORS };
  const of = (indicator: string) =>
    ({ dataset: "indicators", where: { indicator }, measure: "latest" }) as const;

  it.each<[string, string, number, string, string]>([
    ["a stock: the last date, not the last whole year", "residents", 171, "count", "2026-01"],
    ["money", "money", 1700, "USD_million", "2026-01"],
    ["a flow: the last whole year, not a part of the next", "boxes", 500, "TEU", "2023"],
    ["a rate: the last date", "wage", 3.25, "BYN_thousand", "2025-03"],
  ])("%s", async (_, indicator, value, unit, period) => {
    expect(await asked(rows, of(indicator))).toMatchObject({ value, unit, period });
  });

  it.each<[string, string, string]>([
    ["residents", "171", ""],
    ["money", "$1.7", "billion"],
    ["boxes", "500", "TEU"],
    ["wage", "≥\u00a03.25", "BYN thousand"],
  ])("%s on a card: %s %s", async (indicator, figure, unit) => {
    expect((await cardOf(rows, of(indicator))).figure).toEqual({ figure, unit });
  });

  it("a bound in the unit of the rows: 1650 to 1750 may be below 1700", async () => {
    const card = await cardOf(rows, { ...of("money"), test: { at_least: 1700 } });
    expect(card).toMatchObject({
      status: { shape: "unknown" },
      quiet: "rule: latest value of at least $1.7\u00a0billion",
    });
  });
});

describe("sum", () => {
  it("of students of one source at the latest period: 30 + 5 = 35", async () => {
    const students = [
      swedes("2023/2024", 10, "census"),
      swedes("2024/2025", 30, "census"),
      "NOR,DNK,all_studies,2024/2025,5,A,exact,census,,",
    ];
    const more = { dataset: "students", where: { host: "NOR" }, measure: "sum" } as const;
    expect(await asked({ students }, more)).toMatchObject({ value: 35, unit: "students" });
  });

  it("never of several units", async () => {
    const more = { dataset: "indicators", measure: "sum", at: "2026-01" } as const;
    const kpi = await asked({ names: NAMES, indicators: INDICATORS }, more);
    expect(kpi.value).toBeNull();
    expect(reasonText(kpi, "en")).toBe(
      "January 2026: the rows are in several units, which are never added",
    );
  });
});

const project = (id: string, status: string, part_of = "") =>
  `${id},sports,${status},${part_of},,,,,,,,,,,,,${id},paper,`;
const PROJECTS = [
  project("park", "operating"),
  project("hall", "operating", "park"),
  project("bridge", "completed"),
];
const event = (id: string, date: string) => `${id},${date},visit,1,A visit,paper,`;

describe("count", () => {
  const OF_PROJECTS = { dataset: "projects", measure: "count" } as const;

  it("all three projects; two that are part of no other; one of these operating", async () => {
    const counted = async (where: Record<string, string>) =>
      (await asked({ projects: PROJECTS }, { ...OF_PROJECTS, where })).value;
    expect(await counted({})).toBe(3);
    expect(await counted({ part_of: "" })).toBe(2);
    expect(await counted({ part_of: "", status: "operating" })).toBe(1);
    expect(await counted({ part_of: "park" })).toBe(1);
  });

  it("a rule that asks for blanks is sound", () => {
    const where = { part_of: "" };
    const snapshot = tables({ projects: PROJECTS }, [rule({ ...OF_PROJECTS, where })]);
    expect(snapshot.kpis).toHaveLength(1);
  });

  it("on a card: 2 projects; 1 event", async () => {
    const where = { part_of: "" };
    const { figure } = await cardOf({ projects: PROJECTS }, { ...OF_PROJECTS, where });
    expect(figure).toEqual({ figure: "2", unit: "projects" });
    const events = [event("first", "2024-05-01")];
    const card = await cardOf({ events }, { dataset: "events", measure: "count" });
    expect(card.figure).toEqual({ figure: "1", unit: "event" });
  });

  it("projects are of no period", async () => {
    const more = { ...OF_PROJECTS, at: "2024", test: { at_least: 0 } };
    const kpi = await asked({ projects: PROJECTS }, more);
    expect(kpi.status).toBe("unknown");
    expect(reasonText(kpi, "en")).toBe("the rows of the table projects are of no period");
  });

  it("events of a year: one on a day, one in a month; of June that of the year may be one more", async () => {
    const events = [event("day", "2024-06-24"), event("year", "2024"), event("month", "2023-01")];
    const at = (period: string) =>
      asked({ events }, { dataset: "events", measure: "count", at: period });
    expect(await at("2024")).toMatchObject({ value: 2, lower: 2, upper: 2 });
    expect(await at("2024-06")).toMatchObject({ value: 1, lower: 1, upper: 2 });
  });
});

describe("a table that the folder does not have", () => {
  it.each([
    ["students", "latest"],
    ["indicators", "latest"],
    ["projects", "count"],
    ["events", "count"],
    ["students", "sum"],
  ] as const)("%s: %s is unknown, and says so", async (dataset, measure) => {
    const kpi = await asked({ trade: [] }, { dataset, measure, test: { at_least: 1 } });
    expect(kpi).toMatchObject({ status: "unknown", value: null });
    expect(reasonText(kpi, "en")).toBe(`there is no table ${dataset}`);
  });

  it("trade itself: a turnover is unknown, and days since are not", async () => {
    const students = [swedes("2024/2025", 30, "census")];
    const where = { reporter: "$home", partner: "$partner", product: "TOTAL" };
    const kpi = await asked({ students }, { where, measure: "turnover", test: { at_least: 1 } });
    expect(reasonText(kpi, "en")).toBe("there is no table trade");
    const days = { measure: "days_since", base: "$established" } as const;
    const since = await evaluateKpi(tables({ students }), rule(days), { on: "1905-10-27" });
    expect(since.value).toBe(1);
  });
});
