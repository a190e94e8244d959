import { SoftLink } from "@/components/figure/page/soft-link";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { ProjectsList } from "@/lib/pages/projects";
import { LIST_ID, type SortHead } from "@/lib/pages/projects-form";
import { rowId } from "@/lib/pages/projects-row";
import { Filter } from "./filter";
import { Row } from "./row";
import styles from "./table.module.css";

const ARROWS = { ascending: "▲", descending: "▼" } as const;

function Head({ head }: { head: SortHead }) {
  const { id, text, path, sorted } = head;
  return (
    <th scope="col" aria-sort={sorted ?? undefined} className={styles[id]}>
      <SoftLink href={path}>
        {text}
        <span aria-hidden="true" className={styles.arrow}>
          {sorted === null ? "" : ARROWS[sorted]}
        </span>
      </SoftLink>
    </th>
  );
}

function Rows({ list }: { list: ProjectsList }) {
  const { caption, heads, rows, words } = list;
  return (
    <ScrollRegion label={caption} className={styles.scroll}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <Head key={head.id} head={head} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} id={rowId(row.id)} {...{ row, heads, words }} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** All projects, or those that were asked for. */
export function ProjectsTable({ list }: { list: ProjectsList }) {
  const { title, form, count, reset, rows, empty, words, downloads } = list;
  return (
    <section id={LIST_ID} className={styles.list} aria-labelledby="projects-title">
      <h2 id="projects-title">{title}</h2>
      <Filter form={form} changed={count} />
      <p className={styles.count}>
        {count}
        {reset === null ? null : (
          <>
            {" "}
            <SoftLink href={reset.path}>{reset.text}</SoftLink>
          </>
        )}
      </p>
      {empty.map((text) => (
        <p key={text} className={styles.empty}>
          {text}
        </p>
      ))}
      {rows.length === 0 ? null : <Rows list={list} />}
      {rows.length === 0 ? null : <p className={styles.costs}>{words.costs}</p>}
      <ul className={styles.downloads}>
        {downloads.map(({ text, path }) => (
          <li key={path}>
            <a href={path}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
