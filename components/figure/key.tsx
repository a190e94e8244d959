import type { FigureSeries } from "@/lib/figures/model";
import { inkOf } from "./ink";
import styles from "./key.module.css";
import { endText, lastPoint } from "./points";

/** Names and last values above a drawing that is too narrow to write them at the ends of its lines. */
export function Key({ series }: { series: readonly FigureSeries[] }) {
  return (
    <ul className={styles.key} aria-hidden="true">
      {series.map((one) => (
        <li key={one.id} style={{ color: inkOf(one) }}>
          <svg width="22" height="10" aria-hidden="true">
            {one.mark === "marks" ? (
              <circle cx="11" cy="5" r="4" fill="none" stroke="currentColor" strokeWidth="2" />
            ) : (
              <path
                d="M1 5H21"
                stroke="currentColor"
                strokeWidth={one.mark === "bars" ? 8 : 2}
                strokeDasharray={one.dash === "dashed" ? "5 3" : undefined}
              />
            )}
          </svg>
          <span>{one.short}</span>{" "}
          <span className={styles.value}>{endText(lastPoint(one), series)}</span>
        </li>
      ))}
    </ul>
  );
}
