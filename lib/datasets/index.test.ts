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
    ["students", "host,origin,scope,period,students,obs_status,precision,source,stated,note"],
    [
      "indicators",
      "indicator,area,counterpart,project,period,value,unit,obs_status,precision,source,note",
    ],
    ["indicator_names", "indicator,kind,unit,label_<lang>"],
    [
      "projects",
      "project,kind,status,part_of,place_<lang>,latitude,longitude,point,started,opened,completed,cost_million,currency,financing,partners,capacity,name_<lang>,source,note",
    ],
    ["claims", "claim,stated,speaker_<lang>,text_<lang>,kpi,source,note"],
  ] as const)("%s has the promised columns in the promised order", (name, columns) => {
    expect(Object.keys(DATASETS[name].row.shape).join(",")).toBe(columns);
  });

  it.each([
    ["trade", "reporter,partner,flow,product,period,source"],
    ["students", "host,origin,scope,period,source"],
    ["indicators", "indicator,area,counterpart,project,period,source"],
    ["indicator_names", "indicator"],
    ["projects", "project"],
    ["claims", "claim"],
  ] as const)("%s: a row is named by %s", (name, key) => {
    expect(DATASETS[name].key.join(",")).toBe(key);
  });

  it("figures are those of trade, students and indicators", () => {
    const figures = all.filter((dataset) => dataset.figures);
    expect(figures.map(({ name, measure }) => `${name} ${measure}`)).toEqual([
      "trade value_usd_million",
      "students students",
      "indicators value",
    ]);
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
