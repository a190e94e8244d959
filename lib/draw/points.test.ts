import { describe, expect, it } from "vitest";
import { dotOf, endText, joinsNext, lastPoint } from "./points";
import { pointOf, seriesOf } from "./testing";

const long = seriesOf([pointOf(2020, 1), pointOf(2021, null), pointOf(2022, 3)]);
const short = seriesOf([pointOf(2021, 5), pointOf(2022, null)]);

describe("lastPoint and endText", () => {
  it("the last point with a value, not the last point", () => {
    expect(lastPoint(short)?.x).toBe(2021);
    expect(lastPoint(seriesOf([pointOf(2020, null)]))).toBeUndefined();
  });

  it("names the period only where another series goes on", () => {
    expect(endText(lastPoint(short), { series: [long, short] })).toBe("2021: $5");
    const dated = { series: [long, short], dated: "{period}：{value}" };
    expect(endText(lastPoint(short), dated)).toBe("2021：$5");
    expect(endText(lastPoint(long), { series: [long, short] })).toBe("$3");
    expect(endText(undefined, { series: [long] })).toBe("");
  });
});

describe("joinsNext", () => {
  it.each([
    {
      name: "both years have a value, one is nil",
      points: [pointOf(2020, 0), pointOf(2021, 3)],
      joins: true,
    },
    { name: "the next has none", points: [pointOf(2020, 1), pointOf(2021, null)], joins: false },
    { name: "a year lies between", points: [pointOf(2020, 1), pointOf(2022, 2)], joins: false },
    { name: "there is no next", points: [pointOf(2020, 1)], joins: false },
  ])("$name: $joins", ({ points, joins }) => {
    expect(joinsNext(seriesOf(points), 0)).toBe(joins);
  });

  it("statements are not joined", () => {
    expect(joinsNext(seriesOf([pointOf(2020, 1), pointOf(2021, 2)], { mark: "marks" }), 0)).toBe(
      false,
    );
  });
});

describe("dotOf", () => {
  const kinds = (series: ReturnType<typeof seriesOf>) =>
    series.points.map((_, index) => dotOf(series, index));
  const run = [pointOf(2019, 1), pointOf(2020, 0), pointOf(2021, 2)];

  it.each([
    { name: "a line: its last value", series: seriesOf(run), expected: [null, null, "full"] },
    {
      name: "1 and 3 stand alone beside a gap",
      series: long,
      expected: ["full", null, "full"],
    },
    {
      name: "a neighbour that is nil is a neighbour",
      series: seriesOf([pointOf(2019, 4), pointOf(2020, 0), pointOf(2021, null)]),
      expected: [null, "full", null],
    },
    {
      name: "statements",
      series: seriesOf(run, { mark: "marks" }),
      expected: ["hollow", "hollow", "hollow"],
    },
    { name: "bars", series: seriesOf(run, { mark: "bars" }), expected: [null, null, null] },
    {
      name: "estimated, provisional, our reading",
      series: seriesOf([pointOf(2019, 1, "E"), pointOf(2020, 2, "P"), pointOf(2021, 3, "U")]),
      expected: ["hollow", "hollow", "ring"],
    },
    {
      name: "a break is drawn as any other value",
      series: seriesOf([pointOf(2019, 1, "B"), pointOf(2020, 2, "D"), pointOf(2021, 3)]),
      expected: [null, null, "full"],
    },
  ])("$name", ({ series, expected }) => {
    expect(kinds(series)).toEqual(expected);
  });
});

describe("parts of years and sparse counts", () => {
  const part = { ...pointOf(2021, 2), during: [2020.5, 2021] as [number, number] };

  it("a part is joined with neither neighbour, and is half full", () => {
    const line = seriesOf([pointOf(2020, 1), part, pointOf(2022, 3)]);
    expect([joinsNext(line, 0), joinsNext(line, 1)]).toEqual([false, false]);
    expect(dotOf(line, 1)).toBe("part");
    expect(dotOf(seriesOf([part], { mark: "marks" }), 0)).toBe("part");
  });

  it("academic years one after the other are joined, though not exactly one apart", () => {
    const line = seriesOf([pointOf(2020.6658, 1), pointOf(2021.6659, 2), pointOf(2023.6658, 3)]);
    expect([joinsNext(line, 0), joinsNext(line, 1)]).toEqual([true, false]);
  });

  it("every sparse count is a full dot, and none is joined", () => {
    const counts = seriesOf([pointOf(2020, 1), pointOf(2021, 2)], { mark: "dots" });
    expect([dotOf(counts, 0), dotOf(counts, 1), joinsNext(counts, 0)]).toEqual([
      "full",
      "full",
      false,
    ]);
  });
});
