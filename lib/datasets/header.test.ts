import { describe, expect, it } from "vitest";
import { columnSchema, expectedColumns, isLanguageColumn } from "./header";
import { DATASETS } from "./index";

describe("columns of a header", () => {
  it.each([
    ["area", true, false],
    ["name_en", true, true],
    ["name_zh-Hant", true, true],
    ["name_<lang>", false, false],
    ["name_", false, false],
    ["name_english", false, false],
    ["name", false, false],
    ["toString", false, false],
    ["__proto__", false, false],
  ])("%s: known %s, by language %s", (header, known, byLanguage) => {
    expect(columnSchema(DATASETS.areas, header) !== null).toBe(known);
    expect(isLanguageColumn(DATASETS.areas, header)).toBe(byLanguage);
  });

  it("there is one for each language", () => {
    const columns = ["product", "classification", "parent", "label_en", "label_fr"];
    expect(expectedColumns(DATASETS.products, ["en", "fr"])).toEqual(columns);
  });
});
