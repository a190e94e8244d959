// What Recharts draws: its places, in the shapes of the drawing below.
import { Bar, Line } from "recharts";
import type { ChartRow } from "@/components/figure/points";
import { Series } from "@/components/figure/svg/marks";
import { type Rank, rankOf } from "@/lib/draw/bars";
import type { DrawnDot, DrawnSeries } from "@/lib/draw/drawing";
import { cssInk } from "@/lib/draw/palette";
import { dotOf, dotRadius, isTentative } from "@/lib/draw/points";
import type { FigureModel, FigureSeries } from "@/lib/figures/model";
import { type Geometry, placeOfYear } from "./geometry";
import { type Place, pathsOf } from "./paths";

/** How much larger the mark of the period is that is pointed at. */
const POINTED = 1.3;

/** As Recharts calls its own lines. */
const LINE_CLASS = "recharts-curve recharts-line-curve";

interface LineDot {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly payload?: ChartRow;
}

interface LinePoint {
  readonly x: number | null;
  readonly y: number | null;
  readonly payload?: ChartRow;
}

type Drawn = Partial<Pick<DrawnSeries, "path" | "tentative" | "dots" | "bars">>;

interface Look {
  readonly series: FigureSeries;
  readonly font: number;
  readonly className: string | undefined;
}

function Mark({ series, font, className, ...drawn }: Drawn & Look) {
  const { id, label, role, dash } = series;
  const whole = { id, label, role, dash, path: "", tentative: "", dots: [], bars: [], ...drawn };
  return (
    <g className={className}>
      <Series series={whole} font={font} ink={cssInk} lineClass={LINE_CLASS} />
    </g>
  );
}

const valueIn = (series: FigureSeries) => (row: ChartRow) => row.points[series.id]?.value ?? null;

/**
 * A line and its dots as one shape: Recharts would lay out a dot for every point, and most bear none.
 * @param lone whether the chart has a single period, of which Recharts makes no shape
 */
function lineOf(look: Look, lone: boolean) {
  const { series, font } = look;
  const kinds = new Map(series.points.map(({ x }, index) => [x, dotOf(series, index)]));

  function dotAt({ x, y }: Place, row: ChartRow, grown = 1): DrawnDot {
    const kind = kinds.get(row.x) ?? "full";
    return { period: row.period, x, y, r: grown * dotRadius(kind, font), kind };
  }

  function shape({ points = [] }: { points?: readonly LinePoint[] }) {
    const found = points.flatMap(({ x, y, payload: row }) =>
      x === null || y === null || !row ? [] : [{ x, y, row }],
    );
    const places = new Map(found.map((place) => [place.row.x, place]));
    const { settled, tentative } = pathsOf(series, (year) => places.get(year) ?? null);
    const dots = found.flatMap((place) => (kinds.get(place.row.x) ? dotAt(place, place.row) : []));
    return <Mark {...look} path={settled} tentative={tentative} dots={dots} />;
  }

  function dot({ cx, cy, payload: row }: LineDot, grown?: number) {
    if (typeof cx !== "number" || typeof cy !== "number" || row === undefined) return null;
    return <Mark key={row.x} {...look} dots={[dotAt({ x: cx, y: cy }, row, grown)]} />;
  }

  return (
    <Line
      key={series.id}
      name={series.label}
      dataKey={valueIn(series)}
      isAnimationActive={false}
      shape={shape}
      dot={lone && ((props: LineDot) => dot(props))}
      activeDot={(props: LineDot) => dot(props, POINTED)}
    />
  );
}

interface BarPlace {
  readonly y?: number;
  readonly height?: number;
  readonly payload?: ChartRow;
}

function barOf(look: Look, geometry: Geometry, rank: Rank) {
  const { series } = look;
  const from = (rank.series.indexOf(series.id) - rank.series.length / 2) * rank.width;

  function shape({ y = 0, height = 0, payload }: BarPlace) {
    const point = payload?.points[series.id];
    if (!point || point.value === null) return <g />;
    const bar = {
      period: point.period,
      x: placeOfYear(geometry, point.x) + from,
      y: Math.min(y, y + height),
      width: rank.width,
      height: Math.abs(height),
      hatched: isTentative(point) || point.obs_status === "U",
    };
    return <Mark {...look} bars={[bar]} />;
  }

  return (
    <Bar
      key={series.id}
      name={series.label}
      dataKey={valueIn(series)}
      isAnimationActive={false}
      shape={shape}
    />
  );
}

/**
 * The marks of all series.
 * @param classOf the class of a series' marks
 */
export function marksOf(
  model: FigureModel,
  geometry: Geometry,
  classOf: (series: FigureSeries) => string | undefined,
) {
  const across = { x: (year: number) => placeOfYear(geometry, year), y: () => null };
  const rank = rankOf(model, across, geometry.font);
  const lone = new Set(model.series.flatMap(({ points }) => points.map(({ x }) => x))).size === 1;
  const depth = { bars: 0, line: 1, marks: 2, dots: 2 };
  const upwards = model.series.toSorted((a, b) => depth[a.mark] - depth[b.mark]);
  return upwards.map((series) => {
    const look = { series, font: geometry.font, className: classOf(series) };
    return series.mark === "bars" ? barOf(look, geometry, rank) : lineOf(look, lone);
  });
}
