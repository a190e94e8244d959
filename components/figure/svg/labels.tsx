import type { Drawing } from "@/lib/draw/drawing";
import type { InkOf } from "@/lib/draw/palette";

type Props = { readonly drawing: Drawing; readonly ink: InkOf };

/** The paper shines around a word, so that it can be read on what it crosses. */
const halo = (ink: InkOf, font: number) => ({
  stroke: ink("paper"),
  strokeWidth: font / 4,
  strokeLinejoin: "round" as const,
  paintOrder: "stroke",
});

/** Dotted lines that values are held against, each with its label on it. */
export function Thresholds({ drawing, ink }: Props) {
  const { thresholds, plot, size } = drawing;
  if (thresholds.length === 0) return null;
  const path = thresholds.map(({ line }) => `M${plot.x},${line}h${plot.width}`).join("");
  return (
    <path
      d={path}
      stroke={ink("accent")}
      strokeWidth={size.font / 10}
      strokeDasharray={`${size.font / 7} ${size.font / 3.5}`}
    />
  );
}

/** The labels of the thresholds: above the marks, unlike their lines. */
export function ThresholdLabels({ drawing, ink }: Props) {
  const { thresholds, size } = drawing;
  if (thresholds.length === 0) return null;
  return (
    <g fill={ink("accent")} {...halo(ink, size.font)}>
      {thresholds.map(({ x, y, text, anchor }) => (
        <text key={`${x} ${y}`} x={x} y={y} textAnchor={anchor === "start" ? undefined : anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}

/** Letters near the points that there is something to know of. */
export function Annotations({ drawing, ink }: Props) {
  const { annotations, size } = drawing;
  if (annotations.length === 0) return null;
  return (
    <g
      fill={ink("text")}
      fontWeight={700}
      fontSize={0.86 * size.font}
      textAnchor="middle"
      {...halo(ink, size.font)}
    >
      {annotations.map(({ x, y, text }) => (
        <text key={`${text} ${x}`} x={x} y={y}>
          {text}
        </text>
      ))}
    </g>
  );
}
