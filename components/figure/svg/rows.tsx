import type { Drawing, DrawnText } from "@/lib/draw/drawing";
import type { InkOf } from "@/lib/draw/palette";
import { round } from "@/lib/draw/round";
import type { DrawnRows } from "@/lib/draw/rows/drawn";
import { RowMarks } from "./row-marks";
import { RowsKey } from "./rows-key";

interface Props {
  readonly drawing: Drawing;
  readonly rows: DrawnRows;
  readonly ink: InkOf;
}

/** Lines between the rows, lines for the ticks, and the line of zero, stronger than they. */
function RowsGrid({ drawing, rows, ink }: Props) {
  const { plot, size } = drawing;
  const { bands, grid, zero } = rows;
  const down = grid.map((x) => `M${x},${plot.y}v${plot.height}`).join("");
  const across = bands.map((y) => `M0,${y}H${round(plot.x + plot.width)}`).join("");
  const width = size.font / 14;
  return (
    <>
      <path d={down + across} stroke={ink("grid")} strokeWidth={width} />
      {zero === null ? null : (
        <path d={`M${zero},${plot.y}v${plot.height}`} stroke={ink("quiet")} strokeWidth={width} />
      )}
    </>
  );
}

function Texts({ texts, fill }: { texts: readonly DrawnText[]; fill: string }) {
  return texts.length === 0 ? null : (
    <g fill={fill}>
      {texts.map(({ x, y, text, anchor }) => (
        <text key={`${x} ${y}`} x={x} y={y} textAnchor={anchor === "start" ? undefined : anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}

/** Everything of a figure in rows, from the paper upwards. */
export function Rows(props: Props) {
  const { drawing, rows, ink } = props;
  const { font } = drawing.size;
  return (
    <>
      <RowsKey items={rows.key} series={rows.series} ink={ink} />
      <RowsGrid {...props} />
      <Texts texts={rows.ticks} fill={ink("quiet")} />
      <g
        data-rows=""
        fill={ink("text")}
        stroke={ink("paper")}
        strokeWidth={font / 4}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {rows.labels.map(({ id, lines }) => (
          <text key={id}>
            {lines.map(({ x, y, text }) => (
              <tspan key={y} x={x} y={y}>
                {text}
              </tspan>
            ))}
          </text>
        ))}
      </g>
      {rows.joints === "" ? null : (
        <path d={rows.joints} stroke={ink("rule")} strokeWidth={font / 7} />
      )}
      <RowMarks rows={rows} font={font} ink={ink} />
      <Texts texts={rows.values} fill={ink("text")} />
      <Texts texts={rows.absent} fill={ink("quiet")} />
    </>
  );
}
