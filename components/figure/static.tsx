import { SIZES } from "@/lib/draw/drawing";
import { drawingOf } from "@/lib/draw/drawing-of";
import { cssInk } from "@/lib/draw/palette";
import type { FigureModel } from "@/lib/figures/model";
import styles from "./static.module.css";
import { ChartSvg } from "./svg/chart-svg";

/** Drawings of models, which are the same objects as long as an edition holds. */
const drawn = new WeakMap<FigureModel, Promise<string>>();

/**
 * The drawing as text. In this form neither does the server draw it for each reader, nor does the browser build hundreds
 * of elements that it has already got; React has escaped all that stands in it.
 */
async function draw(model: FigureModel): Promise<string> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  return renderToStaticMarkup(
    SIZES.map((size) => <ChartSvg key={size.name} drawing={drawingOf(model, size)} ink={cssInk} />),
  );
}

function drawingAsText(model: FigureModel): Promise<string> {
  const text = drawn.get(model) ?? draw(model);
  drawn.set(model, text);
  return text;
}

/** A figure drawn on the server, once for each width of the place that it may have; the style sheet shows one. */
export async function StaticDrawing({ model }: { model: FigureModel }) {
  return (
    <div
      className={styles.drawing}
      role="img"
      aria-label={`${model.title} — ${model.summary}`}
      dangerouslySetInnerHTML={{ __html: await drawingAsText(model) }}
    />
  );
}
