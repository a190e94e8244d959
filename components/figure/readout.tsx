"use client";
import type { TooltipContentProps } from "recharts";
import type { FigureSeries } from "@/lib/figures/model";
import styles from "./drawing.module.css";
import { inkOf } from "./ink";
import type { ChartRow } from "./points";

/** What each series says of the period under the pointer, or the one that the arrow keys have reached. */
export function Readout({
  series,
  active,
  payload,
}: { series: readonly FigureSeries[] } & Partial<TooltipContentProps<number, string>>) {
  const row: ChartRow | undefined = payload?.[0]?.payload;
  if (!active || row === undefined) return <div role="status" aria-live="assertive" />;
  return (
    <div role="status" aria-live="assertive" className={styles.readout}>
      <p className={styles.period}>{row.period}</p>
      <ul>
        {series.map((one) => {
          const point = row.points[one.id];
          return point === undefined ? null : (
            <li key={one.id}>
              <span style={{ color: inkOf(one) }}>{one.label}</span> <b>{point.text}</b>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
