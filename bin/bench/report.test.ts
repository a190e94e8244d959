import { describe, expect, it } from "vitest";
import { type Compared, linesOf, tableOf } from "./report";

const compared = (ours: Compared["ours"], plain: Compared["plain"] = []) => ({
  title: "Overview",
  ours,
  plain,
});

describe("linesOf", () => {
  it("ratio: 500 / 2000 = 0.25", () => {
    const [line] = linesOf(compared([{ firstChart: 500 }], [{ firstChart: 2000 }]));
    expect(line?.ratio).toBe(0.25);
  });

  it.each([
    { given: 600, verdict: "met" },
    { given: 600.1, verdict: "NOT MET" },
    { given: null, verdict: "not measured" },
  ])("first chart ≤ 600 ms: $given is $verdict", ({ given, verdict }) => {
    expect(linesOf(compared([{ firstChart: given }])).map((line) => line.verdict)).toEqual([
      verdict,
    ]);
  });

  it("the median decides: 590, 595, 9000 is met", () => {
    const runs = [590, 9000, 595].map((firstChart) => ({ firstChart }));
    expect(linesOf(compared(runs))[0]?.verdict).toBe("met");
  });

  it("has no line for what was not looked for, and no verdict where nothing is asked", () => {
    const lines = linesOf(compared([{ document: 30 }]));
    expect(lines.map(({ measure, verdict }) => [measure.id, verdict])).toEqual([["document", ""]]);
  });

  it("0 / 0 is no ratio", () => {
    expect(linesOf(compared([{ shift: 0 }], [{ shift: 0 }]))[0]?.ratio).toBeNull();
  });
});

describe("tableOf", () => {
  it("says what was asked, measured and found", () => {
    const ours = [{ firstChart: 501.4 }, { firstChart: 480 }, { firstChart: 650 }];
    const table = tableOf(compared(ours, [{ firstChart: 2006 }]));
    expect(table.split("\n")).toEqual([
      "Overview",
      "                     asked     ours              plain Recharts  ratio",
      "First chart visible  ≤ 600 ms  501 ms (480–650)  2006 ms         0.25   met",
    ]);
  });
});
