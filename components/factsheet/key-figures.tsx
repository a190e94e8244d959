import { Status } from "@/components/ui/status";
import type { KpiCard } from "@/lib/kpis/present";
import type { Factsheet } from "@/lib/pages/factsheet";
import styles from "./key-figures.module.css";
import sheet from "./sheet.module.css";

function KeyFigure({ card }: { card: KpiCard }) {
  const { id, label, figure, status, line, quiet } = card;
  return (
    <div data-kpi={id}>
      <dt className={styles.label}>{label}</dt>
      <dd>
        <p className={styles.value}>
          <span className={styles.figure}>{figure.figure}</span> {figure.unit}
        </p>
        {status === null && line === null ? null : (
          <p>
            {status === null ? null : <Status shape={status.shape} word={status.word} />}
            {status === null || line === null ? null : ", "}
            {line}
          </p>
        )}
        {quiet === null ? null : <p className={styles.quiet}>{quiet}</p>}
      </dd>
    </div>
  );
}

/** The key figures of the overview, side by side. */
export function KeyFigures({ title, cards }: Factsheet["keyFigures"]) {
  return (
    <section className={`${sheet.section} ${styles.section}`} aria-labelledby="sheet-key-figures">
      <h2 id="sheet-key-figures" className="visually-hidden">
        {title}
      </h2>
      <dl className={styles.strip}>
        {cards.map((card) => (
          <KeyFigure key={card.id} card={card} />
        ))}
      </dl>
    </section>
  );
}
