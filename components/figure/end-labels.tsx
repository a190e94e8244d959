"use client";
// Names and last values at the ends of the lines, moved apart as far as they would touch.
import { usePlotArea, useYAxisScale } from "recharts";
import type { FigureSeries } from "@/lib/figures/model";
import { inkOf } from "./ink";
import { endText, lastPoint } from "./points";
import { spread } from "./spread";

const LETTER = 7.4;
const HEIGHT = 36;

const labelled = (series: readonly FigureSeries[]) =>
  series.flatMap((one) => {
    const last = lastPoint(one);
    return last === undefined || last.value === null
      ? []
      : [{ series: one, value: last.value, text: endText(last, series) }];
  });

/** Room to the right of the plot for the longest of the labels, in pixels. */
export function roomFor(series: readonly FigureSeries[]): number {
  const letters = labelled(series).flatMap(({ series: { short }, text }) => [
    short.length,
    text.length,
  ]);
  return Math.min(240, Math.max(48, ...letters.map((count) => count * LETTER + 16)));
}

export function EndLabels({ series }: { series: readonly FigureSeries[] }) {
  const y = useYAxisScale();
  const plot = usePlotArea();
  if (y === undefined || plot === undefined) return null;
  const labels = labelled(series);
  const wanted = labels.map((label) => Number(y(label.value) ?? 0));
  const places = spread(wanted, HEIGHT, plot.y + HEIGHT / 2, plot.y + plot.height - HEIGHT / 2);
  return (
    <g fontSize={13}>
      {labels.map(({ series: one, text }, index) => (
        <text key={one.id} x={plot.x + plot.width + 12} y={places[index]} fill={inkOf(one)}>
          <tspan fontWeight={700}>{one.short}</tspan>
          <tspan x={plot.x + plot.width + 12} dy={16} fill="var(--ink)">
            {text}
          </tspan>
        </text>
      ))}
    </g>
  );
}
