import { ScrollRegion } from "@/components/ui/scroll-region";
import type { PageCell, PageTable } from "@/lib/pages/figure-table";
import styles from "./table.module.css";

/** A value, the code of its status, and the cells that it was made of. */
function Cell({ cell }: { cell: PageCell }) {
  const { text, status, origin, path } = cell;
  return (
    <>
      {text}
      <span className={styles.origin}>
        <abbr title={status.meaning}>{status.code}</abbr>
        {path === null ? null : (
          <>
            {" "}
            <a href={path}>{origin}</a>
          </>
        )}
      </span>
    </>
  );
}

/** All values of the figure, the newest first. */
export function Table({ table }: { table: PageTable }) {
  const { caption, period, none, columns, rows } = table;
  return (
    <ScrollRegion label={caption} className={styles.scroll}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{period}</th>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.period}>
              <th scope="row">{row.head}</th>
              {columns.map(({ id }, index) => {
                const cell = row.cells[index];
                return <td key={id}>{cell ? <Cell cell={cell} /> : none}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
