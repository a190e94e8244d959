// From a figure in rows to its drawing.
import { scaleLinear } from "d3-scale";
import type { FigureModel } from "@/lib/figures/model";
import type { Drawing, DrawnText, Size } from "../drawing";
import { round } from "../round";
import { ticksAcross } from "./across";
import type { DrawnRows, RowSeries } from "./drawn";
import { hasValues, type RowsLayout, rowsLayout } from "./layout";
import { spansAcross } from "./spans";
import {
  barsAcross,
  dotSize,
  dotsAcross,
  jointsOf,
  type Place,
  valueBeside,
  whiskersAcross,
} from "./values";

/** In heights of the texts: from line to line of a name, and the space around the contents of a row. */
const LINE = 1.2;

/** The upper edge of what a row holds, which stands in the middle of its band. */
function topOf(row: number, { bands, labels, marks }: RowsLayout, font: number): number {
  const [from = 0, to = 0] = [bands[row], bands[row + 1]];
  const words = (labels.lines[row]?.length ?? 1) * LINE * font;
  const held = labels.beside ? Math.max(words, marks) : words + 0.15 * font + marks;
  return (from + to - held) / 2;
}

function placeOf(model: FigureModel, layout: RowsLayout, font: number): Place {
  const { plot, bands, labels, marks } = layout;
  const middleOf = (row: number) => {
    if (labels.beside) return ((bands[row] ?? 0) + (bands[row + 1] ?? 0)) / 2;
    const words = (labels.lines[row]?.length ?? 1) * LINE * font;
    return topOf(row, layout, font) + words + 0.15 * font + marks / 2;
  };
  const x = scaleLinear(model.y.domain, [plot.x, plot.x + plot.width]);
  return { x, middleOf, height: marks, font };
}

function labelsOf(model: FigureModel, layout: RowsLayout, font: number): DrawnRows["labels"] {
  const { labels, bands } = layout;
  return model.categories.map(({ id }, row) => {
    const lines = labels.lines[row] ?? [];
    const middle = ((bands[row] ?? 0) + (bands[row + 1] ?? 0)) / 2;
    const top = labels.beside
      ? middle - (lines.length * LINE * font) / 2
      : topOf(row, layout, font);
    const drawn = lines.map(
      (text, nth): DrawnText => ({
        ...{ x: 0, y: round(top + (nth * LINE + 0.95) * font), text, anchor: "start" },
      }),
    );
    return { id, lines: drawn };
  });
}

function seriesOf(model: FigureModel, place: Place, { plot }: RowsLayout): RowSeries[] {
  const isSpans = model.layout === "spans";
  const dots = isSpans ? new Map<string, never[]>() : dotsAcross(model, place);
  const room = { ...place, left: plot.x, right: plot.x + plot.width };
  return model.series.map((one, form) => {
    const { id, label, role, dash, mark } = one;
    return {
      ...{ id, label, role, dash, mark, form, r: dotSize(place.font) },
      dots: dots.get(id) ?? [],
      bars: isSpans ? [] : barsAcross(model, one, place),
      spans: isSpans ? spansAcross(model, one, room) : [],
      whiskers: isSpans ? "" : whiskersAcross(one, place),
    };
  });
}

function valuesOf(model: FigureModel, series: readonly RowSeries[], font: number): DrawnText[] {
  if (!hasValues(model)) return [];
  return series.flatMap(({ id, bars, dots, r }) => {
    const shorts = new Map(
      model.series.find((one) => one.id === id)?.points.map((p) => [p.category, p.short]),
    );
    return [
      ...bars.map((b) => ({ ...b, right: b.x + b.width, middle: b.y + b.height / 2 })),
      ...dots.map((d) => ({ ...d, right: d.x + r, middle: d.y })),
    ].map(({ category, right, middle }) =>
      valueBeside(shorts.get(category) ?? "", right, middle, font),
    );
  });
}

/** What a row without a mark says instead: why it has none. */
function absentOf(
  model: FigureModel,
  { plot }: RowsLayout,
  { middleOf, font }: Place,
): DrawnText[] {
  return model.categories.flatMap(({ id }, row) => {
    const points = model.series.flatMap((one) => one.points.filter((p) => p.category === id));
    const [first] = points;
    if (!first || points.some(({ value }) => value !== null)) return [];
    return [valueBeside(first.short, plot.x, middleOf(row), font)];
  });
}

/** The drawing of a figure in rows: as wide as the box, and as high as its rows ask for. */
export function rowsDrawing(model: FigureModel, size: Size): Drawing {
  const { font } = size;
  const layout = rowsLayout(model, size);
  const { plot, bands, key, height } = layout;
  const place = placeOf(model, layout, font);
  const series = seriesOf(model, place, layout);
  const dots = new Map(series.map((one) => [one.id, one.dots]));
  const joint = jointsOf(dots, place);
  const isSpans = model.layout === "spans";
  const rows: DrawnRows = {
    layout: isSpans ? "spans" : "rows",
    ...{ bands, key, series, labels: labelsOf(model, layout, font) },
    ...ticksAcross(model, layout, place.x, font),
    zero: isSpans ? null : round(place.x(0)),
    joints: model.categories.map(({ id }, row) => joint(id, row)).join(""),
    values: valuesOf(model, series, font),
    absent: absentOf(model, layout, place),
  };
  return {
    size: { ...size, height },
    plot,
    domain: { x: model.y.domain, y: model.x.domain },
    scale: model.y.scale,
    ...{ grid: [], zero: null, base: round(plot.y + plot.height), ticks: { x: [], y: [] } },
    ...{ thresholds: [], flags: [], annotations: [], series: [], ends: [], rows },
  };
}
