import { ChartArea } from "@/components/figure/chart-area";
import { Faults } from "@/components/figure/page/faults";
import { TableTwin } from "@/components/figure/table-twin";
import type { EmbedPage } from "@/lib/pages/embed";
import styles from "./figure.module.css";
import { OutLink } from "./out-link";

const NEW_TAB = "new-tab";

function Nothing({ empty }: { empty: NonNullable<EmbedPage["empty"]> }) {
  return (
    <div className={styles.empty}>
      <p>{empty.text}</p>
      {empty.way === null ? null : (
        <p>
          <a href={empty.way.path}>{empty.way.text}</a>
        </p>
      )}
    </div>
  );
}

/** One figure in a page of others: its finding, its drawing, its table, and the way to its own page. */
export function EmbeddedFigure({ page }: { page: EmbedPage }) {
  const { face, faults, empty, state, site, newTab } = page;
  const { id, title, subtitle, notes } = face.model;
  const titleId = `${id}-title`;
  return (
    <figure className={styles.figure} id={id} aria-labelledby={titleId}>
      <figcaption>
        <h1 className={styles.title} id={titleId}>
          <OutLink href={site.path} says={NEW_TAB}>
            {title}
          </OutLink>
        </h1>
        {[subtitle, ...notes].map((line) => (
          <p key={line} className={styles.subtitle}>
            {line}
          </p>
        ))}
      </figcaption>
      <Faults faults={faults} />
      {empty === null ? <ChartArea face={face} /> : <Nothing empty={empty} />}
      {face.sources.length === 0 ? null : <p className={styles.source}>{face.sourceLine}</p>}
      <div className={styles.foot}>
        {empty === null ? <TableTwin face={face} /> : null}
        <p className={styles.state}>
          <OutLink href={site.path} says={NEW_TAB}>
            {site.text}
          </OutLink>
          {state.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      </div>
      <span id={NEW_TAB} hidden>
        {newTab}
      </span>
    </figure>
  );
}
