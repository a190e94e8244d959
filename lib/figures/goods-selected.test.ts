import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinsNext } from "@/lib/draw/points";
import { parsePeriod, wholeYear } from "@/lib/stats/period";
import { goodsRow, goodsSnapshot } from "./goods-example";
import { goodsFigure } from "./goods-selected";
import { FigureModel } from "./model";
import { DEFAULT_SELECTION } from "./selection";

const build = (root: string) => {
  const figure = goodsFigure({ id: "goods-example", root });
  return (rows: readonly string[], chosen = DEFAULT_SELECTION) =>
    figure(goodsSnapshot(rows), "en", chosen);
};
const fertilisers = build("31");
const plain = (text: string) => text.replaceAll("\u00a0", " ");

/** The periods that a line joins with the next. */
const joined = ({ series }: FigureModel) =>
  series.flatMap((one) =>
    one.points.flatMap((p, index) =>
      joinsNext(one, index) ? [`${p.period}–${one.points[index + 1]?.period}`] : [],
    ),
  );

describe("a figure of goods", () => {
  const COUNTED = [
    goodsRow("NOR X 3102 2019", "3.0"),
    goodsRow("NOR X 3102 2020", "7.0"),
    goodsRow("NOR X 3102 2021", "5.0"),
    goodsRow("NOR X 3102 2022-01/2022-06", "2.0"),
  ];

  it("joins counted whole years, and no part of one", async () => {
    const model = await fertilisers(COUNTED);
    expect(model.series.map(({ id, mark }) => [id, mark])).toEqual([["3102-NOR-X", "line"]]);
    expect(joined(model)).toEqual(["2019–2020", "2020–2021"]);
    expect(model.series[0]?.points.map((p) => p.during ?? null)).toEqual([
      ...[null, null, null],
      [2021.5, 2021.9959],
    ]);
  });

  it("gives a part among the years of a line apart, so that it does not break the line", async () => {
    const part = goodsRow("NOR X 3102 2020-Q1", "1.0");
    const model = await fertilisers([...COUNTED, part]);
    expect(model.series.map(({ id }) => id)).toEqual(["3102-NOR-X", "3102-NOR-X-part"]);
    expect(joined(model)).toEqual(["2019–2020", "2020–2021"]);
  });

  it("never joins what was stated, two sources, or two reporters", async () => {
    const model = await fertilisers([
      ...[2019, 2020, 2021].map((year) => goodsRow(`NOR X 3102 ${year}`, "3.0", "paper")),
      goodsRow("SWE M 3102 2019", "3.0"),
      goodsRow("SWE M 3102 2020", "3.0", "tally"),
      goodsRow("SWE M 3102 2021", "3.0"),
    ]);
    expect(model.series.map(({ id, mark }) => [id, mark])).toEqual([
      ["3102-NOR-X-stated", "marks"],
      ["3102-SWE-M", "line"],
      ["3102-SWE-M-tally", "line"],
    ]);
    expect(joined(model)).toEqual([]);
  });

  it("where sources differ draws the preferred, from the lowest to the highest: 9.85 to 15.5", async () => {
    const model = await fertilisers([
      goodsRow("NOR X 3102 2017", "15", "paper", { precision: "rounded" }),
      goodsRow("NOR X 3102 2017", "9.9", "speech"),
      goodsRow("NOR X 3102 2018", "9.9", "paper"),
      goodsRow("NOR X 3102 2019", "9.9", "paper"),
    ]);
    const [series] = model.series;
    const [point] = series?.points ?? [];
    expect([point?.value, point?.lower, point?.upper]).toEqual([9.9, 9.85, 15.5]);
    expect([series?.whiskers, point?.cells.length]).toEqual([true, 2]);
    expect(model.notes).toEqual([
      expect.stringMatching(/^Nitrogen fertilisers, 2017: the sources/),
    ]);
  });

  it("draws nothing of fewer than three periods that decide", async () => {
    const rows = [
      goodsRow("NOR X 3102 2019", "3.0"),
      goodsRow("NOR X 3102 2020", "3.0"),
      goodsRow("NOR X 3102 2020", "3.1", "tally"),
      goodsRow("NOR X 3102 2021", "3.0", "counts", { status: "U" }),
    ];
    const model = await fertilisers(rows);
    expect(model.series).toEqual([]);
    expect(model.title).toBe("Fertilisers: whole years and parts of years");
    expect(model.rowsCount).toBe(4);
  });

  it("of a good that the folder does not know leads to the list of goods", async () => {
    const model = await build("99")(COUNTED);
    expect([model.series.length, model.rowsPath]).toEqual([0, "/api/products.csv"]);
  });

  const titles: { name: string; given: readonly string[]; expected: string }[] = [
    {
      name: "a counted line: its last year and its best, 5 after 7",
      given: COUNTED,
      expected:
        "Nitrogen fertilisers: what Norway sold Sweden came to $5.0 million in 2021; the most in a year was $7.0 million, in 2020",
    },
    {
      name: "a line that ends at its best, 9 after 3 at first",
      given: [...COUNTED, goodsRow("NOR X 3102 2022", "9.0")],
      expected:
        "Nitrogen fertilisers: what Norway sold Sweden came to $9.0 million in 2022, the most in a year; in 2019 it was $3.0 million",
    },
    {
      name: "the same months of one source, a year apart: 2 of 4 ± 0.05",
      given: [
        goodsRow("SWE M 3102 2022", "900", "paper"),
        goodsRow("SWE M 3102 2023-07/2023-08", "4.0", "paper"),
        goodsRow("SWE M 3102 2024-07/2024-08", "2.0", "paper"),
        goodsRow("SWE M 3102 2024-01/2024-08", "8.0", "speech"),
      ],
      expected:
        "Nitrogen fertilisers: what Sweden bought from Norway fell to $2.0 million in July–August 2024, from $4.0 million in July–August 2023",
    },
    {
      name: "what may be more or less is neither: 4 and 4.4 ± 10 %",
      given: ["2022", "2023-Q1", "2024-Q1"].map((period, nth) =>
        goodsRow(`SWE M 3102 ${period}`, 4 + nth * 0.4, "paper", { precision: "about" }),
      ),
      expected:
        "Nitrogen fertilisers: what Sweden bought from Norway came to about $4.8 million in Q1 2024, after about $4.4 million in Q1 2023",
    },
    {
      name: "two sources are not compared: the latest whole year alone",
      given: [
        goodsRow("NOR X 3102 2018-01/2018-06", "1.0", "paper"),
        goodsRow("NOR X 3102 2018", "3.0", "paper"),
        goodsRow("NOR X 3102 2019", "6.0", "speech"),
        goodsRow("NOR X 3102 2019-01/2019-06", "4.0", "speech"),
      ],
      expected: "Nitrogen fertilisers: what Norway sold Sweden came to $6.0 million in 2019",
    },
  ];

  for (const { name, given, expected } of titles) {
    it(name, async () => expect(plain((await fertilisers(given)).title)).toBe(expected));
  }

  it("names who and which way only where it differs", async () => {
    const years = (key: string) => [2019, 2020, 2021].map((y) => goodsRow(`${key} ${y}`, "3.0"));
    const one = await fertilisers(years("NOR X 3102"));
    expect([one.series[0]?.label, one.subtitle.split(",")[0]]).toEqual([
      ...["Nitrogen fertilisers", "Exports of Norway to Sweden"],
    ]);
    const two = await fertilisers([...years("NOR X 3102"), ...years("SWE M 3102")]);
    expect(two.series.map(({ label }) => label)).toEqual([
      "Nitrogen fertilisers, exports of Norway",
      "Nitrogen fertilisers, imports of Sweden",
    ]);
  });

  it("whatever the rows are: joins whole years of one source that follow each other, and nothing else", async () => {
    const key = fc.record({
      side: fc.constantFrom("NOR X", "SWE M", "NOR M"),
      product: fc.constantFrom("31", "3102"),
      period: fc
        .tuple(fc.integer({ min: 2015, max: 2022 }), fc.constantFrom("", "", "-Q2", "-05"))
        .map(([year, part]) => `${year}${part}`),
      source: fc.constantFrom("counts", "tally", "speech"),
    });
    const row = fc.tuple(key, fc.integer({ min: 1, max: 900 }), fc.constantFrom("A", "E", "U"));
    const rows = fc.uniqueArray(row, { selector: ([k]) => JSON.stringify(k), maxLength: 40 });
    const from = fc.option(fc.constantFrom("2016", "2018").map((text) => parsePeriod(text)));
    await fc.assert(
      fc.asyncProperty(rows, from, async (all, first) => {
        const lines = all.map(([{ side, product, period, source }, value, status]) =>
          goodsRow(`${side} ${product} ${period}`, value, source, { status }),
        );
        const model = await fertilisers(lines, { ...DEFAULT_SELECTION, from: first });
        expect(FigureModel.parse(JSON.parse(JSON.stringify(model)))).toEqual(model);
        for (const one of model.series.filter(({ mark }) => mark === "line")) {
          expect(new Set(one.points.flatMap((p) => p.source)).size).toBeLessThanOrEqual(1);
          for (const [index, p] of one.points.entries()) {
            if (!joinsNext(one, index)) continue;
            const period = parsePeriod(p.period);
            expect(period && wholeYear(period)).not.toBeNull();
            expect(p.during).toBeUndefined();
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
