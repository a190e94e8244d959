import type { Lines } from "@/lib/draw/blocks";
import type { Listed } from "@/lib/draw/list-block";
import type { InkOf } from "@/lib/draw/palette";

/** Lines of one text. */
export function TextLines({ text, fill, bold }: { text: Lines; fill: string; bold?: boolean }) {
  const weight = bold ? { fontWeight: 700 } : {};
  return text.lines.length === 0 ? null : (
    <g fill={fill} fontSize={text.font} {...weight}>
      {text.lines.map((line) => (
        <text key={line.y} x={line.x} y={line.y}>
          {line.text}
        </text>
      ))}
    </g>
  );
}

/** Texts of events behind their circled numbers, or of annotations behind their letters. */
export function MarkedTexts({
  items,
  circled,
  ink,
}: {
  items: readonly Listed[];
  circled?: boolean;
  ink: InkOf;
}) {
  return items.map(({ mark, x, y, r, text }) => (
    <g key={mark}>
      {circled && <circle cx={x} cy={y} r={r} fill="none" stroke={ink("quiet")} />}
      <text
        x={x}
        y={y + 0.36 * 0.8 * text.font}
        fontSize={0.8 * text.font}
        fontWeight={circled ? 400 : 700}
        textAnchor="middle"
        fill={ink("text")}
      >
        {mark}
      </text>
      <TextLines text={text} fill={ink("quiet")} />
    </g>
  ));
}
