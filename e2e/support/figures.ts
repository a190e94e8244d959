// A figure as the interface gives it and as the page writes it, for specs that hold one against the other.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type APIRequestContext, expect, type Locator } from "@playwright/test";
import type { FigureModel } from "@/lib/figures/model";

type Series = FigureModel["series"][number];
export type WirePoint = Pick<
  Series["points"][number],
  "period" | "value" | "obs_status" | "precision" | "source" | "cells"
>;
export interface WireSeries extends Pick<Series, "id" | "label"> {
  readonly points: readonly WirePoint[];
}
export interface WireFigure extends Pick<FigureModel, "id" | "title" | "subtitle" | "edition"> {
  readonly series: readonly WireSeries[];
}

const WIDE = "-wide.svg";

/** All figures, by the drawings that are kept of them. */
export const DRAWN_FIGURES = readdirSync(join(import.meta.dirname, "../svg"))
  .filter((name) => name.endsWith(WIDE) && !name.startsWith("example-"))
  .map((name) => name.slice(0, -WIDE.length));

export const FIGURE_IDS = ["trade-turnover", "trade-flows", "trade-partners"];

export async function figureOf(request: APIRequestContext, id: string): Promise<WireFigure> {
  const response = await request.get(`/api/figures/${id}`);
  expect(response.status()).toBe(200);
  return response.json();
}

/** The rows of a CSV whose cells need no quotes, by column. */
export function rowsOf(csv: string): Record<string, string>[] {
  const [header = "", ...lines] = csv.trimEnd().split("\n");
  const columns = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
}

export interface TwinCell {
  readonly column: string;
  readonly period: string;
  readonly text: string;
  /** The cells of files that the value was made of, as the page names them. */
  readonly origin: string;
}

/** All cells of a figure's table that hold a value, column by column, the oldest first. */
export async function twinOf(figure: Locator): Promise<TwinCell[]> {
  return figure.locator("table").evaluate((table: HTMLTableElement) => {
    const columns = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent);
    const rows = [...(table.tBodies[0]?.rows ?? [])].reverse();
    return columns.slice(1).flatMap((column, index) =>
      rows.flatMap((row) => {
        const cell = row.cells[index + 1];
        const text = cell?.textContent ?? "";
        const period = row.cells[0]?.textContent ?? "";
        return text === "–" ? [] : [{ column, period, text, origin: cell?.title ?? "" }];
      }),
    );
  });
}

const MONEY = /(−?)\$([\d,]+(?:\.(\d+))?)\s(million|billion)/;

/** The amounts that a text like “about $8.5 billion, stated” allows, in USD million. */
export function amountsIn(text: string): { readonly low: number; readonly high: number } {
  const [, minus, digits = "", decimals = "", unit] = MONEY.exec(text) ?? [];
  const scale = unit === "billion" ? 1000 : 1;
  const value = Number(digits.replaceAll(",", "")) * scale * (minus ? -1 : 1);
  const half = (scale * 10 ** -decimals.length) / 2 + 1e-9;
  return { low: value - half, high: value + half };
}
