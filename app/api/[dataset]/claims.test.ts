// Claims over the interface: the file's columns and the verdict in JSON, the file alone in CSV.
import { beforeEach, describe, expect, it, vi } from "vitest";
import { asker, serve } from "@/lib/http/testing";
import { wholeFolder } from "@/lib/store/testing-tables";
import * as route from "./route";

vi.mock("@/lib/store/store", () => import("@/lib/http/testing"));

const where = { reporter: "$home", partner: "$partner", product: "TOTAL" };
const RULES = [
  {
    ...{ id: "much", title: { en: "Much" }, dataset: "trade", where, measure: "turnover" },
    ...{ at: "2023", test: { at_least: 100 } },
  },
  {
    id: "old",
    title: { en: "Old" },
    measure: "days_since",
    base: "$established",
    test: { at_least: 1 },
  },
];
const CLAIMS = [
  "claim,stated,speaker_en,text_en,kpi,source,note",
  "much-trade,2025-01-20,An ambassador,Trade is large,much,old-2020,",
  "many-friends,2024,A minister,There are many friends,,new-2025,Nothing counts them",
  "",
].join("\n");
const FILES = wholeFolder({ "claims.csv": CLAIMS, "kpis.json": JSON.stringify(RULES) });

const ask = asker(route, "dataset");

beforeEach(() => {
  serve(FILES);
});

describe("/api/claims", () => {
  it("100.5 + a rounded 90 = about 191, at least 100: each row with verdict, reason and inputs behind its columns", async () => {
    const { dataset, count, rows } = await (await ask("/api/claims")).json();
    expect({ dataset, count }).toEqual({ dataset: "claims", count: 2 });
    const columns = CLAIMS.split("\n")[0]?.split(",") ?? [];
    for (const row of rows) {
      expect(Object.keys(row)).toEqual([...columns, "verdict", "reason", "inputs"]);
    }
    expect(rows[0]).toMatchObject({
      claim: "much-trade",
      kpi: "much",
      verdict: "borne_out",
      inputs: [
        {
          ...{ dataset: "trade", file: "trade.csv", line: 2, period: "2023", value: 100.5 },
          ...{ obs_status: "A", precision: "exact", source: ["new-2025"] },
        },
        { line: 3, value: 90 },
      ],
    });
    expect(rows[0].reason).toMatch(
      /^2023: \$191\smillion; the rule asks for turnover of at least \$100/,
    );
    expect(rows[1]).toMatchObject({
      claim: "many-friends",
      kpi: null,
      verdict: "undecided",
      reason: "no rule checks it",
      inputs: [],
    });
  });

  it("one of them", async () => {
    const { rows } = await (await ask("/api/claims?claim=many-friends")).json();
    expect(rows).toMatchObject([{ claim: "many-friends", verdict: "undecided" }]);
  });

  it("CSV is the file", async () => {
    expect(await (await ask("/api/claims.csv")).text()).toBe(CLAIMS);
    expect(await (await ask("/api/claims?format=csv&on=2025-01-01")).text()).toBe(CLAIMS);
  });

  it("takes a day, and only claims do", async () => {
    expect((await ask("/api/claims?on=2025-01-01")).status).toBe(200);
    const malformed = await ask("/api/claims?on=2025-02-30");
    expect([malformed.status, (await malformed.json()).issues[0].expected]).toEqual([
      400,
      "a day, as 2024-12-31",
    ]);
    expect((await ask("/api/students?on=2025-01-01")).status).toBe(400);
  });

  it("has a tag that changes with the day only where a rule asks the clock", async () => {
    const tagOn = async (day: string) => {
      vi.useFakeTimers({ now: new Date(`${day}T12:00:00Z`), toFake: ["Date"] });
      const response = await ask("/api/claims");
      vi.useRealTimers();
      return response.headers.get("etag");
    };
    expect(await tagOn("2025-03-01")).toBe(await tagOn("2025-03-02"));
    serve({ ...FILES, "claims.csv": CLAIMS.replace(",much,", ",old,") });
    expect(await tagOn("2025-03-01")).not.toBe(await tagOn("2025-03-02"));
  });
});
