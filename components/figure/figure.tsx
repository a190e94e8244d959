import { Rich } from "@/components/ui/rich";
import type { FigureFace } from "@/lib/pages/figure-face";
import { ChartArea } from "./chart-area";
import styles from "./figure.module.css";
import { TableTwin } from "./table-twin";

/** One figure: the finding, what is shown, the drawing, its table, its downloads, its sources and its own page. */
export function Figure({ face }: { face: FigureFace }) {
  const { model } = face;
  const titleId = `${model.id}-title`;
  return (
    <figure className={styles.figure} id={model.id} aria-labelledby={titleId}>
      <figcaption>
        <h2 className={styles.title} id={titleId}>
          <a href={face.alone.path}>{model.title}</a>
        </h2>
        <p className={styles.subtitle}>{model.subtitle}</p>
        {model.notes.map((note) => (
          <p key={note} className={styles.subtitle}>
            {note}
          </p>
        ))}
      </figcaption>
      {model.series.length === 0 ? (
        <p className={styles.empty}>{face.empty}</p>
      ) : (
        <ChartArea face={face} />
      )}
      <p className={styles.source}>{face.sourceLine}</p>
      <div className={styles.controls}>
        <p className={styles.alone}>
          <a href={face.alone.path}>{face.alone.text}</a>
        </p>
        <ul className={styles.downloads}>
          {face.downloads.map((download) => (
            <li key={download.path}>
              <a href={download.path}>{download.text}</a>
            </li>
          ))}
        </ul>
        <TableTwin face={face} />
        <details className={styles.sources}>
          <summary>{face.sourcesTitle}</summary>
          <ul>
            {face.sources.map(({ source, text }) => (
              <li key={source}>
                <Rich parts={text} />
              </li>
            ))}
          </ul>
        </details>
      </div>
    </figure>
  );
}
