import type { Drawing } from "@/lib/draw/drawing";
import type { InkOf } from "@/lib/draw/palette";

/**
 * Thin lines under the marks: from bound to bound, and dashed over the months of parts of years. They show no value of
 * their own, and stay where they are when the marks give way to those of the chart that answers.
 */
export function Ranges({ drawing, ink }: { drawing: Drawing; ink: InkOf }) {
  const { font } = drawing.size;
  const ranged = drawing.series.filter(({ whiskers, stretches }) => whiskers || stretches);
  if (ranged.length === 0) return null;
  return (
    <g data-ranges="" fill="none" strokeWidth={font / 12}>
      {ranged.map(({ id, role, whiskers, stretches }) => (
        <g key={id} data-series={id} stroke={ink(role)}>
          {whiskers ? <path d={whiskers} /> : null}
          {stretches ? <path d={stretches} strokeDasharray={`${font / 7} ${font / 7}`} /> : null}
        </g>
      ))}
    </g>
  );
}
