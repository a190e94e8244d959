import { PlainTable } from "@/components/methods/plain-table";
import type { CataloguedTable, DataPage } from "@/lib/pages/data-page";
import styles from "./catalogue.module.css";
import { SourceLines } from "./source-lines";

function Facts({ table, health }: { table: CataloguedTable; health: string }) {
  const { served, key } = table;
  const facts = [
    ...(served?.facts ?? []),
    { id: "health", name: health, text: table.health.short },
    { id: "key", name: key.name, text: key.columns.join(", ") },
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(({ id, name, text }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{id === "key" ? <code>{text}</code> : text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Table({ table, page }: { table: CataloguedTable; page: DataPage }) {
  const { id, title, file, text, fault, served, columns, health } = table;
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.table}>
      <h2 id={`${id}-title`}>
        <a href={`#${id}`}>{title}</a> <code>{file}</code>
      </h2>
      <p>{text}</p>
      {fault === null ? null : <p className={styles.fault}>{fault}</p>}
      <Facts table={table} health={page.health} />
      {health.table === null ? null : <PlainTable table={health.table} />}
      {served === null ? null : (
        <>
          <p className={styles.downloads}>
            {page.downloads}:{" "}
            {served.downloads.map((link) => (
              <a key={link.path} href={link.path}>
                {link.text}
              </a>
            ))}
          </p>
          {served.preview === null ? null : <PlainTable table={served.preview} />}
          <SourceLines list={served.sources} />
        </>
      )}
      <PlainTable table={columns} />
    </section>
  );
}

/** Every table of the data folder, the files beside them, and all sources. */
export function Catalogue({ page }: { page: DataPage }) {
  const { contents, tables, others, sources } = page;
  return (
    <>
      <PlainTable table={contents} />
      {tables.map((table) => (
        <Table key={table.id} table={table} page={page} />
      ))}
      <section id="other-files" aria-labelledby="other-files-title" className={styles.table}>
        <h2 id="other-files-title">{others.title}</h2>
        <p>{others.text}</p>
        {others.health.table === null ? null : <PlainTable table={others.health.table} />}
        <p className={styles.downloads}>
          {others.links.map((link) => (
            <a key={link.path} href={link.path}>
              {link.text}
            </a>
          ))}
        </p>
      </section>
      <section id="all-sources" aria-labelledby="all-sources-title" className={styles.table}>
        <h2 id="all-sources-title">{sources.title}</h2>
        <p>{sources.text}</p>
        {sources.tables.map((table) => (
          <PlainTable key={table.caption} table={table} />
        ))}
      </section>
    </>
  );
}
