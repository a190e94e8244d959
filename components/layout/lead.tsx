import type { Overview } from "@/lib/pages/overview";
import styles from "./lead.module.css";

/** Whose relation it is, and the finding of the day in one sentence. */
export function Lead({ lead }: { lead: Overview["lead"] }) {
  return (
    <div className={styles.lead}>
      {lead.relation === null ? null : (
        <p className={styles.relation}>
          <span className={styles.home}>{lead.relation.areas[0]}</span>{" "}
          <span className={styles.partner}>{lead.relation.areas[1]}</span> · {lead.relation.since}
        </p>
      )}
      <h1 className={styles.headline}>{lead.title}</h1>
      {lead.text === null ? null : <p className={styles.text}>{lead.text}</p>}
    </div>
  );
}
