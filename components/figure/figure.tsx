import type { FigureFace } from "@/lib/pages/figure-face";
import { Chart } from "./chart";
import styles from "./figure.module.css";
import { Key } from "./key";
import { TableTwin } from "./table-twin";

/** One figure: the finding, what is shown, the drawing, its table, its downloads and its sources. */
export function Figure({ face }: { face: FigureFace }) {
  const { model } = face;
  const titleId = `${model.id}-title`;
  return (
    <figure className={styles.figure} id={model.id} aria-labelledby={titleId}>
      <figcaption>
        <h2 className={styles.title} id={titleId}>
          {model.title}
        </h2>
        <p className={styles.subtitle}>{model.subtitle}</p>
      </figcaption>
      {model.series.length === 0 ? (
        <p className={styles.empty}>{face.empty}</p>
      ) : (
        <>
          <Key series={model.series} />
          <Chart model={model} label={face.chart} failed={face.failed} />
          <noscript>
            <p className={styles.note}>{face.noscript}</p>
          </noscript>
        </>
      )}
      <p className="visually-hidden">{model.summary}</p>
      <p className={styles.source}>{face.sourceLine}</p>
      <div className={styles.controls}>
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
            {face.sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </details>
      </div>
    </figure>
  );
}
