import { describe, expect, it } from "vitest";
import { tradeObservation, tradeObservations } from "./observations";
import { snapshotFrom } from "./snapshot-from";
import { folderWith, SOUND } from "./testing";

const HEADER = `${SOUND["trade.csv"].split("\n")[0]},lower,upper`;
const observe = async (cells: string) => {
  const [value, status, precision, lower = "", upper = ""] = cells.split(",");
  const row = ["NOR,SWE,X,TOTAL,2024", value, status, precision, "new-2025", "", lower, upper].join(
    ",",
  );
  const snapshot = snapshotFrom(folderWith({ "trade.csv": `${HEADER}\n${row}\n` }));
  const [o] = await tradeObservations(snapshot);
  if (!o) throw new Error("no row");
  return o;
};

describe("the interval of an observation", () => {
  it.each([
    ["exact 100.5: ± 0.05", "100.5,A,exact", 100.45, 100.55],
    ["exact 100.50: ± 0.005", "100.50,A,exact", 100.495, 100.505],
    ["rounded 8500: 8450 to 8550", "8500,A,rounded", 8450, 8550],
    ["at least 3800: to infinity", "3800,A,at_least", 3800, Number.POSITIVE_INFINITY],
    ["both ends stated", "100,A,exact,90,130", 90, 130],
    ["the lower end stated", "100,A,exact,90,", 90, 100.5],
    ["the upper end stated", "100,A,exact,,130", 99.5, 130],
    ["missing: not negative, else unknown", ",O,", 0, Number.POSITIVE_INFINITY],
    ["missing, with an upper end stated", ",O,,,12", 0, 12],
    ["exact 0: a flow is not below zero", "0,A,exact", 0, 0.5],
  ])("%s", async (_, cells, lower, upper) => {
    expect(await observe(cells)).toMatchObject({ lower, upper });
  });
});

describe("an observation", () => {
  it("has its value, its written decimals and its cell", async () => {
    expect(await observe("100.50,P,exact")).toEqual({
      reporter: "NOR",
      partner: "SWE",
      flow: "X",
      product: "TOTAL",
      period: { text: "2024", kind: "year", start: "2024-01-01", end: "2024-12-31" },
      value: 100.5,
      decimals: 2,
      lower: 100.495,
      upper: 100.505,
      obs_status: "P",
      precision: "exact",
      source: ["new-2025"],
      note: null,
      cell: { dataset: "trade", file: "trade.csv", line: 2 },
    });
  });

  it("without a value has no number in its place", async () => {
    expect(await observe(",Q,")).toMatchObject({
      value: null,
      decimals: 0,
      obs_status: "Q",
      precision: "exact",
    });
  });

  it("comes from the rows that a query finds", async () => {
    const snapshot = snapshotFrom(SOUND);
    const query = { where: { flow: ["M"] } };
    const [row] = await snapshot.select("trade", query);
    expect(await tradeObservations(snapshot, query)).toEqual(row ? [tradeObservation(row)] : []);
    expect(row?.line).toBe(3);
  });
});
