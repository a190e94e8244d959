import { describe, expect, it } from "vitest";
import { examplePoint } from "./example-points";
import { layersOf } from "./indicator-layers";

const SOURCES = [{ source: "first" }, { source: "second" }];
const said = (period: string, value: string, source: string, more = {}) =>
  examplePoint(period, value, { source: [source], ...more });
const valuesIn = (layers: ReturnType<typeof layersOf>) =>
  layers.map((layer) => layer.map((p) => [p.period.text, p.value]));

describe("layersOf", () => {
  it("every value of a period has a layer, the preferred source the first", () => {
    const points = [
      said("2019", "11", "second"),
      said("2019", "15", "first"),
      said("2020", "14", "second"),
    ];
    expect(valuesIn(layersOf(points, SOURCES))).toEqual([
      [
        ["2019", 15],
        ["2020", 14],
      ],
      [["2019", 11]],
    ]);
  });

  it("two sources that say the same are one point of both", () => {
    const layers = layersOf([said("2022", "90", "first"), said("2022", "90", "second")], SOURCES);
    expect(layers).toHaveLength(1);
    expect(layers[0]?.[0]).toMatchObject({ value: 90, source: ["first", "second"] });
    expect(layers[0]?.[0]?.cells).toHaveLength(2);
  });

  it.each([
    ["what is our reading", { obs_status: "U" as const }],
    ["another definition", { obs_status: "D" as const }],
    ["no value", { obs_status: "O" as const, value: null }],
  ])("%s does not lead, though its source is preferred", (_, more) => {
    const points = [said("2022", "90", "first", more), said("2022", "80", "second")];
    expect(layersOf(points, SOURCES)[0]?.map(({ value }) => value)).toEqual([80]);
  });

  it("the same value put otherwise is another statement", () => {
    const points = [
      said("2024/2025", "12000", "first", { precision: "about" }),
      said("2024/2025", "12000", "second", { precision: "at_least" }),
    ];
    expect(layersOf(points, SOURCES)).toHaveLength(2);
  });

  it("of nothing there is no layer", () => {
    expect(layersOf([], SOURCES)).toEqual([]);
  });
});
