import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePeriod } from "./period";
import { ANY } from "./precision";
import { changes, indexed, whyNoChange } from "./relative";
import { type SeriesPoint, yearly } from "./series";
import { OBS_STATUSES, type ObsStatus } from "./status";

type Given = [year: number, value: number | null, more?: Partial<SeriesPoint>];

/** Values ± 0.5 of one source, gaps between them. */
function line(...given: Given[]): SeriesPoint[] {
  return yearly(
    given.map(([year, value, more]): SeriesPoint => {
      const period = parsePeriod(String(year).padStart(4, "0"));
      if (!period) throw new Error(`${year} is no year`);
      return {
        period,
        value,
        decimals: 0,
        ...(value === null ? ANY : { lower: value - 0.5, upper: value + 0.5 }),
        obs_status: value === null ? "O" : "A",
        precision: "exact",
        source: ["counts"],
        cells: [{ dataset: "trade", file: "trade.csv", line: year }],
        ...more,
      };
    }),
  );
}

const brief = (points: readonly SeriesPoint[] | null) =>
  points?.map((p) => [
    p.period.text,
    p.value === null ? null : Number(p.value.toFixed(2)),
    p.obs_status,
  ]);

describe("indexed", () => {
  it("100, 226.25 and 50 over 80, times 100: 125, 282.81, 62.5; the base itself is 100", () => {
    const points = line([2009, 100], [2010, 80], [2011, 226.25], [2012, 50]);
    expect(brief(indexed(points, 2010))).toEqual([
      ["2009", 125, "A"],
      ["2010", 100, "A"],
      ["2011", 282.81, "A"],
      ["2012", 62.5, "A"],
    ]);
  });

  it("carries both ends: 99.5 / 80.5 to 100.5 / 79.5; the base is certain, and stands behind each value", () => {
    const [now, base] = indexed(line([2009, 100], [2010, 80]), 2010) ?? [];
    expect(now?.lower).toBeCloseTo(9950 / 80.5, 9);
    expect(now?.upper).toBeCloseTo(10050 / 79.5, 9);
    expect(now?.cells.map((cell) => cell.line)).toEqual([2009, 2010]);
    expect(base).toMatchObject({ value: 100, lower: 100, upper: 100 });
    expect(base?.cells.map((cell) => cell.line)).toEqual([2010]);
  });

  it.each<[string, Given[], number, unknown]>([
    [
      "a gap stays one",
      [
        [2010, 80],
        [2012, 40],
      ],
      2010,
      [
        ["2010", 100, "A"],
        ["2011", null, "O"],
        ["2012", 50, "A"],
      ],
    ],
    [
      "an uncertain base makes all uncertain",
      [
        [2010, 80, { obs_status: "U" }],
        [2011, 40],
      ],
      2010,
      [
        ["2010", 100, "U"],
        ["2011", 50, "U"],
      ],
    ],
    [
      "a break lies before its year, not after it",
      [
        [2010, 80, { obs_status: "B" }],
        [2011, 40],
      ],
      2010,
      [
        ["2010", 100, "B"],
        ["2011", 50, "A"],
      ],
    ],
    [
      "nothing over zero",
      [
        [2010, 0],
        [2011, 40],
      ],
      2010,
      undefined,
    ],
    [
      "nothing over what is missing",
      [
        [2010, null],
        [2011, 40],
      ],
      2010,
      undefined,
    ],
    ["nothing over a year that is not there", [[2010, 80]], 2009, undefined],
  ])("%s", (_, given, base, expected) => {
    expect(brief(indexed(line(...given), base))).toEqual(expected);
  });
});

describe("changes", () => {
  it("80 → 100 = +25 %, 100 → 99 = −1 %; the first year has none before it", () => {
    expect(brief(changes(line([2010, 80], [2011, 100], [2012, 99])))).toEqual([
      ["2011", 25, "A"],
      ["2012", -1, "A"],
    ]);
  });

  it("carries both ends: 99.5 / 80.5 − 1 to 100.5 / 79.5 − 1, in percent", () => {
    const [change] = changes(line([2010, 80], [2011, 100]));
    expect(change?.lower).toBeCloseTo((99.5 / 80.5 - 1) * 100, 9);
    expect(change?.upper).toBeCloseTo((100.5 / 79.5 - 1) * 100, 9);
  });

  it.each<[string, Given[], ReturnType<typeof whyNoChange>, unknown]>([
    [
      "another source that carries on the line: 90 / 80 = +12.5 %",
      [
        [2010, 80],
        [2011, 90, { source: ["counts-on"] }],
      ],
      null,
      [["2011", 12.5, "A"]],
    ],
    [
      "a break",
      [
        [2010, 80],
        [2011, 90, { obs_status: "B" }],
      ],
      "break",
      [["2011", null, "O"]],
    ],
    [
      "after a break",
      [
        [2010, 80, { obs_status: "B" }],
        [2011, 90],
      ],
      null,
      [["2011", 12.5, "A"]],
    ],
    [
      "defined otherwise",
      [
        [2010, 80],
        [2011, 90, { obs_status: "D" }],
      ],
      "break",
      [["2011", null, "O"]],
    ],
    [
      "the year before defined otherwise",
      [
        [2010, 80, { obs_status: "D" }],
        [2011, 90],
      ],
      "break",
      [["2011", null, "O"]],
    ],
    [
      "over zero: there cannot be one",
      [
        [2010, 0],
        [2011, 90],
      ],
      "over_zero",
      [["2011", null, "M"]],
    ],
    [
      "down to zero",
      [
        [2010, 80],
        [2011, 0],
      ],
      null,
      [["2011", -100, "A"]],
    ],
    [
      "over a gap",
      [
        [2010, 80],
        [2012, 90],
      ],
      null,
      [
        ["2011", null, "O"],
        ["2012", null, "O"],
      ],
    ],
    [
      "an estimate",
      [
        [2010, 80, { obs_status: "E" }],
        [2011, 100],
      ],
      null,
      [["2011", 25, "E"]],
    ],
    [
      "our reading",
      [
        [2010, 80],
        [2011, 100, { obs_status: "U" }],
      ],
      null,
      [["2011", 25, "U"]],
    ],
  ])("%s", (_, given, why, expected) => {
    const points = line(...given);
    const [before, now] = points;
    expect(before && now && whyNoChange(before, now)).toBe(why);
    expect(brief(changes(points))).toEqual(expected);
  });
});

it("whatever the line: a value lies in its interval, and what has none has a status that says so", () => {
  const point = fc.record({
    value: fc.option(fc.integer({ min: 0, max: 1000 })),
    obs_status: fc.constantFrom<ObsStatus>("A", "B", "D", "E", "P", "U"),
    source: fc.constantFrom(["a"], ["b"]),
  });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (all) => {
      const points = line(
        ...all.map(
          ({ value, obs_status, source }, i): Given => [
            2000 + i,
            value,
            { obs_status: value === null ? "O" : obs_status, source },
          ],
        ),
      );
      for (const p of [...changes(points), ...(indexed(points, 2000) ?? [])]) {
        const absent = ["O", "M", "L", "Q"].includes(p.obs_status);
        expect(OBS_STATUSES).toContain(p.obs_status);
        expect(p.value === null).toBe(absent);
        if (p.value === null) continue;
        expect(p.lower).toBeLessThanOrEqual(p.value + 1e-9);
        expect(p.upper).toBeGreaterThanOrEqual(p.value - 1e-9);
      }
    }),
  );
});
