import type { Drawing } from "@/lib/draw/drawing";
import type { InkOf } from "@/lib/draw/palette";

/** Thin lines across the plot, one for each value on the axis. */
export function Grid({ drawing, ink }: { drawing: Drawing; ink: InkOf }) {
  const { grid, plot, size } = drawing;
  const path = grid.map((y) => `M${plot.x},${y}h${plot.width}`).join("");
  return path === "" ? null : <path d={path} stroke={ink("grid")} strokeWidth={size.font / 14} />;
}

/** The line of zero, stronger than the grid, or the line under the plot where there is no zero. */
export function Zero({ drawing, ink }: { drawing: Drawing; ink: InkOf }) {
  const { zero, base, plot, size, ticks } = drawing;
  if (ticks.x.length === 0) return null;
  const path = `M${plot.x},${zero ?? base}h${plot.width}`;
  return <path d={path} stroke={ink("quiet")} strokeWidth={size.font / 14} />;
}

/** Years under the plot with their little strokes, values to its left. */
export function Ticks({ drawing, ink }: { drawing: Drawing; ink: InkOf }) {
  const { base, size, ticks } = drawing;
  const strokes = ticks.x.map(({ x }) => `M${x},${base}v${size.font / 3.5}`).join("");
  return (
    <g fill={ink("quiet")}>
      {strokes === "" ? null : (
        <path d={strokes} stroke={ink("quiet")} strokeWidth={size.font / 14} />
      )}
      <g textAnchor="middle" transform={`translate(0 ${ticks.x[0]?.y ?? 0})`}>
        {ticks.x.map(({ x, text }) => (
          <text key={x} x={x}>
            {text}
          </text>
        ))}
      </g>
      <g textAnchor="end" transform={`translate(${ticks.y[0]?.x ?? 0} 0)`}>
        {ticks.y.map(({ y, text }) => (
          <text key={y} y={y}>
            {text}
          </text>
        ))}
      </g>
    </g>
  );
}
