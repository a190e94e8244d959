import { describe, expect, it } from "vitest";
import { datasetJson } from "./json";

const columns = ["product", "value_usd_million", "note"];
const numeric = new Set(["value_usd_million"]);

describe("datasetJson", () => {
  it("counts the rows; numbers are numbers, codes stay text, missing is null, guards are off", () => {
    const rows = [
      ["0202", "6590.291674", ""],
      ["TOTAL", "", "'=1+1"],
      ["0101", "-0.50", "'tis"],
    ];
    expect(datasetJson("trade", "0a1b2c3d4e5f", { columns, numeric, rows })).toEqual({
      dataset: "trade",
      edition: "0a1b2c3d4e5f",
      count: 3,
      rows: [
        { product: "0202", value_usd_million: 6590.291674, note: null },
        { product: "TOTAL", value_usd_million: null, note: "=1+1" },
        { product: "0101", value_usd_million: -0.5, note: "'tis" },
      ],
    });
  });

  it("without rows counts none", () => {
    expect(datasetJson("trade", "0", { columns, numeric, rows: [] })).toMatchObject({
      count: 0,
      rows: [],
    });
  });
});
