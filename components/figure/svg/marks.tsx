import { Dot } from "@/components/figure/dot";
import type { Drawing, DrawnBar, DrawnSeries } from "@/lib/draw/drawing";
import { hatching } from "@/lib/draw/hatching";
import type { InkOf } from "@/lib/draw/palette";

/** Grey bars are lighter than grey lines and words. */
export const inkOf = ({ role, bars }: Pick<DrawnSeries, "role" | "bars">, ink: InkOf): string =>
  ink(role === "neutral" && bars.length > 0 ? "bar" : role);

const corners = ({ x, y, width, height }: DrawnBar) => `M${x},${y}h${width}v${height}h${-width}z`;

function Bars({ bars, font }: { bars: readonly DrawnBar[]; font: number }) {
  const [full, hatched] = [bars.filter((bar) => !bar.hatched), bars.filter((bar) => bar.hatched)];
  return (
    <>
      {full.length === 0 ? null : <path d={full.map(corners).join("")} stroke="none" />}
      {hatched.length === 0 ? null : (
        <g fill="none" strokeWidth={font / 14}>
          <path d={hatched.map(corners).join("")} />
          <path d={hatched.map((bar) => hatching(bar, font / 3)).join("")} />
        </g>
      )}
    </>
  );
}

/** Bars, lines and dots of one series. */
export function Series({
  series,
  font,
  ink,
  lineClass,
}: {
  series: DrawnSeries;
  font: number;
  ink: InkOf;
  lineClass?: string;
}) {
  const colour = inkOf(series, ink);
  const [long, short] = [font * 0.43, font * 0.29];
  return (
    <g
      data-series={series.id}
      fill={colour}
      stroke={colour}
      strokeWidth={Math.round(1.65 * font) / 10}
    >
      <Bars bars={series.bars} font={font} />
      {series.path === "" ? null : (
        <path
          className={lineClass}
          d={series.path}
          fill="none"
          strokeDasharray={series.dash === "dashed" ? `${long} ${short}` : undefined}
        />
      )}
      {series.tentative === "" ? null : (
        <path
          className={lineClass}
          d={series.tentative}
          fill="none"
          strokeDasharray={`${short} ${short}`}
        />
      )}
      {series.dots.map((dot) => (
        <Dot key={dot.period} {...dot} paper={ink("paper")} />
      ))}
    </g>
  );
}

/** All that shows a value, and nothing else: bars below, then lines, then marks without a line. */
export function Marks({ drawing, ink }: { drawing: Drawing; ink: InkOf }) {
  const depth = ({ bars, path }: DrawnSeries) => (bars.length > 0 ? 0 : path !== "" ? 1 : 2);
  const series = drawing.series.toSorted((a, b) => depth(a) - depth(b));
  return (
    <g data-marks="" strokeLinejoin="round">
      {series.map((one) => (
        <Series key={one.id} series={one} font={drawing.size.font} ink={ink} />
      ))}
    </g>
  );
}
