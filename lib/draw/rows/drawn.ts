// Where everything of a figure in rows stands: categories go down, values or time go across.
import type { FigureSeries } from "@/lib/figures/model";
import type { KeyItem } from "../blocks";
import type { Box, DrawnText } from "../drawing";

/** Every mark says what it is: its row, its series where there are several, and its value in words. */
interface Titled {
  readonly category: string;
  readonly title: string;
}

export interface RowDot extends Titled {
  readonly x: number;
  readonly y: number;
  /** Not final, our reading, or what was stated. */
  readonly hollow: boolean;
}

export interface RowBar extends Titled, Box {
  readonly hatched: boolean;
}

/**
 * A span. `bar` is what is known of both ends, or what goes on; `stub` stands before or after the one end that is known;
 * `stroke` is that end; `arrow` is the data of the head of what goes on; `opened` the place of an opening.
 */
export interface RowSpan extends Titled {
  readonly y: number;
  readonly bar: Box | null;
  readonly stub: Box | null;
  readonly stroke: number | null;
  readonly arrow: string;
  readonly opened: number | null;
  readonly height: number;
  readonly hatched: boolean;
}

export interface RowSeries extends Pick<FigureSeries, "id" | "label" | "role" | "dash" | "mark"> {
  /** Which form its dots have: its place among the series, so that colour is never alone. */
  readonly form: number;
  readonly r: number;
  readonly dots: readonly RowDot[];
  readonly bars: readonly RowBar[];
  readonly spans: readonly RowSpan[];
  /** The data of a path of thin lines from the lower to the upper bounds. */
  readonly whiskers: string;
}

export interface DrawnRows {
  readonly layout: "rows" | "spans";
  /** The edges of the rows, one more than there are rows. */
  readonly bands: readonly number[];
  readonly labels: readonly { readonly id: string; readonly lines: readonly DrawnText[] }[];
  /** What the colours and forms stand for; none of a single series. */
  readonly key: readonly KeyItem[];
  /** Across, at the bottom, and of a high drawing at the top as well. */
  readonly ticks: readonly DrawnText[];
  readonly grid: readonly number[];
  /** The place of zero; null of time. */
  readonly zero: number | null;
  readonly series: readonly RowSeries[];
  /** The data of a path that joins the dots of each row. */
  readonly joints: string;
  /** Values beside their marks. */
  readonly values: readonly DrawnText[];
  /** What is said in a row without a mark. */
  readonly absent: readonly DrawnText[];
}
