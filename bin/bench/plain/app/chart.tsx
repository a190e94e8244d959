"use client";
// A chart as Recharts' own examples have it, without its entry animation and its dots, which would only slow it.
import {
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { PlainData } from "./data";

const INKS = ["#0b7a75", "#c2410c", "#555555", "#888888"];

export function Chart({ series, rows }: Pick<PlainData, "series" | "rows">) {
  return (
    <ResponsiveContainer width="100%" height={400}>
      <LineChart data={rows}>
        <CartesianGrid />
        <XAxis dataKey="x" type="number" domain={["dataMin", "dataMax"]} />
        <YAxis />
        <Tooltip />
        <Legend />
        {series.map(({ id, label }, index) => (
          <Line
            key={id}
            dataKey={id}
            name={label}
            stroke={INKS[index % INKS.length] ?? "black"}
            dot={false}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}
