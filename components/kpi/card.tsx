import { Status } from "@/components/ui/status";
import type { KpiCard } from "@/lib/kpis/present";
import styles from "./card.module.css";
import { Sparkline } from "./sparkline";

/** One key figure: what, how much, since when, who says so; and the way to its proof. */
export function Card({ card, how }: { card: KpiCard; how: string }) {
  const { label, figure, status, line, quiet, spark, role } = card;
  return (
    <article className={styles.card} data-kpi={card.id} aria-labelledby={`kpi-${card.id}`}>
      <h2 className={styles.label} id={`kpi-${card.id}`}>
        {label}
      </h2>
      <p className={styles.value}>
        <span className={styles.figure}>{figure.figure}</span>{" "}
        <span className={styles.unit}>{figure.unit}</span>
      </p>
      {status === null && line === null ? null : (
        <p className={styles.line}>
          {status === null ? null : <Status shape={status.shape} word={status.word} />}
          {status === null || line === null ? null : card.comma}
          {line}
        </p>
      )}
      {spark === null ? null : <Sparkline values={spark} role={role} />}
      {quiet === null ? null : <p className={styles.quiet}>{quiet}</p>}
      <p className={styles.how}>
        <a href={`#proof-${card.id}`} aria-label={`${how}: ${label}`}>
          {how}
        </a>
      </p>
    </article>
  );
}
