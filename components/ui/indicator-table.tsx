import { NOTES_LANGUAGE } from "@/lib/i18n/in-language";
import type { IndicatorTable as Table } from "@/lib/pages/indicator-table";
import styles from "./indicator-table.module.css";
import { ScrollRegion } from "./scroll-region";

const HEADS = ["indicator", "period", "value", "quality", "source", "note"] as const;

/** Indicators row by row, those of one under its name. */
export function IndicatorTable({ table }: { table: Table }) {
  const { caption, heads, groups } = table;
  return (
    <ScrollRegion label={caption} className={styles.scroll}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {heads[head]}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ id, label, rows }) => (
          <tbody key={id}>
            {rows.map((row, index) => (
              <tr key={row.line}>
                {index > 0 ? null : (
                  <th scope="rowgroup" rowSpan={rows.length}>
                    {label}
                  </th>
                )}
                <td>{row.period}</td>
                <td className={styles.value}>{row.value}</td>
                <td>{row.quality}</td>
                <td>
                  {row.sources.map(({ text, path }, nth) => (
                    <span key={`${text}-${path}`}>
                      {nth === 0 ? null : ", "}
                      {path === null ? text : <a href={path}>{text}</a>}
                    </span>
                  ))}
                </td>
                <td className={styles.note} lang={NOTES_LANGUAGE}>
                  {row.note}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}
