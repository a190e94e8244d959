"use client";
// The same change that the figure's control makes: values, or the change on the year before.
import { useState } from "react";
import { Chart } from "../chart";
import type { PlainData } from "../data";

type Rows = PlainData["rows"];

const changes = (rows: Rows): Rows =>
  rows.map((row, index) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([id, value]) => {
        if (id === "x") return [[id, value]];
        const before = rows[index - 1]?.[id];
        return before ? [[id, 100 * (value / before - 1)]] : [];
      }),
    ),
  );

export function Switch({ series, rows }: Pick<PlainData, "series" | "rows">) {
  const [changed, setChanged] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setChanged(!changed)}>
        Change on the year before
      </button>
      <Chart series={series} rows={changed ? changes(rows) : rows} />
    </>
  );
}
