import type { CSSProperties } from "react";
import { Status } from "@/components/ui/status";
import type { ByShape } from "@/lib/deck/face";
import type { KpiCard } from "@/lib/kpis/present";
import styles from "./bodies.module.css";

/**
 * A key figure in large type. @param numbers the font of its number by the shape of the screen
 * @param overLine on which shapes of screens there is no room for its line
 */
export function StageCard({
  card,
  numbers,
  overLine = "",
}: {
  card: KpiCard;
  numbers: ByShape;
  overLine?: string;
}) {
  const { label, status, line, role } = card;
  const fonts = Object.entries(numbers).map(([name, font]) => [`--number-${name}`, font]);
  const style: CSSProperties = Object.fromEntries(fonts);
  return (
    <div className={styles.card} data-role={role} style={style}>
      <p className={styles.label}>{label}</p>
      <p className={styles.value}>
        <span className={styles.figure}>{card.figure.figure}</span>{" "}
        <span className={styles.unit}>{card.figure.unit}</span>
      </p>
      {status === null ? null : (
        <p>
          <Status shape={status.shape} word={status.word} />
        </p>
      )}
      {line === null ? null : <p data-over={overLine}>{line}</p>}
    </div>
  );
}
