import { describe, expect, it } from "vitest";
import { counts, lineages, SOURCE_KINDS, type SourceRef } from "./source";

const source = (id: string, continues: string | null = null): SourceRef => ({
  source: id,
  kind: "dataset",
  continues,
});

describe("lineages", () => {
  it("a source that continues another belongs to the same line, over any number of steps", () => {
    const roots = lineages([
      source("dots"),
      source("imts", "dots"),
      source("imts-2", "imts"),
      source("customs"),
    ]);
    expect(Object.fromEntries(roots)).toEqual({
      dots: "dots",
      imts: "dots",
      "imts-2": "dots",
      customs: "customs",
    });
  });

  it("a circle ends", () => {
    const roots = lineages([source("a", "b"), source("b", "a"), source("c", "c")]);
    expect([...roots.keys()]).toEqual(["a", "b", "c"]);
    expect(roots.get("c")).toBe("c");
  });
});

it("statistics and datasets count; all others only state", () => {
  expect(SOURCE_KINDS.filter(counts)).toEqual(["official_statistics", "dataset"]);
});
