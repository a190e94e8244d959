import { describe, expect, it } from "vitest";
import { parsePeriod } from "@/lib/stats/period";
import { both, exampleSnapshot } from "./example";
import { exampleBars, exampleRows } from "./example-rows";
import { exampleSpans } from "./example-spans";
import { DEFAULT_SELECTION } from "./selection";
import { figureRows, figureTable } from "./table";

const snapshot = exampleSnapshot(both("NOR SWE", 2019, 1.5, 2));
const from = (text: string) => ({ ...DEFAULT_SELECTION, from: parsePeriod(text) });

describe("a figure in rows", () => {
  it("has a point for each category at its place in the list", async () => {
    const { series, categories, y } = await exampleBars(snapshot);
    expect(categories.map(({ id }) => id)).toEqual(
      series[0]?.points.map(({ category }) => category),
    );
    expect(series[0]?.points.map((p) => [p.x, p.short])).toEqual([
      ...[
        [0, "8"],
        [1, "7"],
        [2, "14"],
        [3, "6"],
        [4, "1"],
      ],
    ]);
    expect(y.ticks.map(({ text }) => text)).toEqual(["0", "5", "10", "15"]);
  });

  it("from 2005: without the series of 1995", async () => {
    const { series } = await exampleRows(snapshot, from("2005"));
    expect(series.map(({ id }) => id)).toEqual(["2005", "2015"]);
  });

  it("the table has a row for each category, the CSV its id and its name", async () => {
    const model = await exampleRows(snapshot);
    const { head, columns, rows } = figureTable(model);
    expect([head, ...columns.map(({ label }) => label)]).toEqual([
      "Section",
      "1995",
      "2005",
      "2015",
    ]);
    expect(rows[4]?.cells.map((cell) => cell?.value)).toEqual([71.5, 80.3, 78.4]);
    const long = figureRows(model);
    expect(long.columns.slice(0, 5)).toEqual([
      "series",
      "category",
      "label",
      "period",
      "value_percent",
    ]);
    expect(long.rows[4]?.slice(0, 5)).toEqual([
      "1995",
      "SITC4",
      "Chemicals and related products",
      "1995",
      71.5,
    ]);
  });
});

describe("a figure of spans", () => {
  const pointsOf = async (chosen = DEFAULT_SELECTION) =>
    (await exampleSpans(snapshot, chosen)).series.flatMap(({ points }) => points);

  it("says what is known of each, and where it stands in time", async () => {
    const points = await pointsOf();
    const said = points.map((p) => [p.category, p.value, p.upper, p.text]);
    expect(said.toSorted()).toEqual([
      ["bridge", 2007.9973, 2012.4153, "from 31 December 2007 to May 2012"],
      ["centre", 2016.9699, null, "opened 21 December 2016"],
      ["hotel", 2016.5492, null, "from 20 July 2016, end not known"],
      ["housing", null, null, "no date"],
      ["line", 2016, 2017, "from 2016 to 2016"],
      ["park", 2014.463, null, "from 19 June 2014, goes on, opened 12 May 2015"],
      ["plant", 2014.1699, 2014.1699, "until 3 March 2014, beginning not known"],
      ["stadium", 2020.4973, 2025.4329, "from July 2020 to 7 June 2025, opened 7 June 2025"],
      ["station", 2009.3288, 2013, "from 1 May 2009 to 2012, opened 30 June 2011"],
    ]);
  });

  it("from 2020: what was still going on then", async () => {
    const points = await pointsOf(from("2020"));
    expect(points.map(({ category }) => category)).toEqual(["park", "stadium"]);
  });

  it("the table has its three dates, the CSV as they are written", async () => {
    const model = await exampleSpans(snapshot);
    const { head, columns, rows } = figureTable(model);
    expect([head, ...columns.map(({ label }) => label)]).toEqual([
      ...["Project", "Status", "Start", "Opened", "End"],
    ]);
    const park = rows.find(({ period }) => period === "park");
    expect(park?.cells.map((cell) => cell?.text)).toEqual([
      ...["Operating", "19 June 2014", "12 May 2015", "goes on"],
    ]);
    const long = figureRows(model);
    const written = long.rows.find(([, category]) => category === "park");
    expect(written?.slice(3, 7)).toEqual(["2014-06-19", "2015-05-12", null, "ongoing"]);
  });
});
