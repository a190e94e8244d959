// The bundled rules and claims against hand calculations over the bundled rows.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { claimsOf } from "@/lib/kpis/claims-shown";
import { evaluateAll } from "@/lib/kpis/evaluate";
import { proofOf } from "@/lib/pages/proof";
import { loadSnapshot } from "@/lib/store/load";
import { readFolder } from "@/lib/store/read-folder";

const DATA = join(import.meta.dirname, "..", "data");
const ON = "2026-02-01";

const { files } = await readFolder(DATA);
const { snapshot } = loadSnapshot(files ?? new Map(), `${ON}T00:00:00Z`);
if (!snapshot) throw new Error("no snapshot");
const KPIS = await evaluateAll(snapshot, { on: ON });
const CLAIMS = await claimsOf(snapshot, "en", ON);

const kpiOf = (id: string) => KPIS.find(({ rule }) => rule.id === id);

function table(file: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(join(DATA, file), "utf8"), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

describe("all rules of the folder", () => {
  it("are answered: 38, each with a value, a status or a reason", () => {
    expect(KPIS).toHaveLength(38);
    const silent = KPIS.filter(
      ({ value, status, reasons }) => value === null && status !== "met" && reasons.length === 0,
    );
    expect(silent.map(({ rule }) => rule.id)).toEqual([]);
  });

  it.each<[string, number, string, string | null]>([
    ["students-all-studies", 12_000, "students", "2025/2026"],
    ["students-higher-education", 1435, "students", "2019/2020"],
    ["students-home-all-studies", 1200, "students", "2024/2025"],
    ["park-residents", 171, "count", "2026-01"],
    ["park-investment", 1700, "USD_million", "2026-01"],
    ["partner-rank", 3, "rank", "2020"],
    ["days-since-established", 12_431, "days", ON],
  ])("%s: %d %s, %s", (id, value, unit, period) => {
    expect(kpiOf(id)).toMatchObject({ value, unit, period });
  });

  // 52 projects: 6 are part of Great Stone, the stadium and the pool of the aid package; 52 − 8 = 44.
  it.each([
    ["projects", 44, null],
    // 19 − stadium, pool, MAZ-Weichai, Zoomlion, logistics, hotel
    ["projects-operating", 13, "operating"],
    ["projects-completed", 22, "completed"],
    // 3 − the rail terminal
    ["projects-under-construction", 2, "under_construction"],
    // 2 − the rental housing
    ["projects-planned", 1, "planned"],
    ["projects-cancelled", 1, "cancelled"],
    ["projects-status-unknown", 5, "unknown"],
  ])("%s: %d, parts of projects not counted", (id, value, status) => {
    const whole = table("projects.csv").filter((row) => row.part_of === "");
    const counted = whole.filter((row) => status === null || row.status === status);
    expect(counted).toHaveLength(value);
    expect(kpiOf(id)).toMatchObject({ value, lower: value, upper: value });
  });

  it("each cell of each proof stands on the line that it names", () => {
    for (const kpi of KPIS) {
      expect(proofOf(kpi, snapshot, "en").cells.length).toBe(Math.min(8, kpi.inputs.length));
    }
    const lineOf = (file: string, line: number) =>
      readFileSync(join(DATA, file), "utf8").split("\n")[line - 1];
    for (const id of ["students-12000", "park-residents", "youth-forum-2025"]) {
      const [input] = kpiOf(id)?.inputs ?? [];
      expect(lineOf(input?.file ?? "", input?.line ?? 0)).toContain(input?.source.join(" "));
    }
  });
});

/** Why, by hand, from the rows as they stand. */
const VERDICTS: [claim: string, verdict: string, inputs: number, reason: RegExp][] = [
  // China declares 5839.411705 + 2620.184402 = 8459.6 for 2023 and 6590.291674 + 1811.838552 = 8402.1 for 2024.
  [
    "over-8bn-two-years",
    "borne_out",
    4,
    /^2023: \$8\.46\sbillion and 2024: \$8\.40\sbillion; .*counted by International Monetary Fund, as China declares/,
  ],
  // Belarus declares 748.2426 + 3708.9217 = 4457.2 with China in 2020; Ukraine has 90 more.
  [
    "second-partner",
    "not_borne_out",
    6,
    /^2020: third of 187; second: Ukraine, 4,548 million US dollars; third: China, 4,457 million US dollars; .*goods data by partner, as Belarus declares them, end in 2020$/,
  ],
  // The ambassador's "about 12,000" of 2025/2026 in two services of one agency.
  [
    "12000-students",
    "undecided",
    1,
    /^stated by 2, counted by none; 2025\/2026: the figure may lie anywhere from 10,800 to 13,200/,
  ],
  ["zubrenok-2025", "undecided", 0, /^no rule checks it$/],
  ["youth-forum-first", "undecided", 1, /^stated by 3, counted by none$/],
  ["services-agreement-2026", "undecided", 1, /^stated by 2, counted by none$/],
  // Of 2025 there is a stated export alone; Belarus's counted figures end in 2020.
  [
    "tripled-in-ten-years",
    "undecided",
    1,
    /2025: no figure is given; what is counted, as Belarus declares it, ends in 2020$/,
  ],
  [
    "share-doubled-to-11",
    "undecided",
    0,
    /2025: the same source gives no certain total for the world; goods data by partner, as Belarus declares them, end in 2020$/,
  ],
  // 33 years from 1992 to 2024 are counted and not above; of 2025 China's figures are not there.
  [
    "886-first-time-2025",
    "undecided",
    66,
    /2025: no figure is given; what is counted, as China declares it, ends in 2024$/,
  ],
  // (1089.64636 + 2732.371422) / (51.791 + 9.02) = 3822.0 / 60.811 = 62.85
  [
    "fifty-times-in-thirty-years",
    "borne_out",
    4,
    /^2021 against 1992: 62\.85; the rule asks for ratio of at least 50; counted by International Monetary Fund, as China declares$/,
  ],
];

describe("the ten claims", () => {
  it("are all that there are, in their order", () => {
    expect(CLAIMS.map(({ claim }) => claim)).toEqual(VERDICTS.map(([claim]) => claim));
  });

  it.each(VERDICTS)("%s: %s, with %i cells", (id, verdict, inputs, reason) => {
    const claim = CLAIMS.find((one) => one.claim === id);
    expect(claim?.verdict).toBe(verdict);
    expect(claim?.reason).toMatch(reason);
    expect(claim?.inputs).toHaveLength(inputs);
  });

  it("are decided by nothing but statistics and datasets that are not their own", () => {
    const kinds = new Map(table("sources.csv").map((row) => [row.source, row.kind]));
    const decided = CLAIMS.filter(({ verdict }) => verdict !== "undecided");
    for (const { inputs, source } of decided) {
      for (const id of inputs.flatMap((input) => input.source)) {
        expect(["official_statistics", "dataset"]).toContain(kinds.get(id));
        expect(source).not.toContain(id);
      }
    }
  });

  it("say who, when and what in words", () => {
    for (const { speaker, text, stated, word } of CLAIMS) {
      for (const said of [speaker, text, stated.text, word]) expect(said).not.toBe("");
    }
  });
});
