import { expect, it } from "vitest";
import { stateFrom } from "@/lib/store/snapshot-from";
import { SOUND, spoilt } from "@/lib/store/testing";
import { startLines } from "./start";

it("a sound folder: one line", () => {
  const [first, ...more] = startLines(stateFrom(SOUND), "/data");
  expect(first).toMatch(
    /^Data: \/data, edition [0-9a-f]{12}, rows: areas 3, sources 2, products 2, trade 3, problems: 0$/,
  );
  expect(more).toEqual([]);
});

it("a fault: its place, what was expected and what to do; that the table is left out is no fault of its own", () => {
  const [first, ...more] = startLines(stateFrom(spoilt("trade.csv", "100.5", "1x5")), "/data");
  expect(first).toContain("problems: 2");
  expect(more).toEqual([
    expect.stringMatching(/^ {2}error: trade\.csv, line 2, value_usd_million: expected a decimal/),
    "  All of them: /api/health",
  ]);
});

it("many faults: five of them", () => {
  const rows = Array.from(
    { length: 9 },
    (_, i) => `NOR,SWE,X,TOTAL,${1990 + i},1e5,A,exact,new-2025,`,
  );
  const trade = `${SOUND["trade.csv"]}${rows.join("\n")}\n`;
  expect(startLines(stateFrom({ ...SOUND, "trade.csv": trade }), "/data")).toHaveLength(7);
});
