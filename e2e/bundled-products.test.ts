// Goods as bundled: each figure is found in what it was written from, to the dollar.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cells, type Row, table } from "./support/tables";

const ROOT = join(import.meta.dirname, "..");
const SHARED = join(ROOT, "../shared");
const FLOWS: Row = { export: "X", import: "M" };
const TOTALS = new Set(["TOTAL", "SERVICES", "ALL"]);

const goods = table(join(ROOT, "data/trade.csv")).rows.filter(
  (row) => !TOTALS.has(row.product ?? ""),
);

/** A quarter as its months: the facts write no quarters. */
const inMonths = (period = "") =>
  period.replace(/^(\d{4})-Q([1-4])$/, (_, year: string, quarter: string) => {
    const month = (number: number) => `${year}-${String(number).padStart(2, "0")}`;
    return `${month(3 * Number(quarter) - 2)}/${month(3 * Number(quarter))}`;
  });

describe.skipIf(!existsSync(SHARED))("goods in data/trade.csv", () => {
  const facts = existsSync(SHARED) ? table(join(SHARED, "facts/products/products.csv")).rows : [];

  it("are the 93 figures of the facts: all but the six totals of the sections", () => {
    const told = goods.map((row) => {
      const dollars = Math.round(Number(row.value_usd_million) * 1e6);
      return `${cells(row, ["reporter", "flow"])}|${inMonths(row.period)}|${dollars}`;
    });
    const said = facts
      .filter(({ source_id, code }) => source_id !== "P04" || code !== "TOTAL")
      .map((row) =>
        [row.reporter, FLOWS[row.flow ?? ""], row.period, Math.round(Number(row.value_usd))].join(
          "|",
        ),
      );
    expect(told.sort()).toEqual(said.sort());
    expect(told.length).toBe(93);
  });

  it("sections add up to the totals of their source, but for a dollar", () => {
    const totals = facts.filter(({ source_id, code }) => source_id === "P04" && code === "TOTAL");
    expect(totals.length).toBe(6);
    for (const total of totals) {
      const sum = goods
        .filter((row) => row.product?.startsWith("SITC"))
        .filter((row) => row.reporter === total.reporter && row.period === total.period)
        .reduce((all, row) => all + Math.round(Number(row.value_usd_million) * 1e6), 0);
      expect(Math.abs(sum - Number(total.value_usd))).toBeLessThanOrEqual(1);
    }
  });
});

describe("products.csv", () => {
  it("lists what occurs, and what stands above it, and nothing else", () => {
    const products = table(join(ROOT, "data/products.csv")).rows;
    const used = new Set(table(join(ROOT, "data/trade.csv")).rows.map((row) => row.product));
    const parents = new Set(products.map((row) => row.parent));
    const idle = products.filter(({ product }) => !used.has(product) && !parents.has(product));
    // A section may be of nothing in the years that are bundled; of services nothing was found.
    expect(idle.map((row) => row.classification).filter((kind) => kind !== "SITC")).toEqual([
      "TOTAL",
    ]);
  });
});
