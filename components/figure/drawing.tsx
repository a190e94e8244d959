"use client";
// A figure drawn by Recharts. It draws the model as it is: no number is made, rounded or worded here.
import { useMemo } from "react";
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { FigureAxis, FigureModel, FigureSeries } from "@/lib/figures/model";
import { Dot } from "./dot";
import styles from "./drawing.module.css";
import { EndLabels, roomFor } from "./end-labels";
import { inkOf } from "./ink";
import { type ChartRow, chartRows } from "./points";
import { Readout } from "./readout";
import { fittingTicks } from "./ticks";
import { useWidth } from "./use-width";

const NARROW = 620;
const AXIS = 36;
const TICK = { fill: "var(--ink-2)", fontSize: 13 };

const tickText = (axis: FigureAxis) => {
  const texts = new Map(axis.ticks.map((tick) => [tick.value, tick.text]));
  return (value: number) => texts.get(value) ?? "";
};

function mark(series: FigureSeries) {
  const { id, mark: kind, dash } = series;
  const value = (row: ChartRow) => row.points[id]?.value ?? null;
  const common = { dataKey: value, name: series.label, isAnimationActive: false } as const;
  if (kind === "bars") {
    return <Bar key={id} {...common} fill="var(--bar)" maxBarSize={18} />;
  }
  const ink = inkOf(series);
  return (
    <Line
      key={id}
      {...common}
      type="linear"
      connectNulls={false}
      stroke={kind === "line" ? ink : "none"}
      strokeWidth={2}
      strokeDasharray={dash === "dashed" ? "6 4" : "none"}
      activeDot={kind === "line" && { r: 5, fill: ink, stroke: "var(--paper)", strokeWidth: 1 }}
      dot={({ cx, cy, payload }: { cx?: number; cy?: number; payload?: ChartRow }) => (
        <Dot key={payload?.x} cx={cx} cy={cy} series={series} point={payload?.points[id]} />
      )}
    />
  );
}

export function Drawing({ model, label }: { model: FigureModel; label: string }) {
  const [box, width] = useWidth();
  const rows = useMemo(() => chartRows(model), [model]);
  const narrow = width < NARROW;
  const right = narrow ? 16 : roomFor(model.series);
  const bars = model.series.filter((series) => series.mark === "bars");
  const lines = model.series.filter((series) => series.mark === "line");
  const marks = model.series.filter((series) => series.mark === "marks");
  return (
    <div ref={box} className={styles.drawing}>
      {width === 0 ? null : (
        <ComposedChart
          width={width}
          height={narrow ? 320 : 400}
          data={rows}
          margin={{ top: 12, right, bottom: 4, left: 0 }}
          accessibilityLayer
          title={label}
          desc={model.summary}
        >
          <CartesianGrid vertical={false} stroke="var(--grid)" />
          <XAxis
            dataKey="x"
            type="number"
            domain={model.x.domain}
            ticks={fittingTicks(model.x, width - AXIS - right)}
            tickFormatter={tickText(model.x)}
            interval={0}
            tick={TICK}
            axisLine={{ stroke: "var(--ink-2)" }}
            tickLine={{ stroke: "var(--ink-2)" }}
          />
          <YAxis
            domain={model.y.domain}
            ticks={model.y.ticks.map((tick) => tick.value)}
            tickFormatter={tickText(model.y)}
            interval={0}
            width={AXIS}
            tick={TICK}
            axisLine={false}
            tickLine={false}
          />
          <Tooltip
            content={<Readout series={model.series} />}
            cursor={{ stroke: "var(--ink-2)", strokeWidth: 1, fill: "none" }}
            isAnimationActive={false}
          />
          {bars.map(mark)}
          <ReferenceLine y={0} stroke="var(--ink-2)" />
          {model.thresholds.map((threshold) => (
            <ReferenceLine
              key={threshold.value}
              y={threshold.value}
              stroke="var(--accent)"
              strokeDasharray="2 4"
              label={{
                value: threshold.label,
                position: "insideBottomLeft",
                fill: "var(--ink)",
                fontSize: 13,
              }}
            />
          ))}
          {[...lines, ...marks].map(mark)}
          {narrow ? null : <EndLabels series={model.series} />}
        </ComposedChart>
      )}
    </div>
  );
}
