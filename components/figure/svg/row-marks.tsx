import type { Box } from "@/lib/draw/drawing";
import { hatching } from "@/lib/draw/hatching";
import type { InkOf } from "@/lib/draw/palette";
import { round } from "@/lib/draw/round";
import type { DrawnRows, RowBar, RowDot, RowSeries, RowSpan } from "@/lib/draw/rows/drawn";
import { formOf } from "./form";

const corners = ({ x, y, width, height }: Box) => `M${x},${y}h${width}v${height}h${-width}z`;

/** Grey bars are lighter than grey dots and words. */
export const rowInk = ({ role, mark }: Pick<RowSeries, "role" | "mark">, ink: InkOf): string =>
  ink(role === "neutral" && mark === "bars" ? "bar" : role);

function Bar({ bar, font }: { bar: RowBar; font: number }) {
  return (
    <g>
      <title>{bar.title}</title>
      {bar.hatched ? (
        <g fill="none" strokeWidth={font / 14}>
          <path d={corners(bar)} />
          <path d={hatching(bar, font / 3)} />
        </g>
      ) : (
        <path d={corners(bar)} stroke="none" />
      )}
    </g>
  );
}

function RowDotMark({ dot, form, paper }: { dot: RowDot; form: string; paper: string }) {
  return (
    <path
      transform={`translate(${dot.x} ${dot.y})`}
      d={form}
      fill={dot.hollow ? paper : undefined}
      strokeWidth={dot.hollow ? undefined : 0}
    >
      <title>{dot.title}</title>
    </path>
  );
}

/** The place of an opening: a diamond that can be seen on its bar. */
function Opening({ x, span, font, ink }: { x: number; span: RowSpan; font: number; ink: InkOf }) {
  return (
    <path
      transform={`translate(${x} ${span.y})`}
      d={formOf(2, 0.36 * font)}
      fill={ink("text")}
      stroke={ink("paper")}
      strokeWidth={font / 10}
    />
  );
}

function Span({ span, font, ink }: { span: RowSpan; font: number; ink: InkOf }) {
  const { title, bar, stub, stroke, arrow, opened, y, height, hatched } = span;
  const thin = font / 14;
  return (
    <g>
      <title>{title}</title>
      {bar === null ? null : (
        <path d={corners(bar)} {...(hatched ? { fill: "none", strokeWidth: thin } : NO_STROKE)} />
      )}
      {bar && hatched ? <path d={hatching(bar, font / 3)} fill="none" strokeWidth={thin} /> : null}
      {arrow === "" ? null : <path d={arrow} {...(hatched ? { strokeWidth: thin } : NO_STROKE)} />}
      {stub === null ? null : <path d={hatching(stub, font / 3)} fill="none" strokeWidth={thin} />}
      {stroke === null ? null : (
        <path d={`M${stroke},${round(y - height / 2)}v${height}`} strokeWidth={font / 7} />
      )}
      {opened === null ? null : <Opening x={opened} span={span} font={font} ink={ink} />}
    </g>
  );
}

const NO_STROKE = { stroke: "none" } as const;

function Series({ series, font, ink }: { series: RowSeries; font: number; ink: InkOf }) {
  const colour = rowInk(series, ink);
  const form = formOf(series.form, series.r);
  return (
    <g data-series={series.id} fill={colour} stroke={colour} strokeWidth={font / 9}>
      {series.bars.map((bar) => (
        <Bar key={bar.category} bar={bar} font={font} />
      ))}
      {series.dots.map((dot) => (
        <RowDotMark key={dot.category} dot={dot} form={form} paper={ink("paper")} />
      ))}
      {series.spans.map((span) => (
        <Span key={span.category} span={span} font={font} ink={ink} />
      ))}
    </g>
  );
}

/** All that shows a value or a span: each mark says what it is to whoever rests on it. */
export function RowMarks({ rows, font, ink }: { rows: DrawnRows; font: number; ink: InkOf }) {
  const ranged = rows.series.filter(({ whiskers }) => whiskers !== "");
  return (
    <>
      {ranged.length === 0 ? null : (
        <g data-ranges="" fill="none" strokeWidth={font / 12}>
          {ranged.map((one) => (
            <path key={one.id} d={one.whiskers} stroke={rowInk(one, ink)} />
          ))}
        </g>
      )}
      <g data-marks="">
        {rows.series.map((one) => (
          <Series key={one.id} series={one} font={font} ink={ink} />
        ))}
      </g>
    </>
  );
}
