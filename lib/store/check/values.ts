// A value and its status must agree: a blank without a reason is a gap that nobody can explain.
import type { Dataset } from "@/lib/datasets/dataset";
import { DATASETS } from "@/lib/datasets/index";
import { type Column, cellText, cellValue, type Table } from "@/lib/datasets/table";
import { hasValue, OBS_STATUSES, type ObsStatus } from "@/lib/stats/status";
import { error, warning } from "../problem";
import type { Problem } from "../snapshot";

const isStatus = (value: unknown): value is ObsStatus =>
  OBS_STATUSES.some((status) => status === value);

function numberAt(column: Column | undefined, row: number): number {
  return column?.kind === "decimal" ? (column.numbers[row] ?? Number.NaN) : Number.NaN;
}

/** The columns of a table of figures. */
interface Figures {
  readonly measure: string;
  readonly value: Column;
  readonly column: (name: string) => Column | undefined;
  readonly place: (
    row: number,
    column: string,
    found: string,
  ) => {
    readonly file: string;
    readonly line: number | null;
    readonly column: string;
    readonly found: string;
  };
}

function figuresOf(table: Table): Figures | null {
  const { measure, file }: Dataset = DATASETS[table.dataset];
  const value = measure === undefined ? undefined : table.columns.get(measure);
  if (measure === undefined || !value) return null;
  return {
    measure,
    value,
    column: (name) => table.columns.get(name),
    place: (row, column, found) => ({ file, line: table.lines[row] ?? null, column, found }),
  };
}

function statusProblem({ measure, value, column, place }: Figures, row: number): Problem | null {
  const statuses = column("obs_status");
  const status = statuses && cellValue(statuses, row);
  if (!isStatus(status)) return null;
  const text = cellText(value, row);
  if (hasValue(status) === (text !== "")) return null;
  const at = place(row, measure, text);
  return error(at, text === "" ? "value_missing" : "value_present", { status });
}

function precisionProblem({ value, column, place }: Figures, row: number): Problem | null {
  const precision = column("precision");
  if (!precision || cellText(precision, row) !== "" || cellText(value, row) === "") return null;
  return error(place(row, "precision", ""), "precision_missing");
}

function boundsProblem(figures: Figures, row: number): Problem | null {
  const { value, column, place, measure } = figures;
  const [lower, upper] = ["lower", "upper"].map((name) => numberAt(column(name), row));
  if (lower === undefined || upper === undefined) return null;
  const ends = { lower: String(lower), upper: String(upper) };
  if (lower > upper) return error(place(row, "lower", ends.lower), "bounds_crossed", ends);
  const stated = numberAt(value, row);
  if (!(stated < lower || stated > upper)) return null;
  const known = {
    lower: Number.isNaN(lower) ? "−∞" : ends.lower,
    upper: Number.isNaN(upper) ? "∞" : ends.upper,
  };
  return warning(place(row, measure, cellText(value, row)), "value_outside", known);
}

/** Values without a status that allows them, blanks without one that explains them, and bounds that cannot be. */
export function checkValues(table: Table): Problem[] {
  const figures = figuresOf(table);
  if (!figures) return [];
  const problems: Problem[] = [];
  for (let row = 0; row < table.count; row++) {
    for (const check of [statusProblem, precisionProblem, boundsProblem]) {
      const problem = check(figures, row);
      if (problem) problems.push(problem);
    }
  }
  return problems;
}
