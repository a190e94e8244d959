// The rule that the product stands for: turnover of at least so much in several whole years in a row.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reasonText } from "./describe";
import { evaluateKpi } from "./evaluate";
import type { Kpi } from "./kpi";
import { folder, ruleOn } from "./testing";

const over = (at_least: number, for_consecutive = 2) =>
  ruleOn("turnover", { id: "over", test: { at_least, for_consecutive, period: "year" } });

const asked = (trade: string, rule = over(8000)) => evaluateKpi(folder(trade), rule);
const yearsOf = (kpi: Kpi) => kpi.years.map((year) => [year.period, year.status, year.value]);
const linesOf = (kpi: Kpi) => kpi.inputs.map((input) => input.line);

const COUNTED = `
  SWE NOR X 2022 3277.6 A exact imts
  SWE NOR M 2022 1811.6 A exact imts
  SWE NOR X 2023 5839.4 A exact imts
  SWE NOR M 2023 2620.2 A exact imts
  SWE NOR X 2024 6590.3 A exact imts
  SWE NOR M 2024 1811.8 A exact imts`;

describe("counted figures", () => {
  it("2023: 5839.4 + 2620.2 = 8459.6; 2024: 6590.3 + 1811.8 = 8402.1; 2022: 5089.2 → met, streak 2", async () => {
    const kpi = await asked(COUNTED);
    expect(kpi).toMatchObject({
      status: "met",
      value: 8402.1,
      lower: 8402,
      upper: 8402.2,
      unit: "usd_million",
      period: "2024",
      reporter: "SWE",
      partner: "NOR",
      streak: { length: 2, from: "2023", to: "2024" },
      reasons: [],
    });
    expect(yearsOf(kpi)).toEqual([
      ["2023", "met", 8459.6],
      ["2024", "met", 8402.1],
    ]);
    expect(linesOf(kpi)).toEqual([4, 5, 6, 7]);
    expect(kpi.inputs[0]).toEqual({
      dataset: "trade",
      file: "trade.csv",
      line: 4,
      period: "2023",
      value: 5839.4,
      obs_status: "A",
      precision: "exact",
      source: ["imts"],
    });
  });

  it("2024: 6088.2 + 1811.8 = 7900 → not met, no streak", async () => {
    const kpi = await asked(COUNTED.replace("6590.3", "6088.2"));
    expect(kpi).toMatchObject({ status: "not_met", value: 7900, streak: null, reasons: [] });
  });

  it("2024 without its export (O) → unknown, but at least 1811.75 is known", async () => {
    const kpi = await asked(COUNTED.replace("6590.3 A", "- O"));
    expect(kpi).toMatchObject({ status: "unknown", value: null, lower: 1811.75, streak: null });
    expect(reasonText(kpi, "en")).toBe("2024: the export has no value (O: missing)");
    expect(yearsOf(kpi)).toEqual([
      ["2023", "met", 8459.6],
      ["2024", "unknown", null],
    ]);
  });

  it("2024 without a row for the export → unknown, and the flow is named", async () => {
    const kpi = await asked(COUNTED.replace(/.*6590\.3.*\n/, ""));
    expect(kpi.status).toBe("unknown");
    expect(reasonText(kpi, "en")).toBe("2024: no export is given");
  });

  it("the streak is followed back beyond the years asked for: 8000 once asked, four years met", async () => {
    const kpi = await asked(
      `SWE NOR T 2020 7000 A exact customs
       SWE NOR T 2021 9000 A exact customs
       SWE NOR T 2022 9000 A exact customs
       SWE NOR T 2023 9000 A exact customs
       SWE NOR T 2024 9000 A exact customs`,
      over(8000, 1),
    );
    expect(kpi).toMatchObject({ status: "met", streak: { length: 4, from: "2021", to: "2024" } });
    expect(kpi.years.map((year) => year.period)).toEqual(["2021", "2022", "2023", "2024"]);
  });

  it("the streak reaches to the first row and ends there", async () => {
    const kpi = await asked("SWE NOR T 2024 9000 A exact customs", over(8000, 1));
    expect(kpi.streak).toEqual({ length: 1, from: "2024", to: "2024" });
  });

  it("one year fewer than asked for: the year before has no row → unknown, and it is named", async () => {
    const kpi = await asked("SWE NOR T 2024 9000 A exact customs");
    expect(kpi).toMatchObject({ status: "unknown", streak: { length: 1 } });
    expect(reasonText(kpi, "en")).toBe("2023: no figure is given");
  });

  it("a year without a row inside the run is unknown", async () => {
    const kpi = await asked(
      `SWE NOR T 2022 9000 A exact customs
       SWE NOR T 2024 9000 A exact customs`,
      over(8000, 3),
    );
    expect(kpi).toMatchObject({ status: "unknown", streak: { length: 1, from: "2024" } });
    expect(reasonText(kpi, "en")).toBe("2023: no figure is given");
  });

  it("the latest year is not met and the one before unknown → not met all the same", async () => {
    const kpi = await asked(`
      SWE NOR T 2023 8500 U about press
      SWE NOR T 2024 7000 A exact customs`);
    expect(kpi).toMatchObject({ status: "not_met", streak: null, reasons: [] });
  });

  it("the latest year is unknown and the one before not met → not met", async () => {
    const kpi = await asked(`
      SWE NOR T 2023 7000 A exact customs
      SWE NOR T 2024 8500 U about press`);
    expect(kpi.status).toBe("not_met");
  });

  it("8000 exact to the unit may be 7999.5 → unknown, and the interval is the reason", async () => {
    const kpi = await asked("SWE NOR T 2024 8000 A exact customs", over(8000, 1));
    expect(kpi.status).toBe("unknown");
    expect(reasonText(kpi, "en")).toBe(
      "2024: the figure may lie anywhere from 7,999.5 to 8,000.5 USD million, neither wholly within the bounds of the rule nor wholly beyond them",
    );
  });

  it("a period that the rule names is the last of the years: 2022 and 2023 → not met in 2022", async () => {
    const kpi = await asked(COUNTED, { ...over(8000), at: "2023" });
    expect(kpi).toMatchObject({ status: "not_met", period: "2023", value: 8459.6 });
    expect(kpi.streak).toEqual({ length: 1, from: "2023", to: "2023" });
  });

  it("without any row nothing is known", async () => {
    const kpi = await asked("NOR SWE T 2024 9000 A exact customs");
    expect(kpi).toMatchObject({ status: "unknown", value: null, period: null, years: [] });
    expect(reasonText(kpi, "en")).toBe("no row of the table fits the rule");
  });

  it("seen from the other side of the pair it is another rule", async () => {
    const trade = "NOR SWE T 2024 9000 A exact customs";
    const pair = { home: "SWE", partner: "NOR" };
    const kpi = await evaluateKpi(folder(trade), over(8000, 1), { pair });
    expect(kpi).toMatchObject({ status: "met", reporter: "NOR", partner: "SWE" });
    expect(kpi.where).toEqual({ reporter: "NOR", partner: "SWE", product: "TOTAL" });
  });
});

describe("statements", () => {
  const STATED = `
    SWE NOR T 2024 8500 U about press
    SWE NOR X 2025 1700 A about minister
    SWE NOR T 2025-01/2025-11 8900 A rounded minister`;

  it("2025 by its first eleven months (8900 − 50 = 8850 or more) met, 2024 only U → unknown, both named", async () => {
    const kpi = await asked(STATED);
    expect(kpi).toMatchObject({
      status: "unknown",
      value: null,
      lower: 8850,
      upper: Number.POSITIVE_INFINITY,
      period: "2025",
      streak: { length: 1, from: "2025", to: "2025" },
    });
    expect(yearsOf(kpi)).toEqual([
      ["2024", "unknown", 8500],
      ["2025", "met", null],
    ]);
    expect(kpi.years[1]?.inputs.map((input) => input.period)).toEqual(["2025", "2025-01/2025-11"]);
    expect(reasonText(kpi, "en")).toBe(
      "2024: only rows whose year or scope is uncertain (U); 2025: no import is given",
    );
  });

  it("eleven months of 7900 ± 50 prove nothing against 8000", async () => {
    const kpi = await asked(STATED.replace("8900", "7900"), over(8000, 1));
    expect(kpi).toMatchObject({ status: "unknown", lower: 7850 });
  });

  it("eleven months that are uncertain prove nothing at all: 1700 − 10 % = 1530 or more", async () => {
    const kpi = await asked(STATED.replace("8900 A", "8900 U"), over(8000, 1));
    expect(kpi).toMatchObject({ status: "unknown", lower: 1530 });
    expect(linesOf(kpi)).toEqual([3]);
  });

  it("of several parts the highest lower bound counts: 4500 at least, 5830 − 5 = 5825, 3850 + 1990 ± 10 = 5830", async () => {
    const kpi = await asked(
      `SWE NOR X 2023 1 A exact press
       SWE NOR T 2023-01/2023-06 4500 A at_least press
       SWE NOR T 2023-01/2023-08 5830 A rounded press
       SWE NOR X 2023-01/2023-08 3850 A rounded minister
       SWE NOR M 2023-01/2023-08 1990 A rounded minister`,
      over(5830, 1),
    );
    expect(kpi).toMatchObject({ status: "met", lower: 5830, value: null });
    expect(linesOf(kpi)).toEqual([2, 5, 6]);
  });

  it("a part says nothing where the year itself is decided: 7000 stands beside 8900 for eleven months", async () => {
    const kpi = await asked(
      `SWE NOR T 2025 7000 A exact minister
       SWE NOR T 2025-01/2025-11 8900 A rounded minister`,
      over(8000, 1),
    );
    expect(kpi).toMatchObject({ status: "not_met", value: 7000 });
  });

  it("a part of a year is no latest year", async () => {
    const kpi = await asked(`${COUNTED}
      SWE NOR T 2025-01/2025-11 8900 A rounded minister`);
    expect(kpi).toMatchObject({ status: "met", period: "2024" });
  });

  it("an uncertain year is shown (8500) and decides nothing", async () => {
    const kpi = await asked("SWE NOR T 2024 8500 U rounded press", over(8000, 1));
    expect(kpi).toMatchObject({ status: "unknown", value: 8500, obs_status: "U", period: "2024" });
  });

  it("of uncertain rows one with the turnover is shown before a preferred one without it: 8500", async () => {
    const kpi = await asked(
      `SWE NOR X 2024 800 U at_least minister
       SWE NOR T 2024 8500 U rounded press`,
      over(8000, 1),
    );
    expect(kpi).toMatchObject({ status: "unknown", value: 8500 });
  });

  it("two months of 300 or more say less than an uncertain 8500 ± 50, which stays as it is shown", async () => {
    const kpi = await asked(
      `SWE NOR T 2024 8500 U rounded press
       SWE NOR T 2024-01/2024-02 300 A at_least minister`,
      over(8000, 1),
    );
    expect(kpi).toMatchObject({ status: "unknown", value: 8500, lower: 8450, upper: 8550 });
    const low = await asked(
      `SWE NOR T 2024 8500 U rounded press
       SWE NOR T 2024-01/2024-02 300 A at_least minister`,
      over(300, 1),
    );
    expect(low.status).toBe("met");
  });

  it("an uncertain 8500 ± 10 % with eleven months of 8050 or more: met by the months, 8500 still shown", async () => {
    const kpi = await asked(
      `SWE NOR T 2024 8500 U about press
       SWE NOR T 2024-01/2024-11 8100 A rounded minister`,
      over(8000, 1),
    );
    expect(kpi).toMatchObject({ status: "met", value: 8500, lower: 8050 });
    expect(kpi.upper).toBe(Number.POSITIVE_INFINITY);
  });

  it("an uncertain 7000 that the months (8050 or more) contradict is no longer the value", async () => {
    const kpi = await asked(
      `SWE NOR T 2024 7000 U rounded press
       SWE NOR T 2024-01/2024-11 8100 A rounded minister`,
      over(8000, 1),
    );
    expect(kpi).toMatchObject({ status: "met", value: null, lower: 8050 });
  });

  it("both flows of one source stand before a preferred source's statement: 4000 + 4100 = 8100", async () => {
    const kpi = await asked(
      `SWE NOR T 2024 7000 A exact minister
       SWE NOR X 2024 4000 A exact press
       SWE NOR M 2024 4100 A exact press`,
      over(8000, 1),
    );
    expect(kpi).toMatchObject({ status: "met", value: 8100 });
  });

  it("flows of different sources are not added: 4000 and 4100 stay apart", async () => {
    const kpi = await asked(
      `SWE NOR X 2024 4000 A exact press
       SWE NOR M 2024 4100 A exact minister`,
      over(8000, 1),
    );
    expect(kpi).toMatchObject({ status: "unknown", value: null, lower: 4099.5 });
  });

  it("a flow whose row is uncertain is not one that is missing", async () => {
    const kpi = await asked(
      `SWE NOR X 2024 4000 A exact press
       SWE NOR M 2024 4100 U exact press`,
      over(8000, 1),
    );
    expect(kpi).toMatchObject({ status: "unknown", value: null, lower: 3999.5 });
    expect(reasonText(kpi, "en")).toBe(
      "2024: the import is given only by a row whose year or scope is uncertain (U)",
    );
  });
});

describe("what more is known never turns an answer round", () => {
  const flow = fc.integer({ min: 0, max: 9000 });
  const known = fc.constantFrom("A exact", "A rounded", "A about", "A at_least");

  it("a blank export filled in, a missing row added: met stays met and not met stays not met", async () => {
    await fc.assert(
      fc.asyncProperty(flow, flow, flow, known, async (x, m, before, written) => {
        const rest = `
          SWE NOR T 2023 ${before} A exact imts
          SWE NOR M 2024 ${m} ${written} imts`;
        const full = await asked(`${rest}\nSWE NOR X 2024 ${x} ${written} imts`);
        const blank = await asked(`${rest}\nSWE NOR X 2024 - O exact imts`);
        const less = await asked(rest);
        for (const { status } of [blank, less]) {
          expect(status === "unknown" || status === full.status).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
