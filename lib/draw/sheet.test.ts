import { describe, expect, it } from "vitest";
import { both, exampleSnapshot } from "@/lib/figures/example";
import { exampleRows } from "@/lib/figures/example-rows";
import { SHEET, sheetDrawing } from "./sheet";
import { modelOf, pointOf, seriesOf } from "./testing";

/** CSS pixels to points. */
const POINTS = 72 / 96;
const years = (values: readonly number[]) => values.map((value, i) => pointOf(2000 + i, value));

describe("the size on paper", () => {
  it("has texts of 11.7 × 3/4 = 8.8 points, and letters at points of 0.86 × 8.8 = 7.5", () => {
    expect(SHEET.font * POINTS).toBeGreaterThanOrEqual(8);
    expect(0.86 * SHEET.font * POINTS).toBeGreaterThanOrEqual(7.5);
  });

  it("two fit beside each other between the margins of A4: 210 − 2 × 12 = 186 mm", () => {
    const between = (186 / 25.4) * 96;
    expect(2 * SHEET.width).toBeLessThan(between - 10);
  });
});

describe("sheetDrawing", () => {
  const short = seriesOf(years([1, 2]), { id: "a", short: "Norway" });
  const long = seriesOf(years([2, 3]), {
    id: "b",
    short: "Norway, as the office of Sweden has it",
  });
  const again = seriesOf(years([3, 4]), { id: "c", short: "The same by another source" });
  const other = seriesOf(years([3, 4]), { id: "d", role: "partner", short: "Sweden" });

  it.each([
    ["names stand at the ends of the lines where there is room", [short, other], []],
    ["else above, those of one look once", [long, again, other], ["b", "d"]],
  ])("%s", (_, series, key) => {
    const drawn = sheetDrawing(modelOf(series));
    expect(drawn.key.map(({ id }) => id)).toEqual(key);
    expect(drawn.drawing.ends.length > 0).toBe(key.length === 0);
  });

  it("of many rows as many as have room, and says of how many", async () => {
    const figure = await exampleRows(exampleSnapshot(both("NOR SWE", 2020, 1, 2)));
    const many = {
      ...figure,
      categories: Array.from({ length: 40 }, (_, i) => ({ id: `c${i}`, label: `Row ${i}` })),
      cut: "The first {shown} of 40 rows.",
    };
    const { model, drawing } = sheetDrawing(many);
    expect(model.categories.length).toBeLessThan(12);
    expect(model.notes.at(-1)).toBe(`The first ${model.categories.length} of 40 rows.`);
    expect(drawing.size.height).toBeLessThanOrEqual(2 * SHEET.height);
  });
});
