import { ChartArea } from "@/components/figure/chart-area";
import type { FigurePage } from "@/lib/pages/figure-page";
import { Controls } from "./controls";
import styles from "./face.module.css";
import { Faults } from "./faults";
import { FullScreen } from "./full-screen";
import { KeyList } from "./key-list";
import { Method } from "./method";
import { SoftLink } from "./soft-link";
import { Sources } from "./sources";
import { Table } from "./table";
import { Tabs } from "./tabs";

function Shown({ page }: { page: FigurePage }) {
  const { shown, empty, face } = page;
  if (empty !== null && shown.view !== "method") {
    return (
      <div className={styles.empty}>
        <p>{empty.text}</p>
        {empty.way === null ? null : (
          <p>
            <SoftLink href={empty.way.path}>{empty.way.text}</SoftLink>
          </p>
        )}
      </div>
    );
  }
  switch (shown.view) {
    case "chart":
      return <ChartArea face={face} />;
    case "table":
      return <Table table={shown.table} />;
    case "sources":
      return <Sources sources={shown.sources} />;
    case "method":
      return <Method method={shown.method} />;
  }
}

/** One figure with its views and what may be chosen of it. */
export function FigureAlone({ page }: { page: FigurePage }) {
  const { face, notes, faults, views, shown, controls, full, present, keys, changed } = page;
  const { id, title, subtitle, summary } = face.model;
  const titleId = `${id}-title`;
  return (
    <figure className={styles.figure} id={id} aria-labelledby={titleId}>
      <figcaption>
        <h1 className={styles.title} id={titleId}>
          {title}
        </h1>
        <p className={styles.subtitle}>{subtitle}</p>
        {notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </figcaption>
      <Faults faults={faults} />
      <div className={styles.bar}>
        <Tabs views={views} current={shown.view} />
        <div className={styles.tools}>
          {keys.keys.some(({ key }) => key === full.key) ? (
            <FullScreen target={id} text={full.text} letter={full.key} className={styles.tool} />
          ) : null}
          {face.model.series.length === 0 ? null : (
            <a href={present.path} className={styles.tool}>
              {present.text}
            </a>
          )}
          <KeyList words={keys} className={styles.tool} />
        </div>
      </div>
      {controls === null ? null : <Controls form={controls} changed={changed} />}
      <Shown page={page} />
      <p className="visually-hidden">{summary}</p>
      {face.sources.length > 0 && (shown.view === "chart" || shown.view === "table") ? (
        <p className={styles.source}>{face.sourceLine}</p>
      ) : null}
    </figure>
  );
}
