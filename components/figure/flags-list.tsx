import type { FigureFlag } from "@/lib/figures/model";
import styles from "./lists.module.css";

/** The events whose numbers stand above a drawing; nothing where there are none. */
export function FlagsList({ flags, label }: { flags: readonly FigureFlag[]; label: string }) {
  if (flags.length === 0) return null;
  return (
    <ol className={styles.list} aria-label={label}>
      {flags.map(({ number, title, date, day }) => (
        <li key={number} value={number}>
          <span className={styles.number} aria-hidden="true">
            {number}
          </span>
          <span>
            {title} <time dateTime={date}>{day}</time>
          </span>
        </li>
      ))}
    </ol>
  );
}
