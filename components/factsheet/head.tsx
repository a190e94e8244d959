import type { Factsheet } from "@/lib/pages/factsheet";
import styles from "./sheet.module.css";

/** Whose relation it is, since when, what there is to say of it today, and of when the data are. */
export function SheetHead({ head }: { head: Factsheet["head"] }) {
  const { kind, title, relation, asOf, finding, text } = head;
  return (
    <header className={styles.head}>
      <div className={styles.kicker}>
        <p className={styles.kind}>{kind}</p>
        <p>{[asOf, relation?.since].filter(Boolean).join(" · ")}</p>
      </div>
      <h1 id="sheet-title">{title}</h1>
      {finding === null ? null : <p className={styles.finding}>{finding}</p>}
      {text === null ? null : <p className={styles.text}>{text}</p>}
    </header>
  );
}
