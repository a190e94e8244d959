import { Mark } from "@/components/figure/page/mark";
import type { MethodsPage, MethodsPart } from "@/lib/pages/methods";
import styles from "./methods.module.css";
import { PlainTable } from "./plain-table";

function Terms({ terms }: { terms: MethodsPart["terms"] }) {
  if (terms.length === 0) return null;
  return (
    <dl className={styles.terms}>
      {terms.map(({ name, meaning }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

function Marks({ marks }: { marks: MethodsPart["marks"] }) {
  if (marks.length === 0) return null;
  return (
    <ul className={styles.marks}>
      {marks.map(({ name, meaning }) => (
        <li key={name}>
          <Mark name={name} /> {meaning}
        </li>
      ))}
    </ul>
  );
}

function Part({ part }: { part: MethodsPart }) {
  const { id, title, formula, paragraphs, terms, marks, tables, links } = part;
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.part}>
      <h2 id={`${id}-title`}>
        <a href={`#${id}`}>{title}</a>
      </h2>
      {formula === null ? null : <p className={styles.formula}>{formula}</p>}
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <Terms terms={terms} />
      <Marks marks={marks} />
      {tables.map((table) => (
        <PlainTable key={table.caption} table={table} />
      ))}
      {links.map((link) => (
        <p key={link.path}>
          <a href={link.path}>{link.text}</a>
        </p>
      ))}
    </section>
  );
}

/** All definitions and rules, each part with its anchor, after a list of them. */
export function Methods({ page }: { page: MethodsPage }) {
  const { contents, parts } = page;
  return (
    <>
      <nav aria-label={contents.title} className={styles.contents}>
        <ul>
          {contents.links.map((link) => (
            <li key={link.path}>
              <a href={link.path}>{link.text}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map((part) => (
        <Part key={part.id} part={part} />
      ))}
    </>
  );
}
