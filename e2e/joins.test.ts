// What no chart may do: join two scopes, two reporters, two goods, or a part of a year with a whole one. Every line of
// every figure is followed back to the rows of the files, and each two points that are joined are compared there.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { joinsNext } from "@/lib/draw/points";
import { FIGURES, type Figure } from "@/lib/figures";
import { modelOf } from "@/lib/figures/made";
import type { FigurePoint, FigureSeries } from "@/lib/figures/model";
import { DEFAULT_SELECTION, type Selection } from "@/lib/figures/selection";
import { parsePeriod } from "@/lib/stats/period";
import { currentState } from "@/lib/store/store";
import { type Row, table } from "./support/tables";

const DATA = join(import.meta.dirname, "../data");
const FILES = new Map(
  ["trade", "students", "indicators"].map((name) => [
    `${name}.csv`,
    table(join(DATA, `${name}.csv`)).rows,
  ]),
);

async function bundled() {
  const { snapshot } = await currentState();
  if (!snapshot) throw new Error("the bundled data are not served");
  return snapshot;
}
const snapshot = await bundled();

/** What two rows must agree on to be of one line. Flow and partner too: a sum has the same of them in each year. */
const DIMENSIONS = [
  ...["reporter", "partner", "flow", "product", "host", "origin", "scope"],
  ...["indicator", "area", "counterpart", "project", "unit"],
];

const kindOf = (row: Row) => parsePeriod(row.period ?? "")?.kind ?? "none";

/** The rows of the files that a point was made of; each line of these files is one row. */
const rowsOf = ({ cells }: FigurePoint): Row[] =>
  cells.flatMap(({ file, line }) => {
    const row = FILES.get(file)?.[line - 2];
    return row ? [row] : [];
  });

/** All that the rows of a point are of, each once. */
function natureOf(point: FigurePoint): string[] {
  const natures = rowsOf(point).map((row) =>
    [...DIMENSIONS.map((dimension) => row[dimension] ?? ""), kindOf(row)].join("|"),
  );
  return [...new Set(natures)].sort();
}

/** Each two points that a line joins. */
function joined(series: FigureSeries): [FigurePoint, FigurePoint][] {
  return series.points.flatMap((point, index) => {
    const next = series.points[index + 1];
    return next && joinsNext(series, index) ? [[point, next] as [FigurePoint, FigurePoint]] : [];
  });
}

function selectionsOf(figure: Figure): Selection[] {
  const { show, reporter } = figure.controls(snapshot);
  // Of a change and an index each point rests on two years or more; what they are made of is what the values are.
  const shows = show.filter((one) => one === "value" || one === "share");
  return [
    DEFAULT_SELECTION,
    ...shows.map((one) => ({ ...DEFAULT_SELECTION, show: one })),
    ...reporter.map((one) => ({ ...DEFAULT_SELECTION, reporter: one })),
  ];
}

describe("no line joins what is not of one kind", () => {
  it.each(FIGURES.map((figure) => [figure.id, figure] as const))("%s", async (_, figure) => {
    for (const selection of selectionsOf(figure)) {
      const { series } = await modelOf(figure, snapshot, "en", selection);
      for (const one of series) {
        for (const [point, next] of joined(one)) {
          expect(rowsOf(point).length, `${one.id} ${point.period} has rows`).toBeGreaterThan(0);
          expect(natureOf(next), `${one.id}: ${point.period} and ${next.period}`).toEqual(
            natureOf(point),
          );
        }
      }
    }
  });

  it("a line of rows of two scopes would be found", () => {
    const [first, second] = ["higher_education", "all_studies"].map((scope) => {
      const line = 2 + (FILES.get("students.csv")?.findIndex((row) => row.scope === scope) ?? 0);
      return { cells: [{ dataset: "students", file: "students.csv", line }] } as FigurePoint;
    });
    expect(first && natureOf(first)).not.toEqual(second && natureOf(second));
  });
});
