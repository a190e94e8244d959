import { expect, it } from "vitest";
import { pointOf, seriesOf } from "@/lib/draw/testing";
import { chartRows } from "./points";

it("one row a period, in order, with the point of each series that has one, gaps among them", () => {
  const long = seriesOf([pointOf(2020, 1), pointOf(2021, null), pointOf(2022, 3)], { id: "long" });
  const short = seriesOf([pointOf(2021, 5), pointOf(2022, null)], { id: "short" });
  const rows = chartRows({ series: [short, long] });
  expect(rows.map((row) => [row.x, Object.keys(row.points).sort()])).toEqual([
    [2020, ["long"]],
    [2021, ["long", "short"]],
    [2022, ["long", "short"]],
  ]);
  expect(rows[1]?.points.long?.value).toBeNull();
});
