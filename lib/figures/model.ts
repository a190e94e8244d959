// The figure model: plain JSON in the reader's language that every face of a figure is made from
// (drawing, table twin, CSV, JSON). All text is made here, on the server; the browser formats nothing.
import { z } from "zod";
import { PRECISIONS } from "@/lib/stats/precision";
import { OBS_STATUSES } from "@/lib/stats/status";

/** One value. `x` is the year as a number; `short` is the value with its unit, `text` adds what one has to know of it. */
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
});
export type FigurePoint = z.infer<typeof FigurePoint>;

/** `line` joins consecutive whole years; `marks` are hollow and unjoined; `bars` stand on zero. */
export const FigureSeries = z.object({
  id: z.string(),
  label: z.string(),
  /** Short name for the end of the line. */
  short: z.string(),
  mark: z.enum(["line", "marks", "bars"]),
  /** Which colour: the first area's, the second's, grey, or that of the third and further areas. */
  role: z.enum(["home", "partner", "neutral", "third", "fourth", "fifth", "sixth", "seventh"]),
  dash: z.enum(["solid", "dashed"]),
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

/** What the values count; the CSV names its column after it: `value_usd_million`. */
export const UNITS = ["usd_million", "percent", "index"] as const;

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
});
export type FigureAnnotation = z.infer<typeof FigureAnnotation>;

export const FigureModel = z.object({
  id: z.string(),
  /** The finding, computed; names its reporter. */
  title: z.string(),
  /** What, who reports, unit. */
  subtitle: z.string(),
  /** What a screen reader hears instead of the drawing: range, first and last values. */
  summary: z.string(),
  unit: z.string(),
  /** The unit's code. */
  measure: z.enum(UNITS),
  edition: z.string(),
  /** What is shown, by the names of the parameters. */
  selection: z.record(z.string(), z.string()),
  /** The parameters that make this selection, defaults left out, in a fixed order: `from=2000&show=index`. */
  query: z.string(),
  /** First and last year that the figure could show; null without any. */
  available: z.tuple([z.int(), z.int()]).nullable(),
  /** What a reader has to know of the selection: what was narrowed or left out, and why. Sentences. */
  notes: z.array(z.string()),
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
