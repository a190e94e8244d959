import { describe, expect, it } from "vitest";
import { plainData } from "./plain";

describe("plainData", () => {
  const points = (...pairs: [string, number | null][]) =>
    pairs.map(([period, value]) => ({ period, value }));

  it("a row for each year in their order, with the value of each series that has one", () => {
    const figure = {
      title: "Trade",
      series: [
        { id: "a", label: "A", points: points(["2020", 1], ["2021", null]) },
        { id: "b", label: "B", points: points(["2019", 0], ["2020", 3], ["2021-01/2021-11", 4]) },
      ],
    };
    expect(plainData(figure).rows).toEqual([
      { x: 2019, b: 0 },
      { x: 2020, a: 1, b: 3 },
      { x: 2021, b: 4 },
    ]);
  });
});
