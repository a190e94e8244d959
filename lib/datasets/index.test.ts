import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Dataset } from "./dataset";
import { DATASET_NAMES, DATASETS, isDatasetName } from "./index";

const all: Dataset[] = DATASET_NAMES.map((name) => DATASETS[name]);

describe("the tables", () => {
  it.each([
    ["areas", "area,kind,name_<lang>"],
    [
      "sources",
      "source,kind,publisher,title,url,published,language,licence,next_release,continues,valuation_exports,valuation_imports,method",
    ],
    ["products", "product,classification,parent,label_<lang>"],
    [
      "trade",
      "reporter,partner,flow,product,period,value_usd_million,obs_status,precision,source,note,lower,upper,quantity,quantity_unit",
    ],
    ["events", "event,date,kind,weight,title_<lang>,source,note"],
  ] as const)("%s has the promised columns in the promised order", (name, columns) => {
    expect(Object.keys(DATASETS[name].row.shape).join(",")).toBe(columns);
  });

  it.each(all)("$name: every column is described, and exports to JSON Schema", ({ row }) => {
    for (const [name, column] of Object.entries(row.shape)) {
      expect(`${name}: ${z.globalRegistry.get(column)?.description ?? ""}`).toMatch(/: .+/);
    }
    expect(() => z.toJSONSchema(row, { io: "input" })).not.toThrow();
  });

  it.each(all)(
    "$name: key, dimensions, references, time and measure are columns of it",
    (dataset) => {
      const { key, dimensions, references, optional, time = [], measure = [] } = dataset;
      const columns = Object.keys(dataset.row.shape);
      const named = [key, dimensions, Object.keys(references), optional, time, measure].flat();
      expect(named.filter((name) => !columns.includes(name))).toEqual([]);
    },
  );

  it("what is referred to stands before what refers to it", () => {
    for (const [place, { references }] of all.entries()) {
      for (const to of Object.values(references)) {
        expect(DATASET_NAMES.indexOf(to)).toBeLessThanOrEqual(place);
      }
    }
  });

  it("knows its names, and not those that every object has", () => {
    expect(isDatasetName("trade")).toBe(true);
    expect(isDatasetName("toString")).toBe(false);
  });
});
