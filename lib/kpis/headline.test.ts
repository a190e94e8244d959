import { describe, expect, it } from "vitest";
import { both, exampleSnapshot, row } from "@/lib/figures/example";
import { evaluateAll } from "./evaluate";
import { headline } from "./present";

const RULE = {
  id: "above",
  title: { en: "Trade above the mark" },
  dataset: "trade",
  where: { reporter: "$partner", partner: "$home", product: "TOTAL" },
  measure: "turnover",
  test: { at_least: 8000, for_consecutive: 2 },
};

async function said(rows: readonly string[], more: object = {}) {
  const snapshot = exampleSnapshot(rows, [{ ...RULE, ...more }]);
  const [kpi] = await evaluateAll(snapshot);
  if (!kpi) throw new Error("no rule");
  return headline(kpi, snapshot, "en");
}

const MET = [...both("SWE NOR", 2023, 5000, 3460), ...both("SWE NOR", 2024, 6590, 1812)];

describe("the title", () => {
  it.each([
    [
      "8460 and 8402 are above 8000",
      MET,
      {},
      "Trade has been above $8\u00a0billion two years running, as Sweden declares it",
    ],
    [
      "8001 before them too: three years",
      [...both("SWE NOR", 2022, 8000, 1.5), ...MET],
      {},
      "Trade has been above $8\u00a0billion three years running, as Sweden declares it",
    ],
    [
      "only the latest year is asked for, and 2023 is below",
      [...both("SWE NOR", 2023, 1, 1), ...both("SWE NOR", 2024, 6590, 1812)],
      { test: { at_least: 8000, for_consecutive: 1 } },
      "Trade was above $8\u00a0billion in 2024, as Sweden declares it",
    ],
    [
      "no years in a row are asked for",
      MET,
      { test: { at_least: 8000 } },
      "Trade was above $8\u00a0billion in 2024, as Sweden declares it",
    ],
    [
      "at most 9000",
      MET,
      { test: { at_most: 9000, for_consecutive: 2 } },
      "Trade has been at most $9\u00a0billion two years running, as Sweden declares it",
    ],
    [
      "a statement of at least 8000 touches the bound",
      [row("SWE NOR", "T", 2024, 8000, "speech", { precision: "at_least" })],
      { test: { at_least: 8000 } },
      "Trade was at least $8\u00a0billion in 2024, as Sweden declares it",
    ],
    [
      "5000 + 2900 = 7900 in 2024",
      [...both("SWE NOR", 2023, 5000, 3460), ...both("SWE NOR", 2024, 5000, 2900)],
      {},
      "Trade was $7.90\u00a0billion in 2024, below $8\u00a0billion, as Sweden declares it",
    ],
    [
      "7900 the year before breaks the two years",
      [...both("SWE NOR", 2023, 5000, 2900), ...both("SWE NOR", 2024, 5000, 3460)],
      {},
      "Trade was $7.90\u00a0billion in 2023, below $8\u00a0billion, as Sweden declares it",
    ],
    [
      "8402 is more than 8000",
      MET,
      { test: { at_most: 8000 } },
      "Trade was $8.40\u00a0billion in 2024, above $8\u00a0billion, as Sweden declares it",
    ],
    [
      "8402 is not between 1000 and 2000",
      MET,
      { test: { between: [1000, 2000] } },
      "Trade was $8.40\u00a0billion in 2024, not between $1\u00a0billion and $2\u00a0billion, as Sweden declares it",
    ],
    [
      "2024 has no export",
      [...both("SWE NOR", 2023, 5000, 3460), row("SWE NOR", "M", 2024, 1812)],
      {},
      "Whether trade has been above $8\u00a0billion two years running cannot be said from what Sweden declares",
    ],
    [
      "another measure",
      MET,
      { measure: "export" },
      "Trade above the mark: not met, as Sweden declares it",
    ],
    ["no test", MET, { test: undefined }, "Trade above the mark, as Sweden declares it"],
  ])("%s", async (_, rows, more, title) => {
    expect((await said(rows, more)).title).toBe(title);
  });
});

describe("the lead", () => {
  it("names the last two years, and the other side's last where it reaches as far", async () => {
    const { lead } = await said([...MET, ...both("NOR SWE", 2024, 4000, 3000)]);
    expect(lead).toBe(
      "Sweden declared $8.40\u00a0billion of trade with Norway in 2024, after $8.46\u00a0billion in 2023. " +
        "As Norway declares it, trade was $7.00\u00a0billion in 2024.",
    );
  });

  it("says where the other side's counts end, and what was stated since", async () => {
    const rows = [
      ...MET,
      ...both("NOR SWE", 2020, 4000, 400),
      row("NOR SWE", "T", 2019, 4000, "speech"),
      row("NOR SWE", "T", 2022, 5790, "speech", { precision: "rounded" }),
    ];
    expect((await said(rows)).lead).toBe(
      "Sweden declared $8.40\u00a0billion of trade with Norway in 2024, after $8.46\u00a0billion in 2023. " +
        "Counted figures as Norway declares them end in 2020; its officials have since stated $5.79\u00a0billion for 2022.",
    );
  });

  it("gives no year to a statement whose year is our reading", async () => {
    const low = row("NOR SWE", "T", 2023, 8500, "speech", { precision: "about", status: "U" });
    const { lead } = await said([...MET, ...both("NOR SWE", 2020, 4000, 400), low]);
    expect(lead).toMatch(
      /end in 2020; its officials have since stated about \$8\.5\u00a0billion\.$/,
    );
  });

  it("ends where the other side's counts end, if nothing was stated since", async () => {
    const { lead } = await said([...MET, ...both("NOR SWE", 2020, 4000, 400)]);
    expect(lead).toMatch(/Counted figures as Norway declares them end in 2020\.$/);
  });

  it("leaves out the year before where it has no value, and the other side where it has none", async () => {
    const { lead } = await said(both("SWE NOR", 2024, 6590, 1812));
    expect(lead).toMatch(/Sweden declared \$8\.40\u00a0billion of trade with Norway in 2024\.$/);
    expect(lead).not.toContain("Norway declares");
  });

  it("begins with the reason when nothing can be said", async () => {
    const rows = [...both("SWE NOR", 2023, 5000, 3460), row("SWE NOR", "M", 2024, 1812)];
    expect((await said(rows)).lead).toBe(
      "2024: no export is given. Sweden declared $8.46\u00a0billion of trade with Norway in 2023.",
    );
  });

  it("is silent on a reporter that is neither of the two", async () => {
    const where = { reporter: "DNK", partner: "$home", product: "TOTAL" };
    const { lead, title } = await said([...both("DNK NOR", 2024, 1, 2), ...MET], { where });
    expect(lead).toBe("");
    expect(title).toBe(
      "Trade was $3\u00a0million in 2024, below $8\u00a0billion, as Denmark declares it",
    );
  });
});
