// Figures as their models say, and as the rows of their table.
import { guardText } from "@/lib/datasets/formula";
import { RequestError } from "@/lib/errors";
import type { CsvTable } from "@/lib/export/csv";
import { plainDecimal } from "@/lib/export/decimal";
import { FIGURES, type Figure } from "@/lib/figures";
import { modelOf } from "@/lib/figures/made";
import type { FigureModel } from "@/lib/figures/model";
import { figureRows } from "@/lib/figures/table";
import { parsePeriod } from "@/lib/stats/period";
import type { Snapshot } from "@/lib/store/snapshot";
import { notListed } from "./objection";
import type { Asked, Content } from "./route";
import { snapshotOfFigures } from "./served";

const LIST = "/api/figures";

/** A figure, and the figures that it is made of. */
export interface AskedFigure {
  readonly snapshot: Snapshot;
  readonly figure: Figure;
}

/** @throws RequestError when there is no figure of this id, or nothing to draw any from */
export function oneFigure(asked: Asked): AskedFigure {
  const { name, words } = asked;
  const figure = FIGURES.find(({ id }) => id === name);
  if (figure) return { snapshot: snapshotOfFigures(asked), figure };
  const ids = FIGURES.map(({ id }) => id);
  const { code, expected, suggestion } = notListed(ids, LIST, "figure_unknown")(name, words);
  throw new RequestError(code, [{ parameter: "figure", found: name, expected, suggestion }]);
}

/** The whole model; what is promised of a figure, of a series and of a point stands first. */
function wireOf(model: FigureModel) {
  const { id, title, subtitle, unit, edition, selection, series, sources, ...more } = model;
  return {
    ...{ id, title, subtitle, unit, edition, selection },
    series: series.map(({ id, label, points, ...look }) => ({
      ...{ id, label },
      points: points.map(({ period, value, lower, upper, obs_status, precision, ...rest }) => ({
        ...{ period, value, lower, upper, obs_status, precision },
        ...rest,
      })),
      ...look,
    })),
    sources,
    ...more,
  };
}

function tableOf(model: FigureModel): CsvTable {
  const { columns, rows } = figureRows(model);
  const isNumeric = (index: number) => rows.some((row) => typeof row[index] === "number");
  const written = (cell: string | number | null) =>
    typeof cell === "number" ? plainDecimal(cell) : guardText(cell ?? "");
  return {
    columns,
    numeric: new Set(columns.filter((_, index) => isNumeric(index))),
    rows: rows.map((row) => row.map(written)),
  };
}

/** One figure as numbers. */
export function figureContent(model: FigureModel, snapshot: Snapshot): Content {
  const texts = model.series.flatMap(({ points }) => points.map(({ period }) => period));
  const starts = snapshot.relation.academic_year_starts;
  return {
    subject: `figure-${model.id}`,
    periods: texts.flatMap((text) => parsePeriod(text, starts) ?? []),
    json: () => wireOf(model),
    csv: () => tableOf(model),
  };
}

/** All figures with their titles, which are findings, and where each is. */
export async function figuresContent(snapshot: Snapshot, { locale }: Asked): Promise<Content> {
  const models = await Promise.all(FIGURES.map((figure) => modelOf(figure, snapshot, locale)));
  const figures = models.map(({ id, title }) => ({ id, title, path: `${LIST}/${id}` }));
  return { subject: "figures", json: () => ({ edition: snapshot.edition, figures }) };
}
