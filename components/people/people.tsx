import { PartFace } from "@/components/layout/part";
import { IndicatorTable } from "@/components/ui/indicator-table";
import type { PeoplePage } from "@/lib/pages/people";
import styles from "./people.module.css";

/** Students, exchanges and travel, and below the charts all that none of them shows. */
export function People({ people }: { people: PeoplePage }) {
  const { page, lacks, table, words } = people;
  return (
    <PartFace page={page}>
      {lacks === null ? null : (
        <section aria-labelledby="lacks-title" className={styles.more}>
          <h2 id="lacks-title" className={styles.title}>
            {words.lacks}
          </h2>
          <p className={styles.text}>{lacks}</p>
        </section>
      )}
      {table === null ? null : (
        <section id="indicators" aria-labelledby="indicators-title" className={styles.more}>
          <h2 id="indicators-title" className={styles.title}>
            {words.title}
          </h2>
          <p className={styles.text}>{words.text}</p>
          <IndicatorTable table={table} />
        </section>
      )}
    </PartFace>
  );
}
