import { SourceList } from "@/components/timeline/source-list";
import type { ProjectsList } from "@/lib/pages/projects";
import type { SortHead } from "@/lib/pages/projects-form";
import type { ProjectRow } from "@/lib/pages/projects-row";
import styles from "./table.module.css";

/** Who takes part, how large it is, how it is paid for, what one has to know of it, and who says so. */
function Details({ row, words }: { row: ProjectRow; words: ProjectsList["words"] }) {
  const { label, facts, sources } = row.details;
  return (
    <details className={styles.details}>
      <summary aria-label={label}>{words.details}</summary>
      <dl>
        {facts.map(({ name, text, lang }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang={lang}>{text}</dd>
          </div>
        ))}
        <div>
          <dt>{words.sources}</dt>
          <dd>
            <SourceList sources={sources} />
          </dd>
        </div>
      </dl>
    </details>
  );
}

interface Props {
  readonly id: string;
  readonly row: ProjectRow;
  readonly heads: readonly SortHead[];
  readonly words: ProjectsList["words"];
}

/** A project; what is not known of it is left blank, and on a phone left out. */
export function Row({ id, row, heads, words }: Props) {
  const [, ...columns] = heads;
  return (
    <tr id={id}>
      <th scope="row">
        <span className={styles.name} lang={row.langs.name}>
          {row.name}
        </span>
        {row.part === null ? null : (
          <span className={styles.part}>
            {row.part.path === null ? row.part.text : <a href={row.part.path}>{row.part.text}</a>}
          </span>
        )}
        <Details row={row} words={words} />
      </th>
      {columns.map((head) => (
        <td
          key={head.id}
          data-label={head.text}
          className={styles[head.id]}
          lang={head.id === "place" ? row.langs.place : undefined}
        >
          {row[head.id]}
        </td>
      ))}
    </tr>
  );
}
