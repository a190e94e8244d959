import type { Drawing } from "@/lib/draw/drawing";
import { flagText } from "@/lib/draw/flags";
import type { InkOf } from "@/lib/draw/palette";

/** The stems of the flags, under everything that shows a value. */
export function Stems({ drawing, ink }: { drawing: Drawing; ink: InkOf }) {
  const { flags, base, size } = drawing;
  if (flags.length === 0) return null;
  const path = flags
    .map(({ x, y, r }) => `M${x},${Math.round((y + r) * 10) / 10}V${base}`)
    .join("");
  return <path d={path} stroke={ink("rule")} strokeWidth={size.font / 14} />;
}

/** Numbered circles above the plot; their texts stand below the drawing. */
export function Flags({ drawing, ink }: { drawing: Drawing; ink: InkOf }) {
  const { flags, size } = drawing;
  const [first] = flags;
  if (first === undefined) return null;
  return (
    <g data-flags="" fontSize={0.8 * size.font} textAnchor="middle" fill={ink("text")}>
      <g fill={ink("paper")} stroke={ink("quiet")} strokeWidth={size.font / 14}>
        {flags.map(({ number, x, y, r, half }) =>
          half === undefined ? (
            <circle key={number} cx={x} cy={y} r={r} />
          ) : (
            <rect key={number} x={x - half} y={y - r} width={2 * half} height={2 * r} rx={r} />
          ),
        )}
      </g>
      <g transform={`translate(0 ${Math.round(2.9 * size.font) / 10})`}>
        {flags.map(({ x, y, ...flag }) => (
          <text key={flag.number} x={x} y={y}>
            {flagText(flag)}
          </text>
        ))}
      </g>
    </g>
  );
}
