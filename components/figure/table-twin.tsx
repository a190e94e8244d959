import { ScrollRegion } from "@/components/ui/scroll-region";
import type { TableCell } from "@/lib/figures/table";
import type { FigureFace } from "@/lib/pages/figure-face";
import styles from "./table-twin.module.css";

/** Which cells of which file a value was made of, for whoever rests the pointer on it. */
function originOf(cell: TableCell | null): string | undefined {
  const cells = cell?.cells.map(({ file, line }) => `${file}:${line}`) ?? [];
  return cells.length === 0 ? undefined : cells.join(" + ");
}

/** The same values as in the drawing, newest first. */
export function TableTwin({ face }: { face: FigureFace }) {
  const { table } = face;
  return (
    <details className={styles.twin}>
      <summary>{face.tableTitle}</summary>
      <ScrollRegion label={face.caption} className={styles.scroll}>
        <table>
          <caption className="visually-hidden">{face.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{face.period}</th>
              {table.columns.map((column) => (
                <th key={column.id} scope="col">
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.period}>
                <th scope="row">{row.head}</th>
                {table.columns.map((column, index) => (
                  <td key={column.id} title={originOf(row.cells[index] ?? null)}>
                    {row.cells[index]?.text ?? face.none}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
