// One value of one series at one period, with the cell that it stands in.
import type { Flow } from "./flow";
import type { Period } from "./period";
import type { Quantity } from "./quantity";

/** Where a figure stands: a line of a file, counted from 1 with the header, as an editor shows it. */
export interface Cell {
  readonly dataset: string;
  readonly file: string;
  readonly line: number;
}

export interface Observation extends Quantity {
  readonly period: Period;
  /** Ids of the sources that say so; the first stands for the series. */
  readonly source: readonly string[];
  readonly note: string | null;
  readonly cell: Cell;
}

/** An observation of trade, in USD million at current prices. */
export interface TradeObservation extends Observation {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: Flow;
  readonly product: string;
}
