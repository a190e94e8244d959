import { describe, expect, it } from "vitest";
import type { FigurePoint, FigureSeries } from "@/lib/figures/model";
import { chartRows, endText, lastPoint } from "./points";

const point = (x: number, value: number | null): FigurePoint => ({
  period: String(x),
  x,
  value,
  lower: value,
  upper: value,
  obs_status: value === null ? "O" : "A",
  precision: "exact",
  decimals: 0,
  short: value === null ? "no figure" : `$${value}`,
  text: `$${value}`,
  source: [],
  cells: [],
});

const series = (id: string, ...points: FigurePoint[]): FigureSeries => ({
  id,
  label: id,
  short: id,
  mark: "line",
  role: "home",
  dash: "solid",
  points,
});

const long = series("long", point(2020, 1), point(2021, null), point(2022, 3));
const short = series("short", point(2021, 5), point(2022, null));

describe("lastPoint and endText", () => {
  it("the last point with a value, not the last point", () => {
    expect(lastPoint(short)?.x).toBe(2021);
    expect(lastPoint(series("none", point(2020, null)))).toBeUndefined();
  });

  it("names the period only where another series goes on", () => {
    expect(endText(lastPoint(short), [long, short])).toBe("2021: $5");
    expect(endText(lastPoint(long), [long, short])).toBe("$3");
    expect(endText(undefined, [long])).toBe("");
  });
});

it("chartRows: one row a period, in order, with the point of each series that has one, gaps among them", () => {
  const rows = chartRows({ series: [short, long] });
  expect(rows.map((row) => [row.x, Object.keys(row.points).sort()])).toEqual([
    [2020, ["long"]],
    [2021, ["long", "short"]],
    [2022, ["long", "short"]],
  ]);
  expect(rows[1]?.points.long?.value).toBeNull();
});
