// The yardstick: a plain Recharts page of the same data, built and served by the same Next.
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../support/commands";
import type { PlainData } from "./plain/app/data";
import { runQuietly } from "./programs";

export const SCRATCH = join(ROOT, ".bench");
export const PLAIN = join(SCRATCH, "plain");

/** What it takes of the answer of `/api/figures/{id}`. */
export interface FigureAnswer {
  readonly title: string;
  readonly series: readonly {
    readonly id: string;
    readonly label: string;
    readonly points: readonly { readonly period: string; readonly value: number | null }[];
  }[];
}

/** The series of a figure as Recharts wants them: a row for each year. A part of a year stands at its year. */
export function plainData({ title, series }: FigureAnswer): PlainData {
  const rows = new Map<number, Record<string, number>>();
  for (const { id, points } of series) {
    for (const { period, value } of points) {
      const x = Number(period.slice(0, 4));
      const row = rows.get(x) ?? { x };
      if (value !== null) row[id] = value;
      rows.set(x, row);
    }
  }
  return {
    title,
    series: series.map(({ id, label }) => ({ id, label })),
    rows: [...rows.values()].sort((a, b) => (a.x ?? 0) - (b.x ?? 0)),
  };
}

/** Writes the yardstick into its folder and builds it. @throws Error with the words of the build */
export async function buildPlain(figure: FigureAnswer, long: FigureAnswer): Promise<void> {
  rmSync(PLAIN, { recursive: true, force: true });
  mkdirSync(SCRATCH, { recursive: true });
  cpSync(join(import.meta.dirname, "plain"), PLAIN, { recursive: true });
  writeFileSync(join(PLAIN, "figure.json"), JSON.stringify(plainData(figure)));
  writeFileSync(join(PLAIN, "long.json"), JSON.stringify(plainData(long)));
  await runQuietly("next", ["build"], PLAIN);
}
