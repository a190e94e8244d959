import { describe, expect, it } from "vitest";
import {
  ABSENT,
  balanceOf,
  byPreference,
  type Declaration,
  decides,
  declarationsOf,
  flowOf,
  hasBothFlows,
  turnoverOf,
} from "./declaration";
import type { SourceRef } from "./source";
import { observations } from "./testing";

function only(text: string): Declaration {
  const [first, ...rest] = declarationsOf(observations(text));
  if (!first || rest.length > 0) throw new Error("not one declaration");
  return first;
}

const both = only(`
  SWE NOR X 2023 5839.4 A exact dots
  SWE NOR M 2023 2620.2 E exact dots
  SWE NOR T 2023 9000 A rounded dots`);
const exportOnly = only("SWE NOR X 2025 1700 A about press");
const statedOnly = only("SWE NOR T 2024 8500 A rounded press");
const half = only(`
  SWE NOR X 2022 1600 A rounded press
  SWE NOR T 2022 5800 A rounded press`);

describe("declarationsOf", () => {
  it("keeps reporters, partners, periods and sources apart, in order of period", () => {
    const found = declarationsOf(
      observations(`
        SWE NOR X 2024 1 A exact dots
        SWE NOR M 2023 2 A exact dots
        SWE NOR X 2023 3 A exact dots
        SWE NOR X 2023 4 A exact press
        NOR SWE X 2023 5 A exact dots
        SWE FRA X 2023 6 A exact dots`),
    );
    const told = found.map((d) => [d.period.text, d.reporter, d.partner, d.source, d.X?.value]);
    expect(told).toEqual([
      ["2023", "SWE", "NOR", "dots", 3],
      ["2023", "SWE", "NOR", "press", 4],
      ["2023", "NOR", "SWE", "dots", 5],
      ["2023", "SWE", "FRA", "dots", 6],
      ["2024", "SWE", "NOR", "dots", 1],
    ]);
    expect(found[0]?.M?.value).toBe(2);
  });
});

describe("turnoverOf", () => {
  it("X 5839.4 + M 2620.2 = 8459.6; the stated 9000 is left aside", () => {
    const { quantity, rows } = turnoverOf(both);
    expect(quantity).toMatchObject({ value: 8459.6, obs_status: "E", precision: "exact" });
    expect(rows.map((o) => o.flow)).toEqual(["X", "M"]);
  });

  it("no flows: the stated 8500 ± 50", () => {
    const { quantity, rows } = turnoverOf(statedOnly);
    expect(quantity).toMatchObject({ value: 8500, lower: 8450, upper: 8550 });
    expect(rows.map((o) => o.flow)).toEqual(["T"]);
  });

  it("one flow of 1600 and a statement of 5800: the statement", () => {
    expect(turnoverOf(half).quantity.value).toBe(5800);
  });

  it("about 1700 of one flow, none of the other: missing, but 1530 or more", () => {
    expect(turnoverOf(exportOnly).quantity).toMatchObject({
      value: null,
      lower: 1530,
      upper: Number.POSITIVE_INFINITY,
      obs_status: "O",
    });
  });

  it("a statement without a value says less than one flow of 1600 ± 50", () => {
    const d = only(`
      SWE NOR X 2022 1600 A rounded press
      SWE NOR T 2022 - O exact press`);
    expect(turnoverOf(d).quantity).toMatchObject({ value: null, lower: 1550 });
  });

  it("a statement without a value stands where there is nothing else", () => {
    const d = only("SWE NOR T 2022 - Q exact press");
    expect(turnoverOf(d)).toMatchObject({ quantity: { value: null, obs_status: "Q" } });
    expect(turnoverOf(d).rows).toHaveLength(1);
  });
});

it("balance: X 5839.4 − M 2620.2 = 3219.2; without a flow there is none", () => {
  expect(balanceOf(both).quantity.value).toBe(3219.2);
  expect(balanceOf(exportOnly).quantity.value).toBeNull();
  expect(balanceOf(statedOnly)).toMatchObject({ quantity: { value: null }, rows: [] });
});

it("one flow is its row; a flow without a row is absent, and not nought", () => {
  expect(flowOf(both, "M")).toMatchObject({ quantity: { value: 2620.2 }, rows: [{ flow: "M" }] });
  expect(flowOf(exportOnly, "M")).toEqual({ quantity: ABSENT, rows: [] });
});

it("both flows are there only when both have a value", () => {
  const blank = only(`
    SWE NOR X 2023 5839.4 A exact dots
    SWE NOR M 2023 - O exact dots`);
  expect([both, blank, exportOnly, statedOnly].map(hasBothFlows)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

it("one uncertain row among several, and they decide nothing", () => {
  expect(decides([{ obs_status: "A" }, { obs_status: "E" }])).toBe(true);
  expect(decides([{ obs_status: "A" }, { obs_status: "U" }])).toBe(false);
});

it("preference is the order of the list of sources; unknown sources come last", () => {
  const found = declarationsOf(
    observations(`
      SWE NOR X 2023 1 A exact unheard
      SWE NOR X 2023 2 A exact press
      SWE NOR X 2023 3 A exact dots`),
  );
  const sources: SourceRef[] = [
    { source: "dots", kind: "dataset", continues: null },
    { source: "press", kind: "news", continues: null },
  ];
  expect(byPreference(found, sources).map((d) => d.source)).toEqual(["dots", "press", "unheard"]);
});
