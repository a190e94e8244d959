import type { FigureFace } from "@/lib/pages/figure-face";
import { AnnotationsList } from "./annotations-list";
import styles from "./chart-area.module.css";
import { FlagsList } from "./flags-list";
import { keyItems } from "./key-items";
import { StaticDrawing } from "./static";
import { Wake } from "./wake";

/**
 * The drawing of a figure with what has to be read beside it: its key, its events, what one has to know of points. A
 * figure in rows stays as it is drawn: each of its marks says what it is.
 */
export function ChartArea({ face }: { face: FigureFace }) {
  const { model, live } = face;
  const { id, query, edition, flags, annotations } = model;
  const drawing = <StaticDrawing model={model} />;
  return (
    <div className={styles.area}>
      <div>
        {model.layout === "years" ? (
          <Wake
            {...{ id, query, edition }}
            lang={face.lang}
            label={face.chart}
            words={live}
            series={keyItems(model)}
          >
            {drawing}
          </Wake>
        ) : (
          drawing
        )}
      </div>
      <FlagsList flags={flags} label={face.events} />
      <AnnotationsList annotations={annotations} label={face.remarks} />
    </div>
  );
}
