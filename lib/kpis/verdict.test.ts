// Claims against made-up rows: only what was counted by others decides.
import { describe, expect, it } from "vitest";
import { kpiCardsOf } from "./cards";
import { claimsOf } from "./claims-shown";
import type { KpiRule } from "./rule";
import { type Tables, tables } from "./testing-tables";
import type { Verdict } from "./verdict";

const OF_TRADE = {
  dataset: "trade",
  where: { reporter: "$home", partner: "$partner", product: "TOTAL" },
} as const;
const OF_SWEDES = { dataset: "students", where: { host: "$home", origin: "$partner" } } as const;
const OF_VISITS = { dataset: "events", where: { event: "visit" }, measure: "count" } as const;

const RULES: KpiRule[] = [
  {
    id: "over-8",
    title: { en: "Over 8" },
    ...OF_TRADE,
    measure: "turnover",
    test: { at_least: 8, for_consecutive: 2 },
  },
  { id: "second", title: { en: "Second" }, ...OF_TRADE, measure: "rank", test: { at_most: 2 } },
  {
    id: "thrice",
    title: { en: "Thrice" },
    ...OF_TRADE,
    measure: "ratio",
    at: "2024",
    base: "2022",
    test: { at_least: 3 },
  },
  {
    id: "many",
    title: { en: "Many students" },
    ...OF_SWEDES,
    measure: "latest",
    test: { at_least: 100 },
  },
  { id: "visited", title: { en: "Visited" }, ...OF_VISITS, at: "2024", test: { at_least: 1 } },
  { id: "never", title: { en: "Never visited" }, ...OF_VISITS, at: "2024", test: { at_most: 0 } },
  { id: "plain", title: { en: "Turnover" }, ...OF_TRADE, measure: "turnover" },
  { id: "both", title: { en: "Both" }, test: { all_of: ["over-8", "many"] } },
  {
    id: "days",
    title: { en: "Days" },
    measure: "days_since",
    base: "$established",
    test: { at_least: 1 },
  },
];

/** A claim by `blog` that a rule checks. */
const claimOf = (kpi: string, source = "blog") =>
  `it,2025-01-20,A speaker,What was said,${kpi},${source},A note`;

async function judged(kpi: string, rows: Tables, source?: string) {
  const snapshot = tables({ ...rows, claims: [claimOf(kpi, source)] }, RULES);
  const [claim] = await claimsOf(snapshot, "en", "2025-02-01");
  if (!claim) throw new Error("no claim");
  return claim;
}

const row = (
  pair: string,
  flow: string,
  period: number | string,
  value: number,
  source = "new-2025",
  how = "A,exact",
) => `${pair},${flow},TOTAL,${period},${value.toFixed(1)},${how},${source},`;
const both = (pair: string, year: number, X: number, M: number, source?: string) => [
  row(pair, "X", year, X, source),
  row(pair, "M", year, M, source),
];
const swedes = (period: string, count: number, source: string, how = "A,exact") =>
  `NOR,SWE,all_studies,${period},${count},${how},${source},,`;
const visit = (source: string, date = "2024-05-01") => `visit,${date},visit,1,A visit,${source},`;

const STATED = "stated by 1, counted by none";

interface Case {
  readonly name: string;
  readonly rule: string;
  readonly rows: Tables;
  readonly source?: string;
  readonly verdict: Verdict;
  readonly reason: string | RegExp;
}

const CASES: Case[] = [
  {
    name: "counted 4 + 5 = 9 and 6 + 7 = 13, both over 8",
    rule: "over-8",
    rows: { trade: [...both("NOR,SWE", 2023, 4, 5), ...both("NOR,SWE", 2024, 6, 7)] },
    verdict: "borne_out",
    reason:
      "2023: $9\u00a0million and 2024: $13\u00a0million; the rule asks for turnover of at least $8\u00a0million, 2 years in a row; counted by Office, as Norway declares; what is counted, as Norway declares it, ends in 2024",
  },
  {
    name: "counted 4 + 3 = 7 in 2023 is below 8",
    rule: "over-8",
    rows: { trade: [...both("NOR,SWE", 2023, 4, 3), ...both("NOR,SWE", 2024, 6, 7)] },
    verdict: "not_borne_out",
    reason: /^2023: \$7\s.*2024: \$13/,
  },
  {
    name: "stated 9 and 13 by another prove nothing",
    rule: "over-8",
    rows: {
      trade: [row("NOR,SWE", "T", 2023, 9, "speech"), row("NOR,SWE", "T", 2024, 13, "speech")],
    },
    verdict: "undecided",
    reason: STATED,
  },
  {
    name: "stated 2 and 3 by another refute nothing",
    rule: "over-8",
    rows: {
      trade: [row("NOR,SWE", "T", 2023, 2, "speech"), row("NOR,SWE", "T", 2024, 3, "paper")],
    },
    verdict: "undecided",
    reason: "stated otherwise by 2, counted by none",
  },
  {
    name: "one year counted, the other stated: the mixture decides nothing",
    rule: "over-8",
    rows: { trade: [...both("NOR,SWE", 2023, 4, 5), row("NOR,SWE", "T", 2024, 13, "speech")] },
    verdict: "undecided",
    reason:
      "stated by 1, counted by none; what is counted ends in 2023, before the time that is asked for",
  },
  {
    name: "counted 9 and 13 decide, whatever is stated beside them",
    rule: "over-8",
    rows: {
      trade: [
        ...both("NOR,SWE", 2023, 4, 5),
        ...both("NOR,SWE", 2024, 6, 7),
        row("NOR,SWE", "T", 2024, 1, "speech"),
      ],
    },
    verdict: "borne_out",
    reason: /^2023: \$9\s/,
  },
  {
    name: "counted by the claim's own source is no proof of it",
    rule: "many",
    source: "census",
    rows: { students: [swedes("2024/2025", 150, "census")] },
    verdict: "undecided",
    reason: "stated by its own source alone, counted by none",
  },
  {
    name: "by its own source and another that counts: 150, at least 100",
    rule: "many",
    source: "census",
    rows: { students: [swedes("2024/2025", 150, "census count")] },
    verdict: "borne_out",
    reason: /^2024\/2025: 150 students; .*counted by Census Office and Counting House; /,
  },
  {
    name: "counted 90, at least 100; a statement of 150 is no answer to it",
    rule: "many",
    rows: { students: [swedes("2024/2025", 150, "speech"), swedes("2024/2025", 90, "count")] },
    verdict: "not_borne_out",
    reason:
      /^2024\/2025: 90 students; the rule asks for latest value of at least 100 students; counted by Counting House/,
  },
  {
    name: "counted 20 long ago, stated 150 now: what was is not what is",
    rule: "many",
    rows: { students: [swedes("2010/2011", 20, "census"), swedes("2024/2025", 150, "speech")] },
    verdict: "undecided",
    reason:
      "stated by 1, counted by none; what is counted ends in 2010/2011, before the time that is asked for",
  },
  {
    name: "about 100 is 90 to 110: counted, and not decided",
    rule: "many",
    rows: { students: [swedes("2024/2025", 100, "count", "A,about")] },
    verdict: "undecided",
    reason:
      /^what is counted does not decide it; 2024\/2025: the figure may lie anywhere from 90 to 110 students/,
  },
  {
    name: "our reading decides nothing, though a dataset gives it",
    rule: "many",
    rows: { students: [swedes("2024/2025", 150, "count", "U,exact")] },
    verdict: "undecided",
    reason:
      /^what is counted does not decide it; 2024\/2025: only rows whose year or scope is uncertain/,
  },
  {
    name: "about 100 said by two: agreed with, and counted by none",
    rule: "many",
    rows: { students: [swedes("2024/2025", 100, "speech paper", "A,about")] },
    verdict: "undecided",
    reason:
      /^stated by 2, counted by none; 2024\/2025: the figure may lie anywhere from 90 to 110 students/,
  },
  {
    name: "third of three in 2020: 5 behind 6 and 20, where the table with the world ends",
    rule: "second",
    rows: {
      trade: [
        ...both("NOR,SWE", 2020, 2, 3),
        ...both("NOR,DNK", 2020, 3, 3),
        ...both("NOR,FIN", 2020, 10, 10),
        ...both("NOR,WLD", 2020, 20, 20),
        ...both("NOR,SWE", 2021, 9, 9),
      ],
    },
    verdict: "not_borne_out",
    reason:
      "2020: third of 3; second: Denmark, 6 million US dollars; third: Sweden, 5 million US dollars; the rule asks for rank of at most 2nd; counted by Office, as Norway declares; goods data by partner, as Norway declares them, end in 2020",
  },
  {
    name: "12 of 2024 against 3 of 2022 is four times, though the second source only carries on the first",
    rule: "thrice",
    rows: { trade: [...both("NOR,SWE", 2022, 1, 2, "old-2020"), ...both("NOR,SWE", 2024, 6, 6)] },
    verdict: "borne_out",
    reason: /^2024 against 2022: 4; the rule asks for ratio of at least 3/,
  },
  {
    name: "no figure of 2024: the counted ones end in 2022",
    rule: "thrice",
    rows: {
      trade: [...both("NOR,SWE", 2022, 1, 2), row("NOR,SWE", "T", "2024-01/2024-11", 90, "speech")],
    },
    verdict: "undecided",
    reason:
      "what is counted does not decide it; 2024: no figure is given; what is counted, as Norway declares it, ends in 2022",
  },
  {
    name: "an event that statistics name",
    rule: "visited",
    rows: { events: [visit("census")] },
    verdict: "borne_out",
    reason: /^2024: 1 event; /,
  },
  {
    name: "an event that two others state",
    rule: "visited",
    rows: { events: [visit("speech paper")] },
    verdict: "undecided",
    reason: "stated by 2, counted by none",
  },
  {
    name: "that nobody counts an event does not say that there was none",
    rule: "never",
    rows: { events: [visit("speech")] },
    verdict: "undecided",
    reason: "stated otherwise by 1, counted by none",
  },
  {
    name: "an event counted where there was to be none",
    rule: "never",
    rows: { events: [visit("census")] },
    verdict: "not_borne_out",
    reason: /^2024: 1 event/,
  },
  {
    name: "all of: one part counted, one only stated",
    rule: "both",
    rows: {
      trade: [...both("NOR,SWE", 2023, 4, 5), ...both("NOR,SWE", 2024, 6, 7)],
      students: [swedes("2024/2025", 150, "speech")],
    },
    verdict: "undecided",
    reason: /^what is counted does not decide it; no row of the table fits the rule/,
  },
  {
    name: "all of: one part not met by what is counted is enough",
    rule: "both",
    rows: {
      trade: [...both("NOR,SWE", 2023, 4, 1), ...both("NOR,SWE", 2024, 6, 7)],
      students: [swedes("2024/2025", 150, "speech")],
    },
    verdict: "not_borne_out",
    reason: /^Over 8: 2023: \$5\s/,
  },
  {
    name: "all of: both counted, 13 and 150",
    rule: "both",
    rows: {
      trade: [...both("NOR,SWE", 2023, 4, 5), ...both("NOR,SWE", 2024, 6, 7)],
      students: [swedes("2024/2025", 150, "census")],
    },
    verdict: "borne_out",
    reason:
      /^Over 8: .*; Many students: 2024\/2025: 150 students; .*counted by Office and Census Office/,
  },
  {
    name: "a rule without a test",
    rule: "plain",
    rows: { trade: both("NOR,SWE", 2024, 1, 1) },
    verdict: "undecided",
    reason: /^its rule asks for a figure and tests nothing/,
  },
  {
    name: "a rule that rests on no rows",
    rule: "days",
    rows: {},
    verdict: "undecided",
    reason: "what is counted does not decide it",
  },
  { name: "no rule", rule: "", rows: {}, verdict: "undecided", reason: "no rule checks it" },
];

describe("a claim", () => {
  it.each(CASES)("$rule, $name: $verdict", async ({ rule, rows, source, verdict, reason }) => {
    const claim = await judged(rule, rows, source);
    expect(claim.verdict).toBe(verdict);
    if (typeof reason === "string") expect(claim.reason).toBe(reason);
    else expect(claim.reason).toMatch(reason);
  });

  it("that is decided rests on rows that count alone", async () => {
    const students = [swedes("2024/2025", 150, "speech"), swedes("2024/2025", 90, "count")];
    const claim = await judged("many", { students });
    expect(claim.inputs).toEqual([
      {
        ...{ dataset: "students", file: "students.csv", line: 3, period: "2024/2025" },
        ...{ value: 90, obs_status: "A", precision: "exact", source: ["count"] },
      },
    ]);
  });

  it("stays as it is when statements of the same years come or go", async () => {
    const counted = [...both("NOR,SWE", 2023, 4, 5), ...both("NOR,SWE", 2024, 6, 7)];
    const stated = [row("NOR,SWE", "T", 2023, 1, "speech"), row("NOR,SWE", "X", 2024, 0, "paper")];
    const [without, beside] = await Promise.all([
      judged("over-8", { trade: counted }),
      judged("over-8", { trade: [...counted, ...stated] }),
    ]);
    expect(beside).toEqual(without);
  });

  it("whose rule was left out", async () => {
    const snapshot = tables({ claims: [claimOf("many")] }, RULES);
    const [claim] = await claimsOf({ ...snapshot, kpis: [] }, "en", "2025-02-01");
    expect(claim).toMatchObject({
      verdict: "undecided",
      rule: null,
      reason: "the rule many that would check it is not there",
    });
  });

  it("as a page shows it: how close, who, when, and by which rule", async () => {
    const students = [swedes("2024/2025", 90, "count")];
    expect(await judged("many", { students })).toMatchObject({
      claim: "it",
      stated: { date: "2025-01-20", text: "20 January 2025" },
      speaker: "A speaker",
      text: "What was said",
      rule: { id: "many", title: "Many students", test: "latest value of at least 100 students" },
      verdict: "not_borne_out",
      word: "not borne out",
      close: "90 students in 2024/2025, where the bound is 100 students",
      note: "A note",
      source: ["blog"],
    });
  });
});

describe("cards by id", () => {
  it("stand in the order of the ids, without those of no rule", async () => {
    const snapshot = tables({ trade: both("NOR,SWE", 2024, 1, 1) }, RULES);
    const cards = await kpiCardsOf(snapshot, "en", ["days", "absent", "plain"], "2025-02-01");
    expect(cards.map(({ id }) => id)).toEqual(["days", "plain"]);
    expect(cards[1]?.figure).toEqual({ figure: "$2.0", unit: "million" });
  });
});
