import { IndicatorTable } from "@/components/ui/indicator-table";
import type { ProjectsPanel } from "@/lib/pages/projects-panel";
import styles from "./panel.module.css";

/** What stands in no chart, by subject; each table unfolds. */
export function Panel({ panel }: { panel: ProjectsPanel }) {
  const { title, text, tables } = panel;
  return (
    <section id="panel" className={styles.panel} aria-labelledby="panel-title">
      <h2 id="panel-title">{title}</h2>
      <p>{text}</p>
      {tables.map(({ title: name, table }) => (
        <details key={table.caption}>
          <summary>{name}</summary>
          <IndicatorTable table={table} />
        </details>
      ))}
    </section>
  );
}
