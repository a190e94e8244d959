import type { KeyItem } from "@/lib/draw/blocks";
import { hatching } from "@/lib/draw/hatching";
import type { InkOf } from "@/lib/draw/palette";
import type { RowSeries } from "@/lib/draw/rows/drawn";
import { formOf } from "./form";
import { rowInk } from "./row-marks";

function Sample({ item, series, ink }: { item: KeyItem; series: RowSeries; ink: InkOf }) {
  const { x, y, sample, font, mark, dash } = item;
  const colour = rowInk(series, ink);
  if (mark !== "bars") {
    const hollow = mark === "marks";
    return (
      <path
        transform={`translate(${x + sample / 2} ${y})`}
        d={formOf(series.form, series.r)}
        fill={hollow ? ink("paper") : colour}
        stroke={hollow ? colour : "none"}
        strokeWidth={font / 9}
      />
    );
  }
  const box = { x, y: y - 0.33 * font, width: sample, height: 0.66 * font };
  return dash === "dashed" ? (
    <g fill="none" stroke={colour} strokeWidth={font / 14}>
      <rect {...box} />
      <path d={hatching(box, font / 3)} />
    </g>
  ) : (
    <rect {...box} fill={colour} />
  );
}

interface Props {
  readonly items: readonly KeyItem[];
  readonly series: readonly RowSeries[];
  readonly ink: InkOf;
}

/** What the colours and forms of a figure in rows stand for; it is a part of its drawing, wherever that is shown. */
export function RowsKey({ items, series, ink }: Props) {
  return items.length === 0 ? null : (
    <g data-key="">
      {items.map((item) => {
        const one = series.find(({ id }) => id === item.id);
        return one === undefined ? null : (
          <g key={item.id}>
            <Sample item={item} series={one} ink={ink} />
            <text
              x={item.x + item.sample + 0.4 * item.font}
              y={item.y + 0.36 * item.font}
              fill={ink(item.role)}
              fontWeight={700}
            >
              {item.name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
