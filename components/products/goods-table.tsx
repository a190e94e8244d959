import { ScrollRegion } from "@/components/ui/scroll-region";
import { NOTES_LANGUAGE } from "@/lib/i18n/in-language";
import type { GoodsTable as Goods, GoodsHead, GoodsRow } from "@/lib/pages/products-table";
import styles from "./goods-table.module.css";

const ARIA = { asc: "ascending", desc: "descending" } as const;
const ARROW = { asc: "↑", desc: "↓" } as const;

/** A heading that sorts: a link, so that it works without scripts and the order stands in the address. */
function Head({ head }: { head: GoodsHead }) {
  const { id, text, sorted, path } = head;
  return (
    <th scope="col" aria-sort={sorted ? ARIA[sorted.order] : undefined} data-column={id}>
      <a href={path} className={styles.sort}>
        {text}
        {sorted === null ? null : (
          <span aria-hidden="true" title={sorted.text}>
            {" "}
            {ARROW[sorted.order]}
          </span>
        )}
      </a>
    </th>
  );
}

function Sources({ sources }: Pick<GoodsRow, "sources">) {
  return sources.map(({ text, path }, nth) => (
    <span key={text}>
      {nth > 0 ? "; " : ""}
      {path === null ? text : <a href={path}>{text}</a>}
    </span>
  ));
}

function Row({ row }: { row: GoodsRow }) {
  return (
    <tr>
      <th scope="row">
        {row.product}{" "}
        <span className={styles.code} translate="no">
          {row.code}
        </span>
      </th>
      <td>{row.reporter}</td>
      <td>{row.flow}</td>
      <td>
        {row.period}
        {row.part === null ? null : <span className={styles.part}>{row.part}</span>}
      </td>
      <td className={styles.number}>{row.value}</td>
      <td className={styles.number}>{row.quantity}</td>
      <td>{row.status}</td>
      <td>
        <Sources sources={row.sources} />
      </td>
      <td className={styles.note} lang={NOTES_LANGUAGE}>
        {row.note}
      </td>
    </tr>
  );
}

/** All rows of goods, sorted by whichever column, with their downloads. */
export function GoodsTable({ table }: { table: Goods }) {
  const { id, title, text, caption, heads, note, rows, cut, downloads, byGood } = table;
  return (
    <section id={id} aria-labelledby="goods-title" className={styles.goods}>
      <h2 id="goods-title" className={styles.title}>
        {title}
      </h2>
      <p className={styles.text}>{text}</p>
      {cut === null ? null : <p className={styles.text}>{cut}</p>}
      <ScrollRegion label={caption} className={styles.scroll}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <Head key={head.id} head={head} />
              ))}
              <th scope="col">{note}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.line} row={row} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <ul className={styles.downloads}>
        {downloads.map((link) => (
          <li key={link.path}>
            <a href={link.path} className={styles.link}>
              {link.text}
            </a>
          </li>
        ))}
      </ul>
      <details className={styles.goodwise}>
        <summary>{byGood.title}</summary>
        <ul>
          {byGood.links.map((link) => (
            <li key={link.path}>
              <a href={link.path} className={styles.link}>
                {link.text}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
