import { ScrollRegion } from "@/components/ui/scroll-region";
import type { SheetProjects as Projects, SheetColumn } from "@/lib/pages/factsheet-projects";
import type { ProjectRow } from "@/lib/pages/projects-row";
import sheet from "./sheet.module.css";
import styles from "./table.module.css";

function Cell({ row, column }: { row: ProjectRow; column: SheetColumn }) {
  if (column === "name") {
    return (
      <th scope="row" lang={row.langs.name}>
        {row.name}
      </th>
    );
  }
  return <td lang={column === "place" ? row.langs.place : undefined}>{row[column] ?? "–"}</td>;
}

/** Some of the projects with their state, place and dates. */
export function SheetProjects({ projects }: { projects: Projects }) {
  const { title, count, heads, rows } = projects;
  return (
    <section className={`${sheet.section} ${sheet.whole}`} aria-labelledby="sheet-projects">
      <div className={sheet.titled}>
        <h2 id="sheet-projects">{title}</h2>
        <p className={sheet.note}>{count}</p>
      </div>
      <ScrollRegion label={title}>
        <table className={styles.table}>
          <thead>
            <tr>
              {heads.map(({ id, text }) => (
                <th key={id} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                {heads.map(({ id }) => (
                  <Cell key={id} row={row} column={id} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
