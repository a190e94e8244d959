import { SIZES } from "@/lib/draw/drawing";
import { drawingOf } from "@/lib/draw/drawing-of";
import { cssInk } from "@/lib/draw/palette";
import type { FigureModel } from "@/lib/figures/model";
import styles from "./static.module.css";
import { ChartSvg } from "./svg/chart-svg";

/** A figure drawn on the server, once for each width of the place that it may have; the style sheet shows one. */
export function StaticDrawing({ model }: { model: FigureModel }) {
  return (
    <div className={styles.drawing} role="img" aria-label={`${model.title} — ${model.summary}`}>
      {SIZES.map((size) => (
        <ChartSvg key={size.name} drawing={drawingOf(model, size)} ink={cssInk} />
      ))}
    </div>
  );
}
