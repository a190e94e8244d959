import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import styles from "./sparkline.module.css";

const WIDTH = 132;
const HEIGHT = 28;
const DOT = 3;

/** The course of a figure without axis or words: straight lines, gaps left open, the last value as a dot. */
export function Sparkline({
  values,
  role,
}: {
  values: readonly (number | null)[];
  role: "home" | "partner" | "neutral";
}) {
  const known = values.map((value, index) => ({ value, index })).filter((p) => p.value !== null);
  const last = known.at(-1);
  const [low, high] = extent([0, ...values.flatMap((value) => value ?? [])]);
  if (last === undefined || low === undefined || high === undefined) return null;
  const x = scaleLinear([0, values.length - 1], [DOT, WIDTH - DOT]);
  const y = scaleLinear([low, high], [HEIGHT - DOT, DOT]);
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => x(index))
    .y((value) => y(value ?? 0));
  return (
    <svg className={styles.spark} width={WIDTH} height={HEIGHT} aria-hidden="true" data-role={role}>
      <path d={path(values) ?? ""} />
      <circle cx={x(last.index)} cy={y(last.value ?? 0)} r={DOT} />
    </svg>
  );
}
