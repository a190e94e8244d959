import { Mark } from "@/components/figure/page/mark";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { PlainCell, PlainTable as Table } from "@/lib/pages/plain-table";
import styles from "./plain-table.module.css";

/** Text in which backticks enclose codes. */
function Ticked({ text }: { text: string }) {
  const parts = Object.entries(text.split("`"));
  return parts.map(([place, part]) =>
    Number(place) % 2 === 1 ? <code key={place}>{part}</code> : part,
  );
}

function Words({ cell }: { cell: PlainCell }) {
  const { text, code, ticks, path, marks } = cell;
  if (marks) {
    return marks.map((mark) => (
      <span key={mark.name} className={styles.mark}>
        <Mark name={mark.name} /> {mark.text}
      </span>
    ));
  }
  const words = ticks ? <Ticked text={text} /> : text;
  const said = code && text !== "" ? <code>{words}</code> : words;
  if (path === undefined) return said;
  return (
    <a href={path} rel={/^https?:/i.test(path) ? "external noopener" : undefined}>
      {said}
    </a>
  );
}

function Rows({ table }: { table: Table }) {
  const { caption, columns, rows } = table;
  const isNumber = (index: number) => rows[0]?.[index]?.number;
  return (
    <ScrollRegion label={caption} className={styles.scroll}>
      <table translate={table.glance ? "no" : undefined}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column} scope="col" className={isNumber(index) ? styles.number : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(rows).map(([place, row]) => (
            <tr key={place} id={row.find(({ id }) => id)?.id}>
              {columns.map((column, index) => {
                const cell = row[index];
                return (
                  <td
                    key={column}
                    lang={cell?.lang}
                    className={cell?.number ? styles.number : undefined}
                  >
                    {cell ? <Words cell={cell} /> : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** A table under its name; a long one stands folded. On a narrow screen it scrolls for itself. */
export function PlainTable({ table }: { table: Table }) {
  if (table.folded) {
    return (
      <details className={styles.folded} data-on-paper="">
        <summary>{table.caption}</summary>
        <Rows table={table} />
      </details>
    );
  }
  return (
    <div className={table.glance ? `${styles.open} ${styles.glance}` : styles.open}>
      <p className={styles.caption} aria-hidden="true">
        {table.caption}
      </p>
      <Rows table={table} />
    </div>
  );
}
