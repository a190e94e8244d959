import { describe, expect, it } from "vitest";
import { examplePeople, studying } from "./example-people";
import { FigureModel } from "./model";
import { studentsAbroad } from "./students-abroad";
import { studentsHosted } from "./students-hosted";
import { studentShares, studentsShare } from "./students-share";

const counted = { stated: "", source: "office" };
const HOSTED = [
  studying("NOR SWE", "higher_education", "2010/2011", 1227, counted),
  studying("NOR SWE", "higher_education", "2019/2020", 1435, counted),
  studying("NOR SWE", "all_studies", "2018/2019", 3300, { precision: "nearly", source: "paper" }),
  studying("NOR SWE", "all_studies", "2018/2019", 2000, { precision: "at_least" }),
  studying("NOR SWE", "all_studies", "2025/2026", 12000, { precision: "about" }),
  studying("NOR SWE", "not_stated", "2011", 2000, { precision: "about", status: "U" }),
];
const hosted = (students: readonly string[]) => studentsHosted(examplePeople({ students }), "en");

describe("students from the partner at home", () => {
  it("the title has what was last stated and what was last counted", async () => {
    const model = await hosted(HOSTED);
    expect(model.title).toBe(
      "Students from Sweden in Norway: about 12,000 in 2025/2026, as stated; the last count of higher education, 1,435, is of 2019/2020",
    );
    expect(FigureModel.parse(JSON.parse(JSON.stringify(model)))).toEqual(model);
  });

  it.each([
    ["only stated", HOSTED.slice(2, 5), "about 12,000 in 2025/2026, as stated"],
    ["only counted", HOSTED.slice(0, 2), "1,435 counted in higher education in 2019/2020"],
    ["only our reading", HOSTED.slice(5), null],
    [
      "our reading of a later year decides nothing",
      [...HOSTED.slice(2, 5), studying("NOR SWE", "not_stated", "2027", 9, { status: "U" })],
      "about 12,000 in 2025/2026, as stated",
    ],
  ])("%s", async (_, rows, said) => {
    const { title } = await hosted(rows);
    expect(title).toBe(`Students from Sweden in Norway${said === null ? "" : `: ${said}`}`);
  });

  it("each scope has its own series, dots where counted, hollow where stated; no line", async () => {
    const { series } = await hosted(HOSTED);
    expect(series.map(({ id, mark, points }) => [id, mark, points.map((p) => p.value)])).toEqual([
      ["higher_education-counted", "dots", [1227, 1435]],
      ["all_studies-stated", "marks", [3300, 12_000]],
      ["all_studies-stated-2", "marks", [2000]],
      ["not_stated-stated", "marks", [2000]],
    ]);
  });

  it("an academic year stands in its middle: 2018/2019 at the end of February", async () => {
    const { series } = await hosted(HOSTED);
    expect(series[1]?.points[0]).toMatchObject({ period: "2018/2019", x: 2018.6658 });
  });

  it("a thin line spans what “about” leaves room for: 12,000 ± 10 % = 10,800 to 13,200", async () => {
    const { series, y } = await hosted(HOSTED);
    const last = series[1]?.points.at(-1);
    expect(series[1]?.whiskers).toBe(true);
    expect([last?.lower, last?.upper]).toEqual([10_800, 13_200]);
    expect(y.domain[1]).toBeGreaterThanOrEqual(13_200);
  });

  it("says between what the sources of a year are, and nothing where they agree", async () => {
    expect((await hosted(HOSTED)).notes).toEqual([
      "The sources do not agree: 2018/2019 from at least 2,000 to nearly 3,300.",
    ]);
    expect((await hosted(HOSTED.slice(0, 3))).notes).toEqual([]);
  });

  it("the other way round are the other rows", async () => {
    const snapshot = examplePeople({
      students: [...HOSTED, studying("SWE NOR", "all_studies", "2024/2025", 1200)],
    });
    const { title, series, rowsPath } = await studentsAbroad(snapshot, "en");
    expect(title).toBe("Students from Norway in Sweden: 1,200 in 2024/2025, as stated");
    expect(series).toHaveLength(1);
    expect(rowsPath).toBe("/api/students.csv?host=SWE&origin=NOR");
  });
});

describe("the share of the partner’s students", () => {
  const WORLD = [
    studying("NOR WLD", "higher_education", "2010/2011", 9357, counted),
    studying("NOR WLD", "higher_education", "2019/2020", 14350, { ...counted, source: "paper" }),
    studying("NOR WLD", "all_studies", "2025/2026", 48000, { precision: "about" }),
    studying("NOR WLD", "not_stated", "2018/2019", 26000, { precision: "about" }),
  ];
  const share = (students: readonly string[]) => studentsShare(examplePeople({ students }), "en");

  it("1,227 / 9,357 = 13.1 % and 12,000 / 48,000 = 25 %, each of one source, scope and period", async () => {
    const { series } = await share([...HOSTED, ...WORLD]);
    expect(
      series.map(({ id, points }) => [id, points.map((p) => [p.period, p.value?.toFixed(1)])]),
    ).toEqual([
      ["higher_education-counted", [["2010/2011", "13.1"]]],
      ["all_studies-stated", [["2025/2026", "25.0"]]],
    ]);
  });

  it("there is none over a number of another source, scope or period", async () => {
    const { series, without } = await studentShares(
      examplePeople({ students: [...HOSTED, ...WORLD.slice(1, 2), ...WORLD.slice(3)] }),
    );
    expect(series).toEqual([]);
    expect(without).toHaveLength(HOSTED.length);
  });

  it("of one period alone there is no figure", async () => {
    const model = await share([...HOSTED, ...WORLD.slice(0, 1)]);
    expect([model.series, model.title]).toEqual([
      [],
      "Students from Sweden among all foreign students in Norway",
    ]);
  });

  it("its interval is that of the quotient: 10,800 / 52,800 = 20.5 % to 13,200 / 43,200 = 30.6 %", async () => {
    const { series } = await share([...HOSTED, ...WORLD]);
    const last = series[1]?.points[0];
    expect([last?.lower?.toFixed(1), last?.upper?.toFixed(1)]).toEqual(["20.5", "30.6"]);
    expect(last?.cells.map(({ file, line }) => [file, line])).toEqual([
      ["students.csv", 6],
      ["students.csv", 10],
    ]);
  });
});
