import { describe, expect, it } from "vitest";
import { areaName } from "./area-names";

const row = (area: string, names: Record<`name_${string}`, string | null> = {}) => ({
  area,
  kind: "country" as const,
  ...names,
});

describe("areaName", () => {
  it.each([
    ["as the file says", row("FRA", { name_en: "The Republic" }), "The Republic"],
    ["as the ISO list says where the file is blank", row("FRA", { name_en: null }), "France"],
    ["as the ISO list says where the file has no such column", row("FRA"), "France"],
    ["a group as the file says", row("WLD", { name_en: "World" }), "World"],
    ["the code where nobody has a name", row("WLD", { name_en: null }), "WLD"],
    ["by its code alone", "NOR", "Norway"],
    ["a code that is in no list", "ZZZ", "ZZZ"],
    ["a name that every object has", "CONSTRUCTOR", "CONSTRUCTOR"],
  ])("%s", (_, area, name) => {
    expect(areaName(area, "en")).toBe(name);
  });
});
