// A drawing: where everything of a figure stands, in the units of its own box. Plain JSON; whoever draws it only copies.
import type { FigureSeries } from "@/lib/figures/model";
import type { DrawnRows } from "./rows/drawn";

/**
 * A box to draw in. Texts are `font` units high; `ends` says whether names stand at the ends of the lines, `fixed` whether
 * rows must do with the height.
 */
export interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly font: number;
  readonly ends: boolean;
  readonly fixed?: boolean;
}

/** The three drawings of a page: each is shown where its box is about as wide as the place it has. */
export const SIZES: readonly Size[] = [
  { name: "narrow", width: 360, height: 320, font: 14, ends: false },
  { name: "medium", width: 620, height: 380, font: 14, ends: true },
  { name: "wide", width: 980, height: 420, font: 13, ends: true },
];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Role = FigureSeries["role"];

export interface DrawnDot {
  readonly period: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /**
   * `full` is the colour of its series, `hollow` is empty, `part` half full, `ring` is dotted and lets what lies under it
   * be seen.
   */
  readonly kind: "full" | "hollow" | "part" | "ring";
}

export interface DrawnBar extends Box {
  readonly period: string;
  /** Estimated, provisional or uncertain: hatched. */
  readonly hatched: boolean;
}

/**
 * The marks of one series. `path` is the data of an SVG path, a stretch for each run without a gap; empty for none.
 * `tentative` are the stretches to and from estimated and provisional values: always dashed.
 */
export interface DrawnSeries {
  readonly id: string;
  readonly label: string;
  readonly role: Role;
  readonly dash: FigureSeries["dash"];
  readonly path: string;
  readonly tentative: string;
  readonly dots: readonly DrawnDot[];
  readonly bars: readonly DrawnBar[];
  /** The data of a path of thin lines from the lower to the upper bounds. */
  readonly whiskers?: string;
  /** The same along the months of parts of years. */
  readonly stretches?: string;
}

export interface DrawnText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
}

/** The name and the last value of a series at the end of its line. `x` and `y` are where the name begins. */
export interface DrawnEnd {
  readonly id: string;
  readonly role: Role;
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly value: string;
  /** How far the value stands below its name; 0 where there is no room and it follows on the same line. */
  readonly drop: number;
  /** The data of a path that joins the label to a mark that it had to leave; empty for none. */
  readonly leader: string;
}

/** A numbered circle above the plot; its stem goes down to the line under the plot. */
export interface DrawnFlag {
  readonly number: number;
  /** Of several that had no room each, the last number, and half of the width of all. */
  readonly to?: number;
  readonly half?: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Drawing {
  readonly size: Size;
  readonly plot: Box;
  /** Ends of the axes, in years and in units of the values: what stands at the edges of `plot`. */
  readonly domain: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
  readonly scale: "linear" | "log";
  /** Heights of the gridlines. */
  readonly grid: readonly number[];
  /** The height of zero; null where the axis has none. */
  readonly zero: number | null;
  /** The line under the plot. */
  readonly base: number;
  readonly ticks: { readonly x: readonly DrawnText[]; readonly y: readonly DrawnText[] };
  readonly thresholds: readonly (DrawnText & { readonly line: number })[];
  readonly flags: readonly DrawnFlag[];
  readonly annotations: readonly DrawnText[];
  readonly series: readonly DrawnSeries[];
  readonly ends: readonly DrawnEnd[];
  /** Of a figure in rows; everything above is then empty but the size, the plot and what it spans, turned. */
  readonly rows?: DrawnRows;
}
