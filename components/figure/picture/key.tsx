import { Dot } from "@/components/figure/dot";
import type { KeyItem } from "@/lib/draw/blocks";
import type { InkOf } from "@/lib/draw/palette";
import { dotRadius } from "@/lib/draw/points";

function Sample({ item, ink }: { item: KeyItem; ink: InkOf }) {
  const { mark, role, dash, x, y, sample, font } = item;
  const stroke = ink(role === "neutral" && mark === "bars" ? "bar" : role);
  const width = 0.165 * font;
  if (mark === "marks") {
    const r = dotRadius("hollow", font);
    return (
      <g strokeWidth={width}>
        <Dot x={x + sample / 2} y={y} r={r} kind="hollow" paper={ink("paper")} ink={stroke} />
      </g>
    );
  }
  return (
    <path
      d={`M${x},${y}h${sample}`}
      stroke={stroke}
      strokeWidth={mark === "bars" ? 0.7 * font : width}
      strokeDasharray={dash === "dashed" ? `${0.43 * font} ${0.29 * font}` : undefined}
    />
  );
}

/** What each mark stands for, above a drawing that has no room for names at the ends of its lines. */
export function PictureKey({ items, ink }: { items: readonly KeyItem[]; ink: InkOf }) {
  return items.map((item) => (
    <g key={item.id} fontSize={item.font}>
      <Sample item={item} ink={ink} />
      <text
        x={item.x + item.sample + 0.4 * item.font}
        y={item.y + 0.36 * item.font}
        fill={ink(item.role)}
        fontWeight={700}
      >
        {item.name}
        {item.value === "" ? null : (
          <tspan dx={0.3 * item.font} fill={ink("text")} fontWeight={400}>
            {item.value}
          </tspan>
        )}
      </text>
    </g>
  ));
}
