import type { Drawing } from "@/lib/draw/drawing";
import type { InkOf } from "@/lib/draw/palette";
import { Layers } from "./layers";

/** What the chart that is laid over a drawing has to know of it. */
export function plotData({ size, plot, domain, scale, rows }: Drawing) {
  return {
    "data-size": size.name,
    "data-plot": `${plot.x} ${plot.y} ${plot.width} ${plot.height}`,
    "data-x": domain.x.join(" "),
    "data-y": domain.y.join(" "),
    "data-scale": scale,
    ...(rows && { "data-layout": rows.layout, "data-bands": rows.bands.join(" ") }),
  };
}

/** A drawing as SVG, as wide as its place. Its words for those who cannot see it stand around it. */
export function ChartSvg({ drawing, ink }: { drawing: Drawing; ink: InkOf }) {
  const { width, height, font } = drawing.size;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      fontSize={font}
      {...plotData(drawing)}
      aria-hidden="true"
      focusable="false"
    >
      <Layers drawing={drawing} ink={ink} />
    </svg>
  );
}
