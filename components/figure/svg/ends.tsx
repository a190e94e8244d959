import type { Drawing, DrawnEnd } from "@/lib/draw/drawing";
import type { InkOf } from "@/lib/draw/palette";

function End({ end, font, ink }: { end: DrawnEnd; font: number; ink: InkOf }) {
  const { id, role, x, y, name, value, drop, leader } = end;
  const below = drop > 0 ? { x, dy: drop } : { dx: 0.35 * font };
  return (
    <g data-series={id}>
      {leader === "" ? null : (
        <path d={leader} fill="none" stroke={ink(role)} strokeWidth={font / 14} />
      )}
      <text x={x} y={y} fill={ink(role)} fontWeight={700}>
        {name}
        <tspan {...below} fill={ink("text")} fontWeight={400}>
          {value}
        </tspan>
      </text>
    </g>
  );
}

/** Names and last values at the ends of the lines. */
export function Ends({ drawing, ink }: { drawing: Drawing; ink: InkOf }) {
  return (
    <g data-ends="">
      {drawing.ends.map((end) => (
        <End key={end.id} end={end} font={drawing.size.font} ink={ink} />
      ))}
    </g>
  );
}
