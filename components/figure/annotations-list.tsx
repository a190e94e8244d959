import { Rich } from "@/components/ui/rich";
import type { FigureAnnotation } from "@/lib/figures/model";
import styles from "./lists.module.css";

/** What the letters in a drawing stand for; nothing where there are none. */
export function AnnotationsList({
  annotations,
  label,
}: {
  annotations: readonly FigureAnnotation[];
  label: string;
}) {
  if (annotations.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
      {annotations.map(({ letter, text, parts }) => (
        <li key={letter}>
          <b className={styles.letter}>{letter}</b>
          <span>{parts ? <Rich parts={parts} /> : text}</span>
        </li>
      ))}
    </ul>
  );
}
