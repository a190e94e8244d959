import { SourceList } from "@/components/timeline/source-list";
import type { SheetSources as Sources } from "@/lib/pages/factsheet-sources";
import sheet from "./sheet.module.css";
import styles from "./sources.module.css";

/** Who says what stands on the sheet. */
export function SheetSources({ sources }: { sources: Sources }) {
  const { title, all, others } = sources;
  return (
    <section className={sheet.section} aria-labelledby="sheet-sources">
      <div className={sheet.titled}>
        <h2 id="sheet-sources">{title}</h2>
      </div>
      <div className={styles.sources}>
        <SourceList sources={all} />
      </div>
      {others === null ? null : <p className={styles.others}>{others}</p>}
    </section>
  );
}
