// From a figure to its drawing.
import type { FigureModel } from "@/lib/figures/model";
import { annotationsOf } from "./annotations";
import { barsOf, rankOf } from "./bars";
import type { Drawing, DrawnSeries, Size } from "./drawing";
import { endsOf } from "./ends";
import { flagsOf } from "./flags";
import { marksOf, strokesOf } from "./marks";
import { layoutOf } from "./plot";
import { round } from "./round";
import { rowsDrawing } from "./rows/rows-of";
import { scalesOf } from "./scales";
import type { Obstacles } from "./shapes";
import { thresholdsOf } from "./thresholds";
import { valueTicks, yearTicks } from "./ticks";

/** What lies under a label: strokes, bars, and the squares around the dots. */
function obstaclesOf(series: readonly DrawnSeries[], strokes: Obstacles["strokes"]): Obstacles {
  const squares = series.flatMap(({ dots }) =>
    dots.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })),
  );
  return { strokes, boxes: [...squares, ...series.flatMap(({ bars }) => bars)] };
}

/**
 * The drawing of a figure in a box of this size: every coordinate is finite, rounded to a tenth, and inside the box. One
 * in rows is as high as they ask for, whatever the height of the box.
 */
export function drawingOf(model: FigureModel, size: Size): Drawing {
  return model.layout === "years" ? overTime(model, size) : rowsDrawing(model, size);
}

function overTime(model: FigureModel, size: Size): Drawing {
  const { font } = size;
  const { plot, ends, strip } = layoutOf(model, size);
  const scales = scalesOf(model, plot);
  const rank = rankOf(model, scales, font);
  const series = model.series.map((one) => ({
    ...marksOf(one, scales, font),
    bars: barsOf(one, scales, rank),
  }));
  const strokes = model.series.flatMap((one) => strokesOf(one, scales));
  const obstacles = obstaclesOf(series, strokes);
  const base = round(plot.y + plot.height);
  const values = valueTicks(model.y, scales.y, font).flatMap(({ value, text }) => {
    const y = scales.y(value);
    return y === null ? [] : [{ y, text }];
  });
  const [bottom, top] = model.y.domain;
  return {
    size,
    plot,
    domain: { x: model.x.domain, y: model.y.domain },
    scale: model.y.scale,
    grid: values.map(({ y }) => y),
    zero: bottom <= 0 && top >= 0 ? scales.y(0) : null,
    base,
    ticks: {
      x: yearTicks(model.x, scales.x, font).map(({ value, text }) => ({
        ...{ x: scales.x(value), y: round(base + 1.45 * font), text, anchor: "middle" },
      })),
      y: values.map(({ y, text }) => ({
        ...{ x: round(plot.x - 0.55 * font), y: round(y + 0.36 * font), text, anchor: "end" },
      })),
    },
    thresholds: thresholdsOf(model, scales, plot, obstacles, font),
    flags: flagsOf(strip, plot, font),
    annotations: annotationsOf(model, scales, plot, obstacles, font),
    series,
    ends: endsOf(ends, scales, plot, font),
  };
}
