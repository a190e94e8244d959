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
  /** Which colour: the first area's, the second's, or grey. */
  role: z.enum(["home", "partner", "neutral"]),
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

export const FigureModel = z.object({
  id: z.string(),
  /** The finding, computed; names its reporter. */
  title: z.string(),
  /** What, who reports, unit. */
  subtitle: z.string(),
  /** What a screen reader hears instead of the drawing: range, first and last values. */
  summary: z.string(),
  unit: z.string(),
  edition: z.string(),
  selection: z.record(z.string(), z.string()),
  x: FigureAxis,
  y: FigureAxis,
  thresholds: z.array(z.object({ value: z.number(), label: z.string() })),
  series: z.array(FigureSeries),
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
});
export type FigureModel = z.infer<typeof FigureModel>;
