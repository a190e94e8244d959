import { AnnotationsList } from "@/components/figure/annotations-list";
import { keyItems } from "@/components/figure/key-items";
import { KeySample } from "@/components/figure/key-sample";
import { ChartSvg } from "@/components/figure/svg/chart-svg";
import { cssInk } from "@/lib/draw/palette";
import type { SheetChart as Chart } from "@/lib/pages/factsheet-charts";
import styles from "./charts.module.css";

/** Names of the series above a drawing that has no room for them. */
function Key({ series }: { series: Chart["key"] }) {
  return series.length === 0 ? null : (
    <ul className={styles.key}>
      {keyItems({ series: [...series] }).map((item) => (
        <li key={item.id}>
          <KeySample item={item} />
          <b style={{ color: item.ink }}>{item.short}</b>
        </li>
      ))}
    </ul>
  );
}

/** One chart: its finding, what is shown, the drawing, what one has to know of it, and who says so. */
export function SheetChart({ chart }: { chart: Chart }) {
  const { model, drawing, key, path, sourceLine } = chart;
  const titleId = `sheet-${model.id}`;
  return (
    <figure className={styles.chart} data-chart={model.id} aria-labelledby={titleId}>
      <div className={styles.body}>
        <figcaption>
          <h3 id={titleId}>
            <a href={path}>{model.title}</a>
          </h3>
          <p className={styles.quiet}>{model.subtitle}</p>
        </figcaption>
        <Key series={key} />
        <div role="img" aria-label={`${model.title} — ${model.summary}`} className={styles.drawing}>
          <ChartSvg drawing={drawing} ink={cssInk} />
        </div>
      </div>
      <div className={styles.quiet}>
        <AnnotationsList annotations={model.annotations} label={sourceLine} />
        {model.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>{sourceLine}</p>
      </div>
    </figure>
  );
}
