// The figure model: plain JSON in the reader's language that every face of a figure is made from
// (drawing, table twin, CSV, JSON). All text is made here, on the server; the browser formats nothing.
//
// A figure has one axis of values, `y`, and one of what they are values of, `x`: years, or categories by their place in
// a list. In the layouts `rows` and `spans` the drawing is turned, so that `x` goes down and `y` across.
import { z } from "zod";
import { PRECISIONS } from "@/lib/stats/precision";
import { OBS_STATUSES } from "@/lib/stats/status";

/** A date of a span as it is written and as the reader writes it; `x` is the year with its part that had gone by. */
export const SpanDate = z.object({ date: z.string(), day: z.string(), x: z.number() });
export type SpanDate = z.infer<typeof SpanDate>;

/**
 * From when to when something went on, as far as it is known. `open` says why there is no end: it goes on, or nobody
 * says when it ended; `ending` is the end in words in either case.
 */
export const FigureSpan = z.object({
  start: SpanDate.nullable(),
  opened: SpanDate.nullable(),
  end: SpanDate.nullable(),
  open: z.enum(["ongoing", "unknown"]).nullable(),
  ending: z.string(),
});
export type FigureSpan = z.infer<typeof FigureSpan>;

/**
 * One value. `short` is the value with its unit, `text` adds what one has to know of it. `x` is the year, or the middle
 * of the period on an axis that has the middle of a year at its number; of a category its place in the list.
 */
export const FigurePoint = z.object({
  period: z.string(),
  x: z.number(),
  value: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  obs_status: z.enum(OBS_STATUSES),
  precision: z.enum(PRECISIONS),
  decimals: z.int(),
  short: z.string(),
  text: z.string(),
  source: z.array(z.string()),
  cells: z.array(z.object({ dataset: z.string(), file: z.string(), line: z.int() })),
  /** The period as the reader writes it, where that is not how it is written. */
  when: z.string().optional(),
  /** Of a flow over a part of a year the stretch of the axis that it fills: never joined, never drawn as a whole year. */
  during: z.tuple([z.number(), z.number()]).optional(),
  /** Its category, in the layouts that have some. */
  category: z.string().optional(),
  /** In the layout `spans`; the value is then the first date that is known, as a year. */
  span: FigureSpan.optional(),
});
export type FigurePoint = z.infer<typeof FigurePoint>;

/**
 * `line` joins consecutive whole years; `marks` are hollow and unjoined, what was stated; `bars` stand on zero; `dots`
 * are full and unjoined, sparse counts.
 */
export const MARKS = ["line", "marks", "bars", "dots"] as const;

export const FigureSeries = z.object({
  id: z.string(),
  label: z.string(),
  /** Short name for the end of the line. */
  short: z.string(),
  mark: z.enum(MARKS),
  /** Which colour: the first area's, the second's, grey, or that of the third and further areas. */
  role: z.enum(["home", "partner", "neutral", "third", "fourth", "fifth", "sixth", "seventh"]),
  dash: z.enum(["solid", "dashed"]),
  /** Whether a thin line shows each value from its lower to its upper bound. */
  whiskers: z.boolean().optional(),
  points: z.array(FigurePoint),
});
export type FigureSeries = z.infer<typeof FigureSeries>;

export const FigureAxis = z.object({
  label: z.string(),
  domain: z.tuple([z.number(), z.number()]),
  ticks: z.array(z.object({ value: z.number(), text: z.string() })),
});
export type FigureAxis = z.infer<typeof FigureAxis>;

/** `log` is logarithmic to the base of ten; its domain lies above zero. */
export const ValueAxis = FigureAxis.extend({ scale: z.enum(["linear", "log"]) });
export type ValueAxis = z.infer<typeof ValueAxis>;

/** What the values count, in lower case; the CSV names its column after it: `value_usd_million`, `value_students`. */
export const Measure = z.string().regex(/^[a-z][a-z0-9_]*$/);

/** Values over time; values of categories, one below another; from when to when things went on. */
export const LAYOUTS = ["years", "rows", "spans"] as const;
export type Layout = (typeof LAYOUTS)[number];

/** A row of a figure that has rows. */
export const FigureCategory = z.object({ id: z.string(), label: z.string() });
export type FigureCategory = z.infer<typeof FigureCategory>;

/** An event on the axis of time, numbered from the left; `x` is the year with its part that had gone by. */
export const FigureFlag = z.object({
  number: z.int(),
  event: z.string(),
  x: z.number(),
  date: z.string(),
  /** The date as the reader writes it. */
  day: z.string(),
  title: z.string(),
  source: z.array(z.string()),
});
export type FigureFlag = z.infer<typeof FigureFlag>;

/** Something to know of one point (a break, another source from there on), lettered from the left. */
export const FigureAnnotation = z.object({
  letter: z.string(),
  series: z.string(),
  period: z.string(),
  x: z.number(),
  value: z.number().nullable(),
  text: z.string(),
  /** The text in parts, where one of them has a language of its own. */
  parts: z
    .array(z.union([z.string(), z.object({ text: z.string(), lang: z.string() })]))
    .optional(),
});
export type FigureAnnotation = z.infer<typeof FigureAnnotation>;

export const FigureModel = z.object({
  id: z.string(),
  layout: z.enum(LAYOUTS),
  /** In the order of the rows, from above; none over years. */
  categories: z.array(FigureCategory),
  /** The finding, computed; names its reporter. */
  title: z.string(),
  /** What, who reports, unit. */
  subtitle: z.string(),
  /** The subtitle without what its marks mean, for places where a key of the marks says that. */
  about: z.string().optional(),
  /** What a screen reader hears instead of the drawing: range, first and last values. */
  summary: z.string(),
  unit: z.string(),
  /** The unit's code. */
  measure: Measure,
  edition: z.string(),
  /** What is shown, by the names of the parameters. */
  selection: z.record(z.string(), z.string()),
  /** The parameters that make this selection, defaults left out, in a fixed order: `from=2000&show=index`. */
  query: z.string(),
  /** First and last year that the figure could show; null without any. */
  available: z.tuple([z.int(), z.int()]).nullable(),
  /** What a reader has to know of the selection: what was narrowed or left out, and why. Sentences. */
  notes: z.array(z.string()),
  /** What a picture says that has no room for all rows; their number goes where `{shown}` stands. */
  cut: z.string().optional(),
  /** How a value is written with its period, where that is not `{period}: {value}`. */
  dated: z.string().optional(),
  /** How the columns of a table of spans are called. */
  heads: z
    .object({ series: z.string(), start: z.string(), opened: z.string(), end: z.string() })
    .optional(),
  x: FigureAxis,
  y: ValueAxis,
  thresholds: z.array(z.object({ value: z.number(), label: z.string() })),
  series: z.array(FigureSeries),
  flags: z.array(FigureFlag),
  annotations: z.array(FigureAnnotation),
  sources: z.array(
    z.object({
      source: z.string(),
      publisher: z.string(),
      title: z.string(),
      /** Of the title; null where it is not told. */
      language: z.string().nullable(),
      published: z.string().nullable(),
    }),
  ),
  /** Address of all rows behind the figure, as CSV. */
  rowsPath: z.string(),
  rowsCount: z.int(),
  /** How its values come about: definitions, formulas, rules. Sentences, a paragraph each. */
  method: z.array(z.string()),
});
export type FigureModel = z.infer<typeof FigureModel>;
