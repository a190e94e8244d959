import type { TooltipContentProps } from "recharts";
import { inkOf } from "@/components/figure/ink";
import type { ChartRow } from "@/components/figure/points";
import type { FigureSeries } from "@/lib/figures/model";
import styles from "./live.module.css";

interface Props extends Partial<TooltipContentProps<number, string>> {
  readonly series: readonly FigureSeries[];
  readonly chosen: string | null;
  /** Whether this is the chart that is pointed at: only that one speaks. */
  readonly speaks: boolean;
  /** Called with the words of each period once they are there. */
  readonly onSaid: (said: HTMLElement | null) => void;
}

/** What each series says of the period that is pointed at. It is always there, so that each change is announced. */
export function Readout({ series, chosen, speaks, onSaid, payload }: Props) {
  const row: ChartRow | undefined = payload?.[0]?.payload;
  return (
    <div role="status" aria-live="assertive" className={styles.readout}>
      {!speaks || row === undefined ? null : (
        <div key={row.period} ref={onSaid}>
          <p className={styles.period}>{row.period}</p>
          <ul>
            {series.map((one) => {
              const point = row.points[one.id];
              return point === undefined ? null : (
                <li key={one.id} data-chosen={one.id === chosen || undefined}>
                  <span style={{ color: inkOf({ role: one.role, mark: "line" }) }}>
                    {one.label}
                  </span>{" "}
                  <b>{point.text}</b>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </div>
  );
}
