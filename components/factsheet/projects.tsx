import { ScrollRegion } from "@/components/ui/scroll-region";
import type { SheetProjects as Projects, SheetColumn } from "@/lib/pages/factsheet-projects";
import type { ProjectRow } from "@/lib/pages/projects-row";
import sheet from "./sheet.module.css";
import styles from "./table.module.css";

interface CellProps {
  readonly row: ProjectRow;
  readonly column: SheetColumn;
  readonly head: string;
}

function Cell({ row, column, head }: CellProps) {
  if (column === "name") {
    return (
      <th scope="row" lang={row.langs.name}>
        {row.name}
      </th>
    );
  }
  const text = row[column];
  return (
    <td
      data-label={head}
      data-none={text === null || undefined}
      lang={column === "place" ? row.langs.place : undefined}
    >
      {text ?? "–"}
    </td>
  );
}

/** Some of the projects with their state, place and dates. */
export function SheetProjects({ projects }: { projects: Projects }) {
  const { title, caption, count, heads, rows } = projects;
  return (
    <section className={`${sheet.section} ${sheet.whole}`} aria-labelledby="sheet-projects">
      <div className={sheet.titled}>
        <h2 id="sheet-projects">{title}</h2>
        <p className={sheet.note}>{count}</p>
      </div>
      <ScrollRegion label={caption}>
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
                {heads.map(({ id, text }) => (
                  <Cell key={id} row={row} column={id} head={text} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
