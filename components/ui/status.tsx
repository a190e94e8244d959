import styles from "./status.module.css";

export type Shape = "met" | "not_met" | "unknown";

const SHAPES: Record<Shape, string> = { met: "●", not_met: "○", unknown: "◌" };

/** A status in words, with a shape that says it again without colour. */
export function Status({ shape, word }: { shape: Shape; word: string }) {
  return (
    <span className={styles.status}>
      <span aria-hidden="true">{SHAPES[shape]}</span> {word}
    </span>
  );
}
