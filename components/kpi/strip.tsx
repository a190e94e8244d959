import type { KpiCard } from "@/lib/kpis/present";
import type { Overview } from "@/lib/pages/overview";
import { Card } from "./card";
import styles from "./strip.module.css";

/** The key figures side by side, and the date of the data. */
export function Strip({
  label,
  how,
  cards,
  dataDate,
}: {
  label: string;
  how: string;
  cards: readonly KpiCard[];
  dataDate: Overview["dataDate"] | null;
}) {
  return (
    <section aria-label={label}>
      <ul className={styles.strip}>
        {cards.map((card) => (
          <li key={card.id}>
            <Card card={card} how={how} />
          </li>
        ))}
        {dataDate === null ? null : (
          <li className={styles.date}>
            <p>{dataDate.label}</p>
            <p className={styles.day}>{dataDate.date}</p>
            <p>{dataDate.line}</p>
            <p>{dataDate.quiet}</p>
          </li>
        )}
      </ul>
    </section>
  );
}
