// Made-up figures for tests: only what a drawing looks at.
import fc from "fast-check";
import type { FigureModel, FigurePoint, FigureSeries } from "@/lib/figures/model";

export function pointOf(
  x: number,
  value: number | null,
  obs_status: FigurePoint["obs_status"] = value === null ? "O" : "A",
): FigurePoint {
  const short = value === null ? "no figure" : `$${value}`;
  return {
    ...{ period: String(x), x, value, lower: value, upper: value, obs_status },
    ...{ precision: "exact", decimals: 0, short, text: short, source: [], cells: [] },
  };
}

export function seriesOf(points: readonly FigurePoint[], face: Partial<FigureSeries> = {}) {
  const { id = "line", mark = "line", role = "home", dash = "solid" } = face;
  const { label = id, short = id } = face;
  return { id, label, short, mark, role, dash, points: [...points] } satisfies FigureSeries;
}

/** A figure of these series; its axes reach from the first year to the last and from the least value, or 0, up. */
export function modelOf(series: readonly FigureSeries[], parts: Partial<FigureModel> = {}) {
  const points = series.flatMap((one) => one.points);
  const years = [...new Set(points.map(({ x }) => x))].sort((a, b) => a - b);
  const values = points.flatMap(({ value }) => value ?? []);
  const [low, high] = [Math.min(0, ...values), Math.max(1, ...values)];
  const padding = series.some(({ mark }) => mark === "bars") || years.length === 1 ? 0.5 : 0;
  const ticks = [low, 0, high].filter((value, index, all) => all.indexOf(value) === index);
  const model: FigureModel = {
    id: "made-up",
    layout: "years",
    categories: [],
    title: "As Norway declares it, trade has doubled since 2013",
    subtitle: "Trade in goods, million US dollars",
    summary: "Norway declares, 2013: $1; 2021: $2.",
    unit: "USD million",
    measure: "usd_million",
    edition: "0123456789ab",
    selection: {},
    query: "",
    available: null,
    notes: [],
    x: {
      label: "Year",
      domain: [(years[0] ?? 0) - padding, (years.at(-1) ?? 1) + padding],
      ticks: years.map((value) => ({ value, text: String(value) })),
    },
    y: {
      label: "million",
      domain: [low, high],
      scale: "linear",
      ticks: ticks.map((value) => ({ value, text: String(value) })),
    },
    thresholds: [],
    series: [...series],
    flags: [],
    annotations: [],
    sources: [],
    rowsPath: "/api/trade.csv",
    rowsCount: 0,
    method: [],
  };
  return { ...model, ...parts };
}

export const flagAt = (number: number, x: number): FigureModel["flags"][number] => ({
  ...{ number, x, event: `event-${number}`, date: String(Math.floor(x)), source: [] },
  ...{ day: String(Math.floor(x)), title: `What happened as number ${number}` },
});

export const annotationAt = (
  letter: string,
  series: string,
  { period, x, value }: FigurePoint,
): FigureModel["annotations"][number] => ({
  ...{ letter, series, period, x, value, text: `What to know of ${period}` },
});

const value = fc.oneof(
  fc.constant(null),
  fc.constant(0),
  fc.double({ min: -5e6, max: 5e6, noNaN: true }),
);
const points = (values: fc.Arbitrary<number | null>) =>
  fc
    .record({
      first: fc.integer({ min: 1900, max: 2100 }),
      values: fc.array(values, { minLength: 1, maxLength: 60 }),
      status: fc.constantFrom("A", "E", "P", "U", "B" as const),
    })
    .map(({ first, values: all, status }) =>
      all.map((one, index) =>
        pointOf(first + index, one, index % 5 === 4 && one !== null ? status : undefined),
      ),
    );
const face = fc.record({
  short: fc.string({ maxLength: 40 }),
  mark: fc.constantFrom("line", "marks", "bars" as const),
  role: fc.constantFrom("home", "partner", "third", "neutral" as const),
  dash: fc.constantFrom("solid", "dashed" as const),
});

function someSeries(values: fc.Arbitrary<number | null>): fc.Arbitrary<FigureSeries[]> {
  const one = fc.tuple(points(values), face).map(([all, look]) => seriesOf(all, look));
  return fc
    .array(one, { maxLength: 12 })
    .map((all) => all.map((series, index) => ({ ...series, id: `series-${index}` })));
}

/** What a figure may have beside its series, somewhere between the ends of its axes. */
const extras = fc.record({
  flags: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 9 }),
  thresholds: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }),
  annotated: fc.boolean(),
});

function completed([series, more]: [
  FigureSeries[],
  { flags: number[]; thresholds: number[]; annotated: boolean },
]) {
  const model = modelOf(series);
  const at = ([low, high]: [number, number], part: number) => low + part * (high - low);
  const firsts = series.flatMap(({ id, points: all }) => (all[0] ? [{ id, point: all[0] }] : []));
  return {
    ...model,
    flags: more.flags.map((part, index) => flagAt(index + 1, at(model.x.domain, part))),
    thresholds: more.thresholds.map((part) => {
      const bound = at(model.y.domain, part);
      return { value: bound, label: `$${bound}` };
    }),
    annotations: more.annotated
      ? firsts.map(({ id, point }, index) =>
          annotationAt(String.fromCharCode(97 + index), id, point),
        )
      : [],
  };
}

/** Any figure with a linear axis, empty ones among them. */
export const anyFigure: fc.Arbitrary<FigureModel> = fc
  .tuple(someSeries(value), extras)
  .map(completed);

/** Any figure with a logarithmic axis; all its values lie above zero. */
export const anyLogFigure: fc.Arbitrary<FigureModel> = fc
  .tuple(someSeries(fc.double({ min: 0.01, max: 1e6, noNaN: true })), extras)
  .map(([series, more]) => {
    const model = completed([
      series.map((one) => ({ ...one, mark: "line" })),
      { ...more, thresholds: [] },
    ]);
    const ticks = [0.01, 0.1, 1, 10, 100, 1000, 1e4, 1e5, 1e6];
    return {
      ...model,
      y: {
        ...model.y,
        scale: "log",
        domain: [0.01, 1e6],
        ticks: ticks.map((tick) => ({ value: tick, text: String(tick) })),
      },
    };
  });
