import { describe, expect, it } from "vitest";
import { outlineAround, outlineOf } from "./outlines";

const OSLO = { latitude: 59.91, longitude: 10.75 };
const LISBON = { latitude: 38.72, longitude: -9.14 };

describe("outlineOf", () => {
  it("has the rings of a country, each closed: the last corner is the first", () => {
    const outline = outlineOf("NOR");
    const polygons = outline?.type === "MultiPolygon" ? outline.coordinates : [];
    expect(polygons.length).toBeGreaterThan(1);
    for (const ring of polygons.flat()) expect(ring.at(-1)).toEqual(ring[0]);
  });

  it.each(["WLD", "XYZ", ""])("has none of “%s”, which is no country", (area) => {
    expect(outlineOf(area)).toBeNull();
  });
});

describe("outlineAround", () => {
  it("takes the area that the points lie in, and none where they lie in no single one", () => {
    expect(outlineAround([OSLO], ["PRT", "NOR"])).toEqual(outlineOf("NOR"));
    expect(outlineAround([OSLO, LISBON], ["PRT", "NOR"])).toBeNull();
    expect(outlineAround([], ["NOR"])).toBeNull();
  });
});
