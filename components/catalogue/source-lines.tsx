import { Rich } from "@/components/ui/rich";
import type { SourceLine, SourceList } from "@/lib/pages/data-page-sources";
import styles from "./source-lines.module.css";

function Lines({ lines }: { lines: readonly SourceLine[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map(({ publisher, title, lang, path, terms }) => (
        <li key={path}>
          <a href={path}>
            {publisher}
            {title === "" ? null : (
              <>
                , <span lang={lang ?? undefined}>{title}</span>
              </>
            )}
          </a>
          <span className={styles.terms}>
            <Rich parts={terms} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The sources of a table, folded where there are many; each leads to the list of all. */
export function SourceLines({ list }: { list: SourceList }) {
  const { summary, folded, lines } = list;
  if (folded) {
    return (
      <details className={styles.list}>
        <summary>{summary}</summary>
        <Lines lines={lines} />
      </details>
    );
  }
  return (
    <div className={styles.list}>
      <p className={styles.summary}>{summary}</p>
      {lines.length === 0 ? null : <Lines lines={lines} />}
    </div>
  );
}
