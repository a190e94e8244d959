// Figures as their models say, without what only the drawing needs, and as the rows of their table.
import { guardText } from "@/lib/datasets/formula";
import { RequestError } from "@/lib/errors";
import type { CsvTable } from "@/lib/export/csv";
import { plainDecimal } from "@/lib/export/decimal";
import { FIGURES, type Figure } from "@/lib/figures";
import type { FigureModel } from "@/lib/figures/model";
import { figureRows } from "@/lib/figures/table";
import { parsePeriod } from "@/lib/stats/period";
import type { Snapshot } from "@/lib/store/snapshot";
import { notListed } from "./objection";
import type { Asked, Content } from "./route";
import { snapshotOfFigures } from "./served";

const LIST = "/api/figures";

interface AskedFigure {
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

function wireOf({ id, title, subtitle, unit, edition, selection, series, sources }: FigureModel) {
  return {
    ...{ id, title, subtitle, unit, edition, selection },
    series: series.map(({ id, label, points }) => ({
      ...{ id, label },
      points: points.map(
        ({ period, value, lower, upper, obs_status, precision, source, cells }) => ({
          ...{ period, value, lower, upper, obs_status, precision, source, cells },
        }),
      ),
    })),
    sources,
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

/** One figure. */
export async function figureContent(
  { snapshot, figure }: AskedFigure,
  { locale }: Asked,
): Promise<Content> {
  const model = await figure.build(snapshot, locale);
  const texts = model.series.flatMap(({ points }) => points.map(({ period }) => period));
  const starts = snapshot.relation.academic_year_starts;
  return {
    subject: `figure-${figure.id}`,
    periods: texts.flatMap((text) => parsePeriod(text, starts) ?? []),
    json: () => wireOf(model),
    csv: () => tableOf(model),
  };
}

/** All figures with their titles, which are findings, and where each is. */
export async function figuresContent(snapshot: Snapshot, { locale }: Asked): Promise<Content> {
  const models = await Promise.all(FIGURES.map((figure) => figure.build(snapshot, locale)));
  const figures = models.map(({ id, title }) => ({ id, title, path: `${LIST}/${id}` }));
  return { subject: "figures", json: () => ({ edition: snapshot.edition, figures }) };
}
