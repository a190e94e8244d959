import { describe, expect, it } from "vitest";
import { both, exampleSnapshot } from "./example";
import { exampleCounts, exampleParts } from "./example-years";
import { DEFAULT_SELECTION } from "./selection";
import { figureRows, figureTable } from "./table";

const snapshot = exampleSnapshot(
  both("NOR SWE", 2019, 1.5, 2),
  [],
  ["light,2012-06,visit,1,A visit,counts,", "heavy,2015-05-05,agreement,3,An agreement,counts,"],
);

describe("a figure of academic years and dates", () => {
  it("has each point in the middle of its period, and the period in words beside its text", async () => {
    const { series, x } = await exampleCounts(snapshot);
    expect(series.flatMap(({ points }) => points.map((p) => [p.period, p.x, p.when]))).toEqual([
      ["2010/2011", 2010.6658, undefined],
      ["2012/2013", 2012.6658, undefined],
      ["2015/2016", 2015.6658, undefined],
      ["2019/2020", 2019.6658, undefined],
      ["2018/2019", 2018.6658, undefined],
      ["2024/2025", 2024.6658, undefined],
      ["2025-06", 2024.9548, "June 2025"],
    ]);
    expect(x.domain).toEqual([2010, 2025]);
  });

  it("its axis holds the whiskers: 13,200 of a value of 12,000", async () => {
    const { y, subtitle } = await exampleCounts(snapshot);
    expect(y.domain).toEqual([0, 15_000]);
    expect(subtitle).toContain("thin lines");
  });

  it("shows lighter events where it asks for them, and none where the reader hides them", async () => {
    const shown = await exampleCounts(snapshot);
    const hidden = await exampleCounts(snapshot, { ...DEFAULT_SELECTION, events: false });
    expect(shown.flags.map(({ event }) => event)).toEqual(["light", "heavy"]);
    expect(hidden.flags).toEqual([]);
  });

  it("the table has the periods in words, the CSV as they are written", async () => {
    const model = await exampleCounts(snapshot);
    expect(figureTable(model).rows[0]).toMatchObject({ period: "2025-06", head: "June 2025" });
    const { columns, rows } = figureRows(model);
    expect(columns.slice(0, 3)).toEqual(["series", "period", "value_students"]);
    expect(rows.at(-1)?.slice(0, 3)).toEqual(["stated", "2025-06", 12_000]);
  });
});

describe("a flow of whole years and parts of years", () => {
  it("marks the parts with the months that they fill; a bar stands in the place of its year", async () => {
    const { series, x } = await exampleParts(snapshot);
    const [fish, timber] = series;
    expect(fish?.points.filter((p) => p.during).map((p) => [p.period, p.x, p.during])).toEqual([
      ["2023-01/2023-06", 2023, [2022.5, 2022.9959]],
      ["2025-01/2025-09", 2025, [2024.5, 2025.2479]],
    ]);
    expect(timber?.points.at(-1)).toMatchObject({ when: "January–August 2024" });
    expect(timber?.points.at(-1)?.x).toBeCloseTo(2023.83, 1);
    expect(x.domain).toEqual([2016.5, 2025.5]);
  });

  it("says what half-filled and hatched marks are", async () => {
    const { subtitle } = await exampleParts(snapshot);
    expect(subtitle).toContain("half-filled marks: a part of a year");
    expect(subtitle).toContain("hatched bars: a part of a year");
  });
});
